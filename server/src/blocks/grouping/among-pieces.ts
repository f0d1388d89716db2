import type { Clause } from '../../languages/language';
import { isDoubtful } from '../labels/label';
import { type LineLabel, labelOfLine } from '../labels/line-label';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { endsParagraph, isEndApart, isPiece, mayBeEnd, mostPieces, openingPiece } from '../paragraphs/pieces';
import type { OpenParagraph, PageLines } from './open-paragraph';

/** Pieces of justified lines, as `paragraphs/pieces.ts` tells them, in a paragraph that is put together. */

export function isPieceAt({ lines, shapes }: PageLines, measure: LayoutMeasure, line: number): boolean {
  return isPiece(lines, line, measure) || isEndApart(lines, shapes, line, measure);
}

const preambular: readonly Clause[] = ['preambular'];
const either: readonly Clause[] = ['preambular', 'operative'];
const none: readonly Clause[] = [];

/** The piece that opens the next paragraph, among those from `line` on; a numbered one opens with its number. */
export function openingPieceAt(
  { lines, shapes, context: { language, numbered } }: PageLines,
  measure: LayoutMeasure,
  { part }: OpenParagraph,
  line: number,
): number {
  const clauses = numbered ? (part === 'preamble' ? preambular : none) : either;
  return clauses.length === 0 ? -1 : openingPiece(lines, shapes, line, measure, language, clauses);
}

/**
 * The line with the label of a paragraph whose first words were set above it, from `line` on: "les_", "24. Engage_". Else
 * `line` itself.
 */
export function labelLineBelow(page: PageLines, line: number): number {
  const { lines, shapes } = page;
  const measure = measureAt(page, line);
  if (!isPiece(lines, line, measure) || labelOfLine(lines, line) !== null) return line;
  for (let at = line + 1, count = 1; at < lines.count && count < mostPieces; at++) {
    if (shapes[at] === Shape.Blank) continue;
    if (shapes[at] !== Shape.Content || !isPiece(lines, at, measure) || lines.first[at - 1]! >= 0) return line;
    const label = labelOfLine(lines, at);
    if (label !== null) return !isDoubtful(label) && label.next < lines.last[at]! ? at : line;
    count++;
  }
  return line;
}

/** Is the line that a paragraph begins with a whole one, and not its label alone? */
export function isWholeHead(page: PageLines, label: LineLabel | null, line: number): boolean {
  const { lines } = page;
  const measure = measureAt(page, line);
  if (!measure.blanks) return true;
  if (
    label !== null &&
    label.end <= lines.last[line]! &&
    label.next >= lines.last[line]! &&
    label.textEnd === undefined
  )
    return false;
  return !isPieceAt(page, measure, line) || endsParagraph(lines, line);
}

/**
 * The last whole line of a paragraph that goes on with `line`. Behind a clause that goes on a piece that ends one counts, too:
 * blanks may stand behind a paragraph's end as well.
 */
export function lastWholeWith(page: PageLines, { lastWhole }: OpenParagraph, line: number): number {
  const { lines } = page;
  const measure = measureAt(page, line);
  if (!isPieceAt(page, measure, line)) return lastWhole < 0 && measure.blanks && mayBeEnd(lines, line) ? -1 : line;
  if (lastWhole < 0) return endsParagraph(lines, line) ? line : -1;
  return lineEnd(lines, line) !== LineEnd.Open && lineEnd(lines, lastWhole) === LineEnd.Open ? line : lastWhole;
}

function measureAt({ layout }: PageLines, line: number): LayoutMeasure {
  return layout.measures[layout.regionOf[line]!]!;
}
