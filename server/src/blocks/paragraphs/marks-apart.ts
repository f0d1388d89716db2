import type { Lines } from '../../text/lines';

/**
 * A footnote's mark that an extractor has set on a line of its own:
 *
 *     3.
 *
 *     4
 *
 *     Thanks the States that have paid for the lamps
 */
export function isMarkAlone(lines: Lines, line: number): boolean {
  return markAlone(lines, line) > 0;
}

/** The number of such a mark, marks of direction around it or not; 0 where the line is none. */
export function markAlone({ text, first, last }: Lines, line: number): number {
  const start = first[line]!;
  if (last[line]! - start > longest) return 0;
  const digits = aloneOnLine.exec(text.slice(start, last[line]!))?.[1];
  return digits === undefined ? 0 : Number(digits);
}

/** Three digits, with marks of direction. */
const longest = 9;
const aloneOnLine = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]*(\d{1,3})[\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;
