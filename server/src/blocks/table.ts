import { type Lines, visiblePart } from '../text/lines';
import { isDoubtful, readLabel } from './label';

/** Columns set apart by tabs, or by runs of blanks that no sentence has: "Almara\t12\t40", "Almara      12     40". */
const threeColumns = /\S(?:\t+| {4,})\S[^\t]*?(?:\t+| {4,})\S/;
const twoColumns = /\S(?:\t+| {4,})\S/;

/** Is the line a row of a table: three columns or more, or two with another such row right above or below? */
export function isTableRow(lines: Lines, line: number): boolean {
  const text = visiblePart(lines, line).slice(0, 400);
  if (!hasGap(text) || hasLabel(lines, line)) return false;
  if (threeColumns.test(text)) return true;
  return twoColumns.test(text) && (isPair(lines, line - 1) || isPair(lines, line + 1));
}

function isPair(lines: Lines, line: number): boolean {
  if (line < 0 || line >= lines.count || lines.first[line]! < 0) return false;
  const text = visiblePart(lines, line).slice(0, 400);
  return hasGap(text) && twoColumns.test(text) && !hasLabel(lines, line);
}

function hasGap(text: string): boolean {
  return text.includes('\t') || text.includes('    ');
}

/** A label with a tab behind it makes two columns, and no table. */
function hasLabel(lines: Lines, line: number): boolean {
  const label = readLabel(lines.text, lines.first[line]!, lines.last[line]!);
  return label !== null && !isDoubtful(label);
}
