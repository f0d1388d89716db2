import { isDigit, isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';
import { firstLineShare } from '../layout/filling';
import { blankWidth, ideographWidth } from '../layout/glyph-widths';
import { firstWordNaturalWidth, naturalWidthOf, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { Begin, beginOf, firstWordWidth } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';

/** Would the first word of `line` have found room on the line above? Then that one ended for another reason. */
export function hasRoom(page: PageLines, open: OpenParagraph, line: number, measure: LayoutMeasure): boolean {
  const { lines } = page;
  const wide = standsWide(lines, line) || isWide(lines.text.charCodeAt(lines.last[open.last]! - 1));
  // blanks that don't break may join what begins with a number to the words behind: "27 июля 2007 года"
  if (
    measure.filled > 0 &&
    !(wide && hasNarrow(lines, open.last)) &&
    !isDigit(lines.text.charCodeAt(lines.first[line]!))
  ) {
    const width = widthAbove(page, open, measure) + blankWidth + firstWordNaturalWidth(lines, line);
    // in the middle of a clause the next word may be one with those behind it: "Cour pénale"
    const unsure = slack(measure) * (lineEnd(lines, open.last) === LineEnd.Open ? 4 : 1);
    return width <= measure.filled * lineShare(open, measure) - unsure;
  }
  const width = widthOf(lines, open.last) + (wide ? 0 : 1) + firstWordWidth(lines, line);
  return width <= measure.width * (wide ? 0.95 : 0.88);
}

/** What one may be mistaken by: italics, marks of footnotes. */
function slack({ filled }: LayoutMeasure): number {
  return filled * 0.015;
}

/** How much of the measure the line above could fill: a first line is set in, and more so behind its label. */
function lineShare(open: OpenParagraph, { hiddenIndent, firstIndent }: LayoutMeasure): number {
  if (open.last !== open.head || !(hiddenIndent || firstIndent > 0)) return 1;
  return open.label === null ? firstLineShare : labelledShare;
}

const labelledShare = 0.88;

/** Is a line, whatever its gaps, so full of words that the first one of the line below would hardly have found room? */
export function isFilled(
  lines: Lines,
  { filled, firstIndent, hiddenIndent }: LayoutMeasure,
  line: number,
  next: number,
  isFirst: boolean,
): boolean {
  const share = isFirst && (firstIndent > 0 || hiddenIndent) ? firstLineShare : 1;
  if (filled === 0 || next < 0 || naturalWidthOf(lines, line) < filled * share * pieceShare) return false;
  return naturalWidthOf(lines, line) + blankWidth + firstWordNaturalWidth(lines, next) > filled * share * 0.9;
}

/** A line of less than this share of the measure may be a piece of one. */
const pieceShare = 0.7;
/** No more than the lines that are read around an edit. */
const mostPieces = 8;
/** So much of the measure a word takes that is not known, and so many pieces are surely those of one line. */
const unknownWord = 0.12;
const fewestPieces = 4;

/**
 * A justified line with wide gaps may have been taken for several, of a word each:
 *
 *     является
 *     важным
 *     фактором, позволяющим
 *     молодежи
 *
 * Is `line` such a piece, together with the one above? All of them then make one line, for which the line below was too long.
 */
export function isPieceOfLine(
  { lines, shapes }: PageLines,
  open: OpenParagraph,
  line: number,
  measure: LayoutMeasure,
): boolean {
  const { filled, filledMost } = measure;
  if (filled === 0 || standsWide(lines, line) || !isShort(open.last) || !isShort(line)) return false;
  let width = naturalWidthOf(lines, line);
  let below = line;
  let pieces = 1;
  for (let count = 1; ; count++) {
    below = nextContent(shapes, below);
    if (count > mostPieces) return false;
    if (below < 0 || !isShort(below)) break;
    pieces++;
    const wider = width + blankWidth + naturalWidthOf(lines, below);
    if (wider > filledMost * 1.01) break;
    width = wider;
  }
  // where the page ends with them, the line that follows is not known
  const word = below < 0 ? filled * unknownWord : firstWordNaturalWidth(lines, below);
  // those from `line` on may make one by themselves
  if (width + blankWidth + word > filled * firstLineShare) return false;
  for (let above = open.last, count = 1; above >= open.head && count <= mostPieces; above--, count++) {
    if (shapes[above] === Shape.Blank) continue;
    if (shapes[above] !== Shape.Content || !isShort(above)) break;
    const wider = width + blankWidth + naturalWidthOf(lines, above);
    if (wider > filledMost * 1.01) break;
    width = wider;
    pieces++;
    if (width + blankWidth + word > filled * firstLineShare - slack(measure))
      return below >= 0 || pieces >= fewestPieces;
  }
  return false;

  function isShort(at: number): boolean {
    return naturalWidthOf(lines, at) < filled * pieceShare;
  }
}

/** How wide the line above is in itself, with the pieces before it. */
function widthAbove({ lines, shapes }: PageLines, open: OpenParagraph, { filled }: LayoutMeasure): number {
  let width = naturalWidthOf(lines, open.last);
  for (let above = open.last - 1, count = 1; above >= open.head && count <= mostPieces; above--, count++) {
    if (shapes[above] === Shape.Blank) continue;
    if (shapes[above] !== Shape.Content) break;
    const piece = naturalWidthOf(lines, above);
    if (piece > filled * pieceShare || width + blankWidth + piece > filled) break;
    width += blankWidth + piece;
  }
  return width;
}

/** The line of text below, on the same page; -1 where there is none. */
export function nextContent(shapes: Uint8Array, line: number): number {
  for (let below = line + 1; below < shapes.length && below < line + 6; below++) {
    if (shapes[below] === Shape.Content) return below;
    if (shapes[below] !== Shape.Blank) return -1;
  }
  return -1;
}

/**
 * Where first lines were set in, though the blanks are gone, a line that fills the whole measure is none, and one is if the
 * first word of the line below would have found room on it otherwise.
 */
export function fillingEvidence({ lines }: PageLines, measure: LayoutMeasure, line: number, next: number): number {
  if (!measure.hiddenIndent) return 0;
  const { filled, filledMost } = measure;
  if (standsWide(lines, line) && (filled === 0 || hasNarrow(lines, line))) return wideEvidence(lines, line, measure);
  if (filled === 0 || labelOfLine(lines, line)) return 0;
  const width = naturalWidthOf(lines, line);
  if (width > filledMost * fewFirstLines && width <= filledMost * 1.01) {
    if (width > filledMost * (firstLineShare + 0.01)) return -6;
    // where no capital tells, a line that nearly fills the measure is a first line only if all else speaks for that
    if (beginOf(lines, line) === Begin.Small) return width > filledMost * firstLineShare ? -6 : -2;
  }
  if (lineEnd(lines, line) !== LineEnd.Open || width < filled * 0.72) return 0;
  const word = wordBelow(lines, line, next);
  return word > 0 && width + blankWidth + word <= filled - slack(measure) ? 4 : 0;
}

/** Few first lines are wider than this share of the measure, for the next word has seldom just as much room. */
const fewFirstLines = 0.93;

/** How wide the first word below a line is, if it can be told; Chinese breaks before any character, but for a mark. */
function wordBelow(lines: Lines, line: number, next: number): number {
  if (next < 0) return standsWide(lines, line) ? widestIdeograph : 0;
  return isDigit(lines.text.charCodeAt(lines.first[next]!)) ? 0 : firstWordNaturalWidth(lines, next);
}

/** With the mark that ends a clause behind it. */
const widestIdeograph = 200;

/**
 * A full line of Chinese characters alone is as long as others to a character. With digits and letters among them it is
 * so but for half a character, by the widths of type.
 */
function wideEvidence(lines: Lines, line: number, { width }: LayoutMeasure): number {
  if (lineEnd(lines, line) !== LineEnd.Open) return 0;
  if (hasNarrow(lines, line)) {
    const missing = width * (ideographWidth / 2) - naturalWidthOf(lines, line);
    return missing < 50 && missing > -200 ? -6 : missing >= 125 && missing <= 450 ? 3 : 0;
  }
  const missing = width - widthOf(lines, line);
  return missing <= 0 && missing > -3 ? -4 : missing >= 3 && missing <= 6 ? 3 : 0;
}

function standsWide(lines: Lines, line: number): boolean {
  return isWide(lines.text.charCodeAt(lines.first[line]!));
}

function hasNarrow(lines: Lines, line: number): boolean {
  return narrowCharacter.test(visiblePart(lines, line));
}

/** Among Chinese characters, digits, letters and blanks have widths of their own. */
const narrowCharacter = /[ -~\u00a0]/;
