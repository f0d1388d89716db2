import type { Span } from '../../text/position';

/** Soft hyphens and zero-width characters, which stand in the middle of words and would hide them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;
/** The same without a place of its own to go on from: most texts have none, and need no more than this look. */
const anyInvisible = /[\u00ad\u200b\u2060\ufeff]/;
const none: readonly Span[] = [];

/** Where they stand between `start` and `end`. */
export function findInvisibleMarks(source: string, start: number, end: number): readonly Span[] {
  const stretch = source.slice(start, end);
  if (!anyInvisible.test(stretch)) return none;
  const marks: Span[] = [];
  for (const { 0: found, index } of stretch.matchAll(invisible)) {
    marks.push({ start: start + index, end: start + index + found.length });
  }
  return marks;
}
