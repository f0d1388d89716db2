import type { Span } from '../text/position';

/** Soft hyphens and zero-width characters, which stand in the middle of words and would hide them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Where they stand between `start` and `end`. */
export function findInvisibleMarks(source: string, start: number, end: number): Span[] {
  const marks: Span[] = [];
  for (const { 0: found, index } of source.slice(start, end).matchAll(invisible)) {
    marks.push({ start: start + index, end: start + index + found.length });
  }
  return marks;
}
