import { message } from '../../messages/message';
import { draftText } from '../draft';
import { linesAbove } from '../page/lines-above';
import type { PrintedDocument, PrintedParagraph, Run } from '../page/printed-document';
import type { MarkedParagraph, NoteMark } from '../read-document';
import type { Writer } from '../write-document';

/** Writes plain text in the layout of a fresh draft: a paragraph a line, as what is imported has it. */
export const writePlainText: Writer = async document => new TextEncoder().encode(plainText(document));

export function plainText({ paragraphs, notes }: PrintedDocument): string {
  const start = linesAbove(paragraphs);
  return draftText({
    front: paragraphs.slice(0, start).map(({ runs }) => wordsOf(runs)),
    paragraphs: paragraphs.slice(start).map(markedParagraph),
    notes: notes.map(({ mark, runs }) => ({ mark, words: wordsOf(runs), styles: [] })),
    leftOut: [],
  });
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
  return { words, label, styles: [], notes, place: message`paragraph ${block + 1}` };
}
