import type { Resolution } from '../../resolution/resolution';
import type { WrittenNote } from '../page/notes';
import type { PrintedDocument } from '../page/printed-document';
import { runsHtml } from '../web-export/runs-html';
import { escaped } from '../xml/write-xml';

/** The symbol above a rule, as a masthead has it; the lines of the draft's own front stand below it as they are. */
export function mastheadHtml({ symbol }: Resolution): string {
  const shown = symbol === null ? '' : `<bdi class="symbol">${escaped(symbol)}</bdi>`;
  return `<header class="masthead${symbol === null ? ' empty' : ''}">${shown}</header>`;
}

/** "¹ See A/66/615", which its marks lead to. */
export function noteHtml({ mark, words }: WrittenNote, index: number, document: PrintedDocument): string {
  const runs = runsHtml([{ text: words }], document, `note-${index}`);
  return `<p class="note" id="note-${index + 1}"><sup class="label">${escaped(mark)}</sup> ${runs}</p>`;
}
