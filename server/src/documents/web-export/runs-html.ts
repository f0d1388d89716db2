import { type OpeningFace, openingFace } from '../../languages/openings/opening-face';
import { citationAddress } from '../page/citation-address';
import type { PrintedDocument, Run, RunChange } from '../page/printed-document';
import { escaped } from '../xml/write-xml';

/** Words with their looks as HTML. `place` tells the marks of one paragraph from those of others. */
export function runsHtml(runs: readonly Run[], document: PrintedDocument, place: string): string {
  return runs.map((run, index) => runHtml(run, document, `${place}-${index}`)).join('');
}

function runHtml(run: Run, document: PrintedDocument, place: string): string {
  return changedHtml(run.change, unchangedHtml(run, document, place));
}

/** What is new or gone beside an earlier text. */
export function changedHtml(change: RunChange | undefined, html: string): string {
  if (change === undefined) return html;
  return change === 'in' ? `<ins>${html}</ins>` : `<del>${html}</del>`;
}

function unchangedHtml(
  { text, opening, bracketed, cites, note }: Run,
  { language, organ }: PrintedDocument,
  place: string,
): string {
  const words = escaped(text);
  if (note !== undefined) {
    return `<sup class="note-mark" id="note-mark-${place}"><a href="#note-${note + 1}">${words}</a></sup>`;
  }
  const address = cites === undefined ? null : citationAddress(cites, language);
  let html = address === null ? words : `<a class="citation" href="${escaped(address)}">${words}</a>`;
  if (bracketed) html = `<b class="bracketed">${html}</b>`;
  return opening ? openingHtml(html, openingFace(language, organ)) : html;
}

function openingHtml(html: string, { italic, bold }: OpeningFace): string {
  if (!italic) return `<b class="opening">${html}</b>`;
  return `<i class="${bold ? 'opening strong' : 'opening'}">${html}</i>`;
}
