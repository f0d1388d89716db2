import { citationAddress } from '../page/citation-address';
import type { PrintedDocument, Run } from '../page/printed-document';
import { escaped } from '../xml/write-xml';

/** Words with their looks as HTML. `place` tells the marks of one paragraph from those of others. */
export function runsHtml(runs: readonly Run[], document: PrintedDocument, place: string): string {
  return runs.map((run, index) => runHtml(run, document, `${place}-${index}`)).join('');
}

function runHtml({ text, opening, bracketed, cites, note }: Run, { language }: PrintedDocument, place: string): string {
  const words = escaped(text);
  if (note !== undefined) {
    return `<sup class="note-mark" id="note-mark-${place}"><a href="#note-${note + 1}">${words}</a></sup>`;
  }
  const address = cites === undefined ? null : citationAddress(cites, language);
  let html = address === null ? words : `<a class="citation" href="${escaped(address)}">${words}</a>`;
  if (bracketed) html = `<b class="bracketed">${html}</b>`;
  // Chinese has no slanted letters: the UN sets its opening phrases bold
  if (opening) html = language === 'zh' ? `<b class="opening">${html}</b>` : `<i class="opening">${html}</i>`;
  return html;
}
