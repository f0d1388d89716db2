import { indentOf, type Lines } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';

/**
 * Labels that hang in front of their paragraphs:
 *
 *     1.   Decides to establish a mission
 *          for twelve months;
 */

/** How far in the text begins that stands behind the line's label; -1 where there is no label. */
export function hangingColumn(lines: Lines, line: number): number {
  const label = readLabel(lines.text, lines.first[line]!, lines.last[line]!);
  return label && !isDoubtful(label) ? label.next - lines.starts[line]! : -1;
}

/** Is the line set in as far as the text behind the label of `head`, the first line of the paragraph above? */
export function hangsBelow(lines: Lines, head: number, line: number): boolean {
  const indent = indentOf(lines, line);
  return indent > indentOf(lines, head) && Math.abs(hangingColumn(lines, head) - indent) <= 1;
}
