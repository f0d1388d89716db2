import { type Lines, visiblePart } from '../text/lines';

/** Columns set apart by tabs, or by runs of blanks that no sentence has: "Almara\t12\t40", "Almara      12     40". */
const row = /\S(?:\t+| {4,})\S[^\t]*?(?:\t+| {4,})\S/;

export function isTableRow(lines: Lines, line: number): boolean {
  return isTabular(visiblePart(lines, line));
}

/** Does the text have three columns or more? A label with a tab behind it makes two. */
export function isTabular(text: string): boolean {
  return (text.includes('\t') || text.includes('    ')) && row.test(text.slice(0, 400));
}
