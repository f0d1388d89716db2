import { draftText } from '../draft';
import type { PrintedDocument, PrintedParagraph, Run } from '../page/printed-document';
import type { MarkedParagraph, NoteMark } from '../read-document';
import type { Writer } from '../write-document';

/** Writes plain text in the layout of a fresh draft: a paragraph a line, as what is imported has it. */
export const writePlainText: Writer = async document => new TextEncoder().encode(plainText(document));

export function plainText({ paragraphs, notes }: PrintedDocument): string {
  const start = frontEnd(paragraphs);
  return draftText({
    front: paragraphs.slice(0, start).map(({ runs }) => wordsOf(runs)),
    paragraphs: paragraphs.slice(start).map(markedParagraph),
    notes: notes.map(({ mark, runs }) => ({ mark, words: wordsOf(runs), styles: [] })),
    leftOut: [],
  });
}

/** Lines of the masthead stand together above a text, where a formula tells that it is one. */
function frontEnd(paragraphs: readonly PrintedParagraph[]): number {
  if (!paragraphs.some(({ role }) => role === 'enacting')) return 0;
  const end = paragraphs.findIndex(({ role, label, runs }) => role !== 'front' || label !== null || hasNote(runs));
  return Math.max(0, end);
}

function hasNote(runs: readonly Run[]): boolean {
  return runs.some(({ note }) => note !== undefined);
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text, note }) => (note === undefined ? text : '')).join('');
}

function markedParagraph({ label, runs, block }: PrintedParagraph): MarkedParagraph {
  let words = '';
  const notes: NoteMark[] = [];
  for (const { text, note } of runs) {
    if (note === undefined) words += text;
    else notes.push({ at: words.length, note });
  }
  return { words, label, styles: [], notes, place: `paragraph ${block + 1}` };
}
