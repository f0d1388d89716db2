import { amongWords, type Lines, visiblePart } from '../../text/lines';
import { Among } from '../../text/unusual-characters';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';

/** Columns set apart by tabs, or by runs of blanks that no sentence has: "Almara\t12\t40", "Almara      12     40". */
const threeColumns = /\S(?:\t+| {4,})\S[^\t]*?(?:\t+| {4,})\S/;
const twoColumns = /\S(?:\t+| {4,})\S/;

/** "回      顾      其": a line of few Chinese characters that was justified. */
const letterSpaced = /^[\u3400-\u9fff] +[\u3400-\u9fff] +[\u3400-\u9fff] /;

/** So much of a line tells. */
const longestRead = 400;

/** Is the line a row of a table: three columns or more, or two with another such row right above or below? */
export function isTableRow(lines: Lines, line: number): boolean {
  if (!hasGap(lines, line) || hasLabel(lines, line)) return false;
  const text = readPart(lines, line);
  if (letterSpaced.test(text)) return false;
  if (threeColumns.test(text)) return true;
  return twoColumns.test(text) && (isPair(lines, line - 1) || isPair(lines, line + 1));
}

function isPair(lines: Lines, line: number): boolean {
  if (line < 0 || line >= lines.count || !hasGap(lines, line)) return false;
  return twoColumns.test(readPart(lines, line)) && !hasLabel(lines, line);
}

function readPart(lines: Lines, line: number): string {
  return visiblePart(lines, line).slice(0, longestRead);
}

/** A tab, or four blanks in a row: a line without either is no row of a table. */
export function hasGap(lines: Lines, line: number): boolean {
  const { text, first, last, unusual } = lines;
  if (!unusual.columns || first[line]! < 0 || (amongWords(lines, line) & (Among.Gap | Among.Tab)) === 0) return false;
  const start = first[line]!;
  const end = Math.min(last[line]!, start + longestRead);
  if (text.slice(start, end).includes('\t')) return true;
  // of four characters in a row one stands at each fourth place
  for (let at = start + 3; at < end; at += 4) {
    if (text.charCodeAt(at) === 0x20 && blanksAround(text, at, start, end) >= 4) return true;
  }
  return false;
}

/** How many blanks stand in a row where one stands at `at`; at most seven are looked at. */
function blanksAround(text: string, at: number, start: number, end: number): number {
  let from = at;
  while (from > start && at - from < 3 && text.charCodeAt(from - 1) === 0x20) from--;
  let to = at + 1;
  while (to < end && to - at < 4 && text.charCodeAt(to) === 0x20) to++;
  return to - from;
}

/** A label with a tab behind it makes two columns, and no table. */
function hasLabel(lines: Lines, line: number): boolean {
  const label = labelOfLine(lines, line);
  return label !== null && !isDoubtful(label);
}
