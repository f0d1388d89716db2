import { isArabic } from '../../text/characters';
import { hasDirectionMark, indentOf, type Lines } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import type { LayoutMeasure } from '../layout/measure';
import type { OpenParagraph } from './open-paragraph';

/**
 * How much the indent of `line` speaks for a new paragraph (above 0) or against one, below the lines of a paragraph on its
 * page. `next` is the line of text below it, -1 where there is none on its page. Texts that run from the right have no
 * margin here.
 */
export function indentEvidence(
  lines: Lines,
  line: number,
  { head, last, count, onTop }: OpenParagraph,
  next: number,
  { firstIndent }: LayoutMeasure,
): number {
  if (hasNoMargin(lines, line, firstIndent)) return 0;
  const indent = indentOf(lines, line);
  const half = Math.max(1, firstIndent / 2);
  const headIndent = indentOf(lines, head);
  const lastIndent = indentOf(lines, last);
  if (hangsBelow(lines, head, indent, headIndent)) return count === 1 || lastIndent === indent ? -5 : -3;
  if (count === 1) {
    // nothing is known yet of how far the paragraph's other lines stand in
    if (firstIndent === 0) return indent > headIndent + 1 ? 2 : 0;
    // some extractors set the first line of a page one column further in
    if (firstIndent === 1 && onTop && indent === headIndent - 1) return 0;
    if (indent <= headIndent - half) {
      // a first line as well, by the one below it, though not set in as far to a blank or two: Chinese characters are not
      // as wide as two, and a line with a raised mark is placed by itself
      const below = next < 0 ? indent : indentOf(lines, next);
      return indent >= below + (indent > headIndent - 2 * half ? half : 2 * half) ? 3 : -7;
    }
    // a paragraph that is not set in, as where items alone are
    return indent < half ? 0 : 7;
  }
  if (indent >= lastIndent + half && (firstIndent > 0 || indent >= lastIndent + 2)) return firstIndent > 0 ? 7 : 2;
  if (firstIndent === 0) return 0;
  if (indent <= lastIndent - half) return -6;
  return headIndent >= lastIndent + half ? (indent <= lastIndent ? -6 : -2) : 0;
}

/**
 * The same of the first line of a page. Each page may have a margin of its own, so that only the line below tells; where
 * that one begins as paragraphs do, the first one stands by itself.
 */
export function indentOnTop(
  lines: Lines,
  line: number,
  next: number,
  nextBegins: boolean,
  { firstIndent }: LayoutMeasure,
): number {
  if (firstIndent === 0 || next < 0 || hasNoMargin(lines, line, firstIndent)) return 0;
  const indent = indentOf(lines, line);
  const below = indentOf(lines, next);
  const half = Math.max(1, firstIndent / 2);
  // a page's first line may stand one column further in by itself
  if (firstIndent === 1 && indent === below + 1) return 0;
  if (indent >= below + half) return 4;
  if (indent <= below - half) return -4;
  return nextBegins ? 2 : firstIndent === 1 ? 0 : -1;
}

function hasNoMargin(lines: Lines, line: number, firstIndent: number): boolean {
  return hasDirectionMark(lines, line) || (firstIndent === 0 && isArabic(lines.text.charCodeAt(lines.first[line]!)));
}

/**
 * Is a line set in as far as the text behind the label of `head`?
 *
 *     1.   Decides to establish a mission
 *          for twelve months;
 */
function hangsBelow(lines: Lines, head: number, indent: number, headIndent: number): boolean {
  if (indent <= headIndent) return false;
  const label = labelOfLine(lines, head);
  return label !== null && !isDoubtful(label) && Math.abs(label.next - lines.starts[head]! - indent) <= 1;
}
