import { isArabic, isDigit, isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { firstLineShare } from '../layout/filling';
import { blankWidth, ideographWidth } from '../layout/glyph-widths';
import { columnsWithWord, firstWordWidth, joinedWordWidth, naturalWidthOf, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { Asked, toldOfLine } from '../told-of-line';
import { isNextOf } from './due';
import { Begin, beginOf, opensPreambular } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';

/** Would the first word of `line` have found room on the line above? Then that one ended for another reason. */
export function hasRoom(page: PageLines, open: OpenParagraph, line: number, measure: LayoutMeasure): boolean {
  const { lines } = page;
  if (measure.columns > 0) return columnsWithWord(lines, open.last, line) <= measure.columns;
  const wide = standsWide(lines, line) || isWide(lines.text.charCodeAt(lines.last[open.last]! - 1));
  // blanks that don't break may join what begins with a number to the words behind: "27 июля 2007 года"
  if (
    measure.filled > 0 &&
    !(wide && hasNarrow(lines, open.last)) &&
    !isDigit(lines.text.charCodeAt(lines.first[line]!))
  ) {
    const width = widthAbove(page, open, measure) + joinedWordWidth(lines, line);
    // in the middle of a clause the next word may be one with those behind it: "Cour pénale"
    const unsure =
      lineEnd(lines, open.last) === LineEnd.Open ? measure.filled * 0.06 : slack(measure, lines, open.last);
    return width <= measure.filled * lineShare(lines, open, measure) - unsure;
  }
  const width = widthOf(lines, open.last) + (wide ? 0 : 1) + firstWordWidth(lines, line);
  return width <= measure.width * (wide ? 0.95 * lineShare(lines, open, measure) : 0.88);
}

/** What one may be mistaken by in a line: italics, marks of footnotes, what other typefaces lend. */
function slack({ filled }: LayoutMeasure, lines: Lines, line: number): number {
  return filled * (isMeasuredExactly(lines, line) ? 0.008 : 0.015);
}

/** Does a line have letters alone of which all is known, Arabic ones? They have no italics. */
function isMeasuredExactly(lines: Lines, line: number): boolean {
  return isArabicLine(lines, line) && !toldOfLine(lines, line, Asked.HasOtherType, findOtherType);
}

function findOtherType(lines: Lines, line: number): boolean {
  return anyOtherType.test(visiblePart(lines, line));
}

const anyOtherType = /[\d(/]/;

function isArabicLine({ text, first }: Lines, line: number): boolean {
  return isArabic(text.charCodeAt(first[line]!));
}

/** How much of the measure the line above could fill: a first line is set in, and more so behind its label. */
function lineShare(lines: Lines, open: OpenParagraph, { hiddenIndent, firstIndent }: LayoutMeasure): number {
  if (open.last !== open.head || !(hiddenIndent || firstIndent > 0)) return 1;
  if (open.label !== null) return labelledShare;
  return isArabicLine(lines, open.head) ? arabicFirstLineShare : firstLineShare;
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
  return naturalWidthOf(lines, line) + joinedWordWidth(lines, next) > filled * share * 0.9;
}

/** A line of less than this share of the measure may be a piece of one. */
const pieceShare = 0.7;
/** No more than the lines that are read around an edit. */
const mostPieces = 8;
/** So much of the measure a word takes that is not known, and so many pieces are surely those of one line. */
const unknownWord = 0.12;
const fewestPieces = 4;

/** The italics of the words that open a paragraph are narrower, and words are missing that were set elsewhere. */
const openingShare = 0.88;

/** Between all words of a line that gaps have cut up there are wide gaps, so that a piece has one of them, or two. */
function hasManyWords({ text, first, last }: Lines, line: number): boolean {
  let blanks = 0;
  for (let at = first[line]!; at < last[line]!; at++) if (text.charCodeAt(at) === 0x20 && ++blanks > 3) return true;
  return false;
}

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
export function isPieceOfLine(page: PageLines, open: OpenParagraph, line: number, measure: LayoutMeasure): boolean {
  const { lines, shapes } = page;
  const { filled, filledMost } = measure;
  const longest = filled * pieceShare;
  if (filled === 0 || !mayBeStretched(lines, line) || !isShorter(lines, open.last, longest)) return false;
  if (!isShorter(lines, line, longest)) return false;
  if (hasManyWords(lines, line) || bearsNext(lines, open, line)) return false;
  let width = naturalWidthOf(lines, line);
  let below = line;
  let pieces = 1;
  for (let count = 1; ; count++) {
    below = nextContent(shapes, below);
    if (count > mostPieces) return false;
    if (below < 0 || !isShorter(lines, below, longest)) break;
    pieces++;
    const wider = width + blankWidth + naturalWidthOf(lines, below);
    if (wider > filledMost * 1.01) break;
    width = wider;
  }
  // where the page ends with them, the line that follows is not known
  const word = below < 0 ? filled * unknownWord : joinedWordWidth(lines, below);
  // those from `line` on may make one by themselves, and surely do where they open a paragraph and all but fill it
  const own = opensPreambular(page, open, line) ? openingShare : firstLineShare;
  if (width + word > filled * own) return false;
  for (let above = open.last, count = 1; above >= open.head && count <= mostPieces; above--, count++) {
    if (shapes[above] === Shape.Blank) continue;
    if (shapes[above] !== Shape.Content || !isShorter(lines, above, longest)) break;
    const wider = width + blankWidth + naturalWidthOf(lines, above);
    if (wider > filledMost * 1.01) break;
    width = wider;
    pieces++;
    if (width + word > filled * firstLineShare - slack(measure, lines, line))
      return below >= 0 || pieces >= fewestPieces;
  }
  return false;
}

function isShorter(lines: Lines, line: number, width: number): boolean {
  return naturalWidthOf(lines, line) < width;
}

/** Does a line begin with a label that goes on with a list, as "•" or "b)" alone? */
export function bearsNext(lines: Lines, open: OpenParagraph, line: number): boolean {
  const label = labelOfLine(lines, line);
  return label !== null && !isDoubtful(label) && isNextOf(open, label);
}

/** Arabic lines are not justified by their blanks, nor are Chinese ones. */
function mayBeStretched(lines: Lines, line: number): boolean {
  const code = lines.text.charCodeAt(lines.first[line]!);
  return !isWide(code) && !isArabic(code);
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
  if (!measure.hiddenIndent || isLetterSpaced(lines, line)) return 0;
  const { filled, filledMost } = measure;
  if (standsWide(lines, line) && (filled === 0 || hasNarrow(lines, line))) return wideEvidence(lines, line, measure);
  if (filled === 0 || labelOfLine(lines, line)) return 0;
  const width = naturalWidthOf(lines, line);
  if (width > filledMost * fewFirstLines && width <= filledMost * 1.01) {
    if (width > filledMost * (firstLineShare + 0.01)) return -6;
    // where no capital tells, a line that nearly fills the measure is a first line only if all else speaks for that
    if (beginOf(lines, line) === Begin.Small) return width > filledMost * firstLineShare ? -6 : -2;
  }
  if (width <= filledMost * 1.01 && isWiderThanFirst(lines, line, measure)) return -3;
  if (lineEnd(lines, line) !== LineEnd.Open || width < filled * 0.72) return 0;
  const word = wordBelow(lines, line, next);
  return word > 0 && width + word <= filled - slack(measure, lines, line) ? 4 : 0;
}

/** No more than this does `fillingEvidence` say. */
export function mostFilling({ hiddenIndent }: LayoutMeasure): number {
  return hiddenIndent ? 4 : 0;
}

/** "回 顾 其 关 于": a justified line of few characters, its blanks no part of its natural width. */
function isLetterSpaced({ text, first }: Lines, line: number): boolean {
  const at = first[line]!;
  return (
    isIdeograph(text.charCodeAt(at)) &&
    text.charCodeAt(at + 1) === 0x20 &&
    isIdeograph(text.charCodeAt(at + 2)) &&
    text.charCodeAt(at + 3) === 0x20
  );
}

function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Is an Arabic line a little too wide to be set in? */
function isWiderThanFirst(lines: Lines, line: number, { filled, filledMost }: LayoutMeasure): boolean {
  return (
    naturalWidthOf(lines, line) * 2 > (filled + filledMost) * arabicFirstLineShare && isMeasuredExactly(lines, line)
  );
}

/** Without italics, which make first lines narrower or wider, the share is known better. */
const arabicFirstLineShare = 0.9275;

/** Few first lines are wider than this share of the measure, for the next word has seldom just as much room. */
const fewFirstLines = 0.93;

/** How wide the first word below a line is, if it can be told; Chinese breaks before any character, but for a mark. */
function wordBelow(lines: Lines, line: number, next: number): number {
  if (next < 0) return standsWide(lines, line) ? widestIdeograph : 0;
  return isDigit(lines.text.charCodeAt(lines.first[next]!)) ? 0 : joinedWordWidth(lines, next);
}

/** With the mark that ends a clause behind it. */
const widestIdeograph = 225;

/**
 * A full line of Chinese characters alone is as long as others to a character. With digits and letters among them it is
 * so but for half a character, by the widths of type.
 */
function wideEvidence(lines: Lines, line: number, { width, filled }: LayoutMeasure): number {
  if (lineEnd(lines, line) !== LineEnd.Open) return 0;
  if (hasNarrow(lines, line)) {
    const missing = width * (ideographWidth / 2) - naturalWidthOf(lines, line);
    // by the columns of few lines the measure is known but for a character
    if (missing < 50 && missing > -200) return filled > 0 ? -9 : -2;
    return missing >= 125 && missing <= 450 ? 3 : 0;
  }
  const missing = width - widthOf(lines, line);
  return missing <= 0 && missing > -3 ? -4 : missing >= 3 && missing <= 6 ? 3 : 0;
}

function standsWide(lines: Lines, line: number): boolean {
  return isWide(lines.text.charCodeAt(lines.first[line]!));
}

function hasNarrow(lines: Lines, line: number): boolean {
  return toldOfLine(lines, line, Asked.HasNarrow, findNarrow);
}

function findNarrow(lines: Lines, line: number): boolean {
  return narrowCharacter.test(visiblePart(lines, line));
}

/** Among Chinese characters, digits, letters and blanks have widths of their own. */
const narrowCharacter = /[ -~\u00a0]/;
