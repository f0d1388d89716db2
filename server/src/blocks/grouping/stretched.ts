import type { Lines } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';

/**
 * Where a PDF's justified lines come out with more than one blank between their words, such a line was filled, and is not
 * the last of its paragraph, which nobody justifies (pdfminer may set that before the others, above the next label):
 *
 *     принимая к  сведению  доклад  Комиссии,  Всеобщую  декларацию,
 *     Международный пакт о гражданских и политических правах,
 */
export function isStretched(lines: Lines, line: number): boolean {
  if (!lines.unusual.gaps) return false;
  const first = lines.first[line]!;
  const from = Math.max(first, labelOfLine(lines, line)?.next ?? first);
  return stretched.test(lines.text.slice(from, Math.min(lines.last[line]!, from + longestRead)));
}

/** Two gaps or more, as wide as type is stretched, behind no mark that people set two blanks behind. */
const stretched = /[\p{L}\d,] {2,3}(?! )\S[^\n]*?[\p{L}\d,] {2,3}(?! )\S/u;
const longestRead = 200;
