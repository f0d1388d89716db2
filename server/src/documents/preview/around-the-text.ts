import { documentFacts } from '../../resolution/document/document-facts';
import type { Resolution } from '../../resolution/resolution';
import { type FrontLine, frontLines } from '../page/front-lines';
import { mastheadLines } from '../page/masthead-lines';
import type { WrittenNote } from '../page/notes';
import { printedParagraph } from '../page/print';
import type { PrintedDocument } from '../page/printed-document';
import { mastheadHtml } from '../web-export/masthead-html';
import { runsHtml } from '../web-export/runs-html';
import { escaped } from '../xml/write-xml';

/** What is made of the lines above a text together. */
export interface Front {
  readonly masthead: string;
  /** What each block of the front is, by its index; those that the masthead shows are not printed below it. */
  readonly lines: ReadonlyMap<number, FrontLine | 'in-masthead'>;
  /** How many blocks they were told by, the enacting formula among them. */
  readonly count: number;
}

/** The front of a tree; the one of an earlier tree of the same language and organ where nothing in it has changed. */
export function frontOf(resolution: Resolution, earlier: Resolution | null, known: Front | null): Front {
  const { blocks, language, organ } = resolution;
  if (earlier && known && sameFront(resolution, earlier, known.count)) return known;
  const end = blocks.findIndex(({ before }) => before.part !== 'front');
  const count = Math.min(end < 0 ? blocks.length : end + 1, mostBlocks);
  const paragraphs = blocks
    .slice(0, count)
    .flatMap((block, index) => printedParagraph(resolution, block, index, () => null) ?? []);
  const masthead = documentFacts(resolution);
  const head = mastheadLines({ language, rightToLeft: language === 'ar', organ, masthead, paragraphs, notes: [] });
  const below = frontLines(
    paragraphs.filter(({ block }) => !head.blocks.has(block)),
    { language, masthead },
  );
  return {
    masthead: mastheadHtml(head) || noMasthead,
    lines: new Map([
      ...[...below].map(([{ block }, line]) => [block, line] as const),
      ...[...head.blocks].map(block => [block, 'in-masthead'] as const),
    ]),
    count,
  };
}

/** A row without height: the page's first row stands for the lines above the text. */
const noMasthead = '<div></div>';

/** No front has more: where there is no formula a whole compilation may look like one. */
const mostBlocks = 60;

function sameFront(now: Resolution, earlier: Resolution, count: number): boolean {
  if (now.symbol !== earlier.symbol || now.blocks.length < count) return false;
  for (let index = 0; index < count; index++) if (now.blocks[index] !== earlier.blocks[index]) return false;
  // where the text had ended within its front, what has come behind it may belong to it
  return count < earlier.blocks.length || now.blocks.length === count;
}

/** "¹ See A/66/615", which its marks lead to. */
export function noteHtml({ mark, words }: WrittenNote, index: number, document: PrintedDocument): string {
  const runs = runsHtml([{ text: words }], document, `note-${index}`);
  return `<p class="note" id="note-${index + 1}"><sup class="label">${escaped(mark)}</sup> ${runs}</p>`;
}
