import { apply, lineStarts, type TextEdit } from './edit';
import type { Position, Span } from './position';

/** A stretch of the first text, or text that came new. */
type Piece = Span | string;

/**
 * Edits of a text that do at once what rounds of edits do one after the other, each upon the text that the one before has
 * left. What no round touches stays untouched.
 */
export function editsOfRounds(text: string, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  if (rounds.length === 1) return rounds[0]!;
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  let now = text;
  for (const edits of rounds) {
    pieces = edited(pieces, placedIn(now, edits));
    now = apply(now, edits);
  }
  return asEdits(text, pieces);
}

interface Replaced extends Span {
  readonly newText: string;
}

function placedIn(text: string, edits: readonly TextEdit[]): readonly Replaced[] {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => starts[line]! + character;
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function edited(pieces: readonly Piece[], replaced: readonly Replaced[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    let from = 0;
    for (; next < replaced.length && replaced[next]!.start < at + length; next++) {
      const { start, end, newText } = replaced[next]!;
      if (start >= at + from) {
        result.push(partOf(piece, from, start - at), newText);
        from = start - at;
      }
      from = Math.max(from, Math.min(end - at, length));
      // the rest of it stands in the pieces behind
      if (end > at + length) break;
    }
    result.push(partOf(piece, from, length));
    at += length;
  }
  for (; next < replaced.length; next++) if (replaced[next]!.start >= at) result.push(replaced[next]!.newText);
  return result.filter(piece => (typeof piece === 'string' ? piece !== '' : piece.end > piece.start));
}

function partOf(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + Math.max(from, to) };
}

function asEdits(text: string, pieces: readonly Piece[]): readonly TextEdit[] {
  const position = positionsIn(text);
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  for (const piece of [...pieces, { start: text.length, end: text.length }]) {
    if (typeof piece === 'string') newText += piece;
    else {
      if (newText !== text.slice(at, piece.start)) {
        edits.push({ range: { start: position(at), end: position(piece.start) }, newText });
      }
      newText = '';
      at = piece.end;
    }
  }
  return edits;
}

/** Of offsets that only grow. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  let line = 0;
  return offset => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
    return { line, character: offset - starts[line]! };
  };
}
