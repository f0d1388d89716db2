import { isLowerCase, isUpperCase } from '../../text/characters';
import { beginsWithin, indentOf, type Lines, visiblePart } from '../../text/lines';
import { closesWhole, leavesOpen } from '../classify/whole-quotation';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { reaches } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { isFormulaLine } from '../pages/running-title';
import { Shape } from '../pages/shape';
import { BehindMark, behindMark } from '../paragraphs/behind-marks';
import { displacedEndOf, endsDisplaced, mayBeDisplacedEnd } from '../paragraphs/displaced-ends';
import { followsDisplaced } from '../paragraphs/displaced-pieces';
import { isMarkAlone, markAlone } from '../paragraphs/marks-apart';
import { isBlankAlone, isPiece } from '../paragraphs/pieces';
import { isTableRow } from '../paragraphs/table';
import { isPieceAt, labelLineBelow, openingPieceAt } from './among-pieces';
import { isNextOf } from './due';
import { beginEvidence, isAnnexLine, isHeadingLine, mostBelowOpenEnd } from './first-words';
import { beginsApart, goesOnInFlow } from './flowing';
import { goesOnInFront } from './front';
import { indentEvidence, indentOnTop } from './indents';
import { isScattered, isStretched, isWordBehind, withoutWordsBehind } from './justified';
import { aboveLabel } from './label-behind';
import { Begin, beginOf, endsBeforeOpening, endsWithMark, goesOnWith, opens, opensPreambular } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { openerEvidence } from './openers-within';
import { bearsNext, fillingEvidence, hasRoom, isFilled, isPieceOfLine, mostFilling, nextContent } from './room';
import { goesOnUnfinished, isFootnoteLine } from './within-paragraph';

/**
 * Does a line begin a paragraph? Signs speak for it or against it, each with its weight, and no one of them decides: how
 * the line before ends and whether there was room on it, what the line begins with and whether that is due, how far it is
 * set in, what stands between.
 */
export function beginsParagraph(page: PageLines, open: OpenParagraph, line: number): boolean {
  if (beginsApart(page, open, line)) return true;
  const { lines, layout } = page;
  if (beginsWithin(lines, line) || isFormulaLine(lines, line)) return true;
  if (open.last === open.head && isFormulaLine(lines, open.head)) return true;
  if (open.last === open.head && isAnnexLine(page, open.head)) return true;
  if (beginsMarked(page, open, line)) return true;
  if (open.stacked.labels.length > 0) return open.count > (open.stacked.amongEnd ? 2 : 1);
  if (open.state.waiting.length > 1) return true;
  if (line <= open.labelLine) return false;
  if (isLabelAlone(lines, aboveMark(page, open))) return isBesideOwnLabel(lines, line);
  if (open.part === 'front') return !goesOnInFront(page, open, line);
  const measure = layout.measures[layout.regionOf[line]!]!;
  if (measure.layout === 'flowing' || layout.regionOf[line] !== layout.regionOf[open.last]) {
    return !goesOnInFlow(page, measure, open, line);
  }
  if (isBesideTable(page, measure, open, line)) return true;
  return measure.blanks ? beginsAmongPieces(page, measure, open, line) : evidence(page, measure, open, line) > 0;
}

/** Where the whole text is quoted, each paragraph begins with the mark, and hardly any other line. */
function beginsMarked({ lines }: PageLines, { state, last }: OpenParagraph, line: number): boolean {
  if (state.mark === '' || lines.text[lines.first[line]!] !== state.mark) return false;
  const end = lineEnd(lines, last);
  if (end !== LineEnd.Open && end !== LineEnd.Comma) return true;
  // "… the declaration entitled," / "“Lamps for all”, and …" closes what it opens
  const text = visiblePart(lines, line);
  return leavesOpen(text, state.mark) || closesWhole(text, state.mark);
}

/** Among pieces of lines none begins a paragraph but one that opens it, and what stands above is the last whole line. */
function beginsAmongPieces(page: PageLines, measure: LayoutMeasure, open: OpenParagraph, line: number): boolean {
  const { lines } = page;
  const label = labelOfLine(lines, line);
  const labelled = label !== null && !isDoubtful(label);
  if (open.lastWhole < 0 && !labelled) return false;
  if (line === open.last + 2 && isBlankAlone(lines, line - 1) && lineEnd(lines, open.last) === LineEnd.Open)
    return false;
  const above = open.lastWhole < 0 ? open : { ...open, last: open.lastWhole };
  if (labelled || !isPieceAt(page, measure, line)) return evidence(page, measure, above, line) > 0;
  const labelLine = labelLineBelow(page, line);
  if (labelLine > line) return evidence(page, measure, above, labelLine) > 0;
  const opening = openingPieceAt(page, measure, open, line);
  if (opening < 0) return isPieceOfHeading(page, measure, open, line);
  if (lines.first[line - 1]! < 0 && lineEnd(lines, open.lastWhole) !== LineEnd.Open) return true;
  return opening === line && evidence(page, measure, above, line) > 0;
}

/** The first line of a heading that goes on right below. */
function isPieceOfHeading(page: PageLines, measure: LayoutMeasure, open: OpenParagraph, line: number): boolean {
  const { lines, shapes } = page;
  return (
    shapes[line + 1] === Shape.Content && isHeadingLine(page, measure, open, line, lineEnd(lines, open.last), false)
  );
}

/**
 * A row of a table, or a line below one. A justified line may have gaps as wide, but goes on with a full one above that
 * ends in the middle of a clause.
 */
function isBesideTable(page: PageLines, measure: LayoutMeasure, open: OpenParagraph, line: number): boolean {
  const { lines, shapes } = page;
  if (open.count === 1 && isTableRow(lines, open.head)) {
    return !isJustified(lines, measure.width, open.head, line) && !isFilled(lines, measure, open.head, line, true);
  }
  if (!isTableRow(lines, line) || isJustified(lines, measure.width, open.last, line)) return false;
  return !isFilled(lines, measure, line, nextContent(shapes, line), false);
}

function isJustified(lines: Lines, width: number, above: number, line: number): boolean {
  if (lineEnd(lines, above) !== LineEnd.Open) return false;
  return beginOf(lines, line) === Begin.Small || (reaches(lines, above, width) && !isTableRow(lines, above));
}

/** Of which nothing but its label is read: "1." alone on a line. */
function isLabelAlone({ last }: Lines, { head, labelLine, last: lastLine, label }: OpenParagraph): boolean {
  return (
    labelLine === head &&
    label !== null &&
    head === lastLine &&
    label.next >= last[head]! &&
    label.textEnd === undefined
  );
}

/** Below a label alone stands its paragraph, but for another label that cannot belong to it: "1." and "2.", "(a)" and "(b)". */
function isBesideOwnLabel(lines: Lines, line: number): boolean {
  const label = labelOfLine(lines, line);
  return label !== null && !isDoubtful(label);
}

/** Above 0 where a line begins a paragraph; how far below it is where it does not nobody asks. */
function evidence(page: PageLines, measure: LayoutMeasure, open: OpenParagraph, line: number): number {
  const { lines, context } = page;
  const begin = beginOf(lines, line);
  if (begin === Begin.Closing || isMarkApart(page, open, line)) return -1;
  const words = withoutWordsBehind(page, aboveMark(page, aboveLabel(page, open)), line, measure);
  const end = endAbove(page, words);
  const gap = gapEvidence(page, measure, open, line);
  // most lines go on with one that ends in the middle of a clause, whatever else they say
  const most = end === LineEnd.Open ? mostBelowOpenEnd(page, line) + gap + mostFilling(measure) : unlimited;
  if (most + openEnd.withRoom <= 0 || isDisplacedEnd(page, open, line)) return -1;
  // of 14,000 preambular paragraphs of adopted texts not one begins so
  if ((end === LineEnd.Comma || end === LineEnd.Open) && open.part === 'preamble' && goesOnWith(lines, line)) return -1;
  if (end === LineEnd.Open && begin === Begin.Small && opensPreambular(page, open, line)) {
    if (endsBeforeOpening(lines, open.last, context.language)) return -1;
  }
  if (end !== LineEnd.Open && isWordBehind(page, open, line, measure)) return -1;
  if (
    (end === LineEnd.Open || end === LineEnd.Stop) &&
    mayBeCut(page, open, line) &&
    goesOnUnfinished(page, open, line)
  )
    return -1;
  // a line that a superscript has ended may have any length
  const marked = page.footnotes && endsWithMark(lines, open.last);
  const behind = marked ? behindMark(lines, open.last, line, measure) : BehindMark.Apart;
  const mayHaveRoom =
    !marked || (behind === BehindMark.Apart && end !== LineEnd.Open && opensPreambular(page, open, line));
  const joined = end !== LineEnd.Open && isLetter(lines.text.charAt(lines.last[open.last]! - 1));
  const piece = !marked && !isPiece(lines, line, measure) && isPieceOfLine(page, open, line, measure);
  const stretched = isStretched(lines, open.last) && !bearsNext(lines, open, line);
  const room = mayHaveRoom && !piece && !stretched && hasRoom(page, words, line, measure);
  if (!room && most + openEnd.full <= 0) return -1;
  const isFullBehindComma = end === LineEnd.Comma && !room && !marked;
  const own =
    endEvidence(end, room, joined, open, measure) +
    beginEvidence(page, measure, begin, end, room, open, line) +
    gap +
    (open.quotations > 0 ? -5 : 0) +
    (marked && indentOf(lines, line) === 1 ? -6 : 0) +
    (goesOnWith(lines, line) ? -4 : 0) +
    (isFullBehindComma ? commaEvidence(page, measure, begin, open, line) : 0) +
    (room && isEndOfAnother(page, open, end, line) ? 4 : 0);
  if (own + mostFilling(measure) <= 0) return -1;
  const all = own + fillingEvidence(page, measure, line, nextContent(page.shapes, line));
  if (all <= 0) return -1;
  return piece || stretched || behind === BehindMark.Rest || isScattered(page, open, line) ? all - 6 : all;
}

/** Below a full line that ends in a comma: the words that open a paragraph may open a clause within one, too. */
function commaEvidence(
  page: PageLines,
  { firstIndent }: LayoutMeasure,
  begin: Begin,
  open: OpenParagraph,
  line: number,
): number {
  const { lines, context } = page;
  const { language } = context;
  if (begin !== Begin.Plain && begin !== Begin.Small) return 0;
  if (firstIndent > 0 || open.part !== 'preamble') return 0;
  if (!opens(lines, line, lines.first[line]!, language, 'preambular')) return 0;
  return openerEvidence(page, open, line);
}

/** Below a paragraph that has ended, and apart from it: the end of another one, which pdftotext has set out of its place. */
function isEndOfAnother({ lines }: PageLines, { label }: OpenParagraph, above: LineEnd, line: number): boolean {
  if (label === null || (above !== LineEnd.Stop && above !== LineEnd.Semicolon)) return false;
  return lines.first[line - 1]! < 0 && lineEnd(lines, line) !== LineEnd.Comma && mayBeDisplacedEnd(lines, line);
}

/**
 * Does a line begin with a label and words, or like an annex, right below one that does not stand beside its label alone?
 * Extractors that set labels apart set lines in another order, too.
 */
function mayBeCut(page: PageLines, { head, last, label: own }: OpenParagraph, line: number): boolean {
  const { lines } = page;
  if (line !== last + 1 || (own !== null && own.next >= lines.last[head]!)) return false;
  const label = labelOfLine(lines, line);
  if (label === null) return isAnnexLine(page, line);
  // "… annex II, sect." / "III."
  return label.next < lines.last[line]! || isFootnoteLine(lines, head);
}

/** How the words above end; the only line of a paragraph whose end was set before it ends as that does. */
function endAbove({ lines, shapes }: PageLines, { head, last, count }: OpenParagraph): LineEnd {
  const displaced = count === 3 ? displacedEndOf(lines, shapes, head, last) : -1;
  return lineEnd(lines, displaced >= 0 ? displaced : last);
}

/** The paragraph as it is without a footnote's mark that stands alone on its last line. */
function aboveMark(page: PageLines, open: OpenParagraph): OpenParagraph {
  if (!isBehindMarkAlone(page, open)) return open;
  let last = open.last - 1;
  while (last > open.head && page.shapes[last] !== Shape.Content) last--;
  return { ...open, last, count: open.count - 1 };
}

/** Is the line the mark of a footnote to come, which pdftotext has set apart, and no label that is due? */
function isMarkApart({ lines, footnotes }: PageLines, open: OpenParagraph, line: number): boolean {
  if (!footnotes || !isMarkAlone(lines, line)) return false;
  const label = labelOfLine(lines, line);
  if (label !== null && isNextOf(open, label)) return false;
  const { nextFootnote, page } = open.state;
  const number = markAlone(lines, line);
  return number >= Math.min(nextFootnote, page.note) && number < Math.max(nextFootnote, page.note) + mostMarks;
}

/** So many marks may stand on a page, and in the lines that are read already. */
const mostMarks = 12;

/**
 * pdftotext and pdfminer may set a paragraph's last line before its first, where both stand beside the label:
 *
 *     4.
 *     Inquiry;
 *
 *     Takes note of the report of the Commission of
 */
function isDisplacedEnd({ lines, shapes, context }: PageLines, open: OpenParagraph, line: number): boolean {
  if (open.label === null || open.labelLine > open.head || open.count < 2 || open.label.next < lines.last[open.head]!)
    return false;
  if (labelOfLine(lines, line) !== null) return false;
  if (followsDisplaced(lines, shapes, open.head, line, context.language)) return true;
  return open.count === 2 && endsDisplaced(lines, shapes, open.last, line, context.language);
}

/** What it says that the line above ends in the middle of a clause. */
const openEnd = { withRoom: -4, full: -8 };
const unlimited = Number.POSITIVE_INFINITY;

/** How the line above ends, and whether the first word of this one would have found room on it. */
function endEvidence(
  end: LineEnd,
  room: boolean,
  joined: boolean,
  { part }: OpenParagraph,
  { filled, columns }: LayoutMeasure,
): number {
  // where columns were counted, it is certain whether there was room; "…, and" at the end of a line that is full goes on, as a rule
  const spare = room ? (columns > 0 ? 6 : 3) : joined ? (filled > 0 || columns > 0 ? -6 : -4) : -2;
  switch (end) {
    case LineEnd.Open:
      return room ? openEnd.withRoom : openEnd.full;
    case LineEnd.Comma:
      return (part === 'preamble' ? 0 : -3) + spare;
    case LineEnd.Stop:
      return 2 + spare;
    case LineEnd.Colon:
      return (part === 'preamble' ? -1 : 2) + spare;
    case LineEnd.Semicolon:
      return 4 + spare;
  }
}

function gapEvidence(page: PageLines, measure: LayoutMeasure, open: OpenParagraph, line: number): number {
  const { lines, shapes } = page;
  let blanks = 0;
  let pageBreak = false;
  for (let between = open.last + 1; between < line; between++) {
    if (shapes[between] === Shape.Blank) blanks++;
    else if (shapes[between] !== Shape.Content) pageBreak = true;
  }
  // where all lines stand apart, two that don't are the last of a page and the first of the next
  if (blanks === 0 && measure.layout === 'extracted' && measure.noBlank > -3) pageBreak = true;
  const next = nextContent(shapes, line);
  if (pageBreak) return indentOnTop(lines, line, next, next >= 0 && beginsAlike(page, open, next), measure);
  const indent = indentEvidence(lines, line, open, next, measure);
  if (blanks === 0 && isBehindMarkAlone(page, open) && opensPreambular(page, open, line)) return indent;
  return indent + (blanks > 0 ? measure.blank : measure.noBlank);
}

/** A mark that was set apart takes the place of the blank line below its paragraph. */
function isBehindMarkAlone({ lines, footnotes }: PageLines, { head, last }: OpenParagraph): boolean {
  return footnotes && last > head && isMarkAlone(lines, last);
}

/** Does a line begin with a label or an opening phrase? */
function beginsAlike({ lines, context: { language } }: PageLines, { part }: OpenParagraph, line: number): boolean {
  const label = labelOfLine(lines, line);
  if (label && !isDoubtful(label)) return true;
  return part === 'preamble' && opens(lines, line, lines.first[line]!, language, 'preambular');
}

function isLetter(character: string): boolean {
  return isLowerCase(character) || isUpperCase(character);
}
