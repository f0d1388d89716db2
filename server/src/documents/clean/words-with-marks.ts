import type { Block } from '../../blocks/block';
import { markWithin } from '../page/notes';

/** Marks of direction, which a writer has set and readers of Arabic need. */
const direction = /[\u200e\u200f\u061c]/g;

/** A paragraph's words as one line, with its marks of footnotes as `write` gives them, and its marks of direction. */
export function wordsWithMarks({ logical, source, span }: Block, write: (mark: string) => string): string {
  if (logical.displaced) return logical.text;
  const { text, pieces } = logical;
  let words = '';
  for (const [index, piece] of pieces.entries()) {
    const end = piece.logical + piece.length;
    const next = pieces[index + 1];
    const gap = source.slice(piece.source + piece.length, next?.source ?? span.end);
    words += text.slice(piece.logical, end);
    words += isStroke(gap, text[end]) ? gap : betweenPieces(gap, text.slice(end, next?.logical ?? end), write);
  }
  return words;
}

/** "\\*": without the stroke the star would be a mark of Markdown. */
function isStroke(gap: string, next: string | undefined): boolean {
  return gap === '\\' && (next === '*' || next === '_');
}

/** What stands between two pieces, of which the words go on with a blank or with nothing. */
function betweenPieces(gap: string, joint: string, write: (mark: string) => string): string {
  if (gap === '') return joint;
  const mark = markWithin(gap);
  const kept = (gap.match(direction) ?? []).join('');
  return (mark === null ? '' : write(mark)) + kept + joint;
}
