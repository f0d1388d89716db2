import type { Position, Range } from './position';

/** Replaces what stands in `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The text with edits made that do not overlap, in whatever order they come. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const starts = lineStarts(text);
  const placed = edits
    .map(({ range, newText }) => ({ start: offset(starts, range.start), end: offset(starts, range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of placed) {
    if (start < at) throw new RangeError('edits overlap');
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Where the lines of the protocol begin: behind CRLF, LF and CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function offset(starts: readonly number[], { line, character }: Position): number {
  return starts[line]! + character;
}
