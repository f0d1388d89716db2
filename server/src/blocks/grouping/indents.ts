import { isArabic } from '../../text/characters';
import { hasDirectionMark, indentOf, type Lines } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import type { LayoutMeasure } from '../layout/measure';

/** What the lines of a paragraph tell by how far they are set in, beside each other and beside the line in question. */
export interface PlacedLines {
  readonly head: number;
  readonly last: number;
  /** Are head and last the same? Then nothing is known yet of how far the paragraph's other lines stand in. */
  readonly single: boolean;
  /** Is head the first line of a page, which some extractors set one column further in? */
  readonly headOnTop: boolean;
  /** Does a page end between the last line and the one in question? */
  readonly pageBreak: boolean;
  /** The line of text below the one in question, -1 where there is none on its page. */
  readonly next: number;
  /** Does that line begin as paragraphs do? Then the one in question stands by itself. */
  readonly nextBegins: boolean;
}

/**
 * How much the indent of `line` speaks for a new paragraph (above 0) or against one. Each page may have a margin of its
 * own, so that only lines of one page are held beside each other. Texts that run from the right have no margin here.
 */
export function indentEvidence(
  lines: Lines,
  line: number,
  placed: PlacedLines,
  { firstIndent }: LayoutMeasure,
): number {
  if (hasDirectionMark(lines, line) || (firstIndent === 0 && isArabic(lines.text.charCodeAt(lines.first[line]!))))
    return 0;
  const indent = indentOf(lines, line);
  const half = Math.max(1, firstIndent / 2);
  if (placed.pageBreak) {
    if (firstIndent === 0 || placed.next < 0) return 0;
    const below = indentOf(lines, placed.next);
    // a page's first line may stand one column further in by itself
    if (firstIndent === 1 && indent === below + 1) return 0;
    if (indent >= below + half) return 4;
    if (indent <= below - half) return -4;
    return placed.nextBegins ? 2 : firstIndent === 1 ? 0 : -1;
  }
  const head = indentOf(lines, placed.head);
  const last = indentOf(lines, placed.last);
  if (hangsBelow(lines, placed.head, line)) return placed.single || last === indent ? -5 : -3;
  if (placed.single) {
    if (firstIndent === 0) return indent > head + 1 ? 2 : 0;
    if (firstIndent === 1 && placed.headOnTop && indent === head - 1) return 0;
    if (indent <= head - half) {
      // a first line as well, by the one below it, though not set in as far to a blank or two: Chinese characters are not
      // as wide as two, and a line with a raised mark is placed by itself
      const below = placed.next < 0 ? indent : indentOf(lines, placed.next);
      return indent >= below + (indent > head - 2 * half ? half : 2 * half) ? 3 : -7;
    }
    return 7;
  }
  if (indent >= last + half && (firstIndent > 0 || indent >= last + 2)) return firstIndent > 0 ? 7 : 2;
  if (firstIndent === 0) return 0;
  if (indent <= last - half) return -6;
  return head >= last + half ? (indent <= last ? -6 : -2) : 0;
}

/**
 * Is the line set in as far as the text behind the label of `head`?
 *
 *     1.   Decides to establish a mission
 *          for twelve months;
 */
function hangsBelow(lines: Lines, head: number, line: number): boolean {
  const indent = indentOf(lines, line);
  if (indent <= indentOf(lines, head)) return false;
  const label = labelOfLine(lines, head);
  return label !== null && !isDoubtful(label) && Math.abs(label.next - lines.starts[head]! - indent) <= 1;
}
