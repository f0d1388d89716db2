import { isArabic, isLowerCase, isUpperCase, isWide } from '../../text/characters';
import { hasDirectionMark, indentOf, type Lines } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { isDash } from '../labels/read-label';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { isFormulaLine } from '../pages/running-title';
import { Shape } from '../pages/shape';
import { countColumnsGoingOn, countFirst, countGoingOn, type FillCounts, newFillCounts, noFill } from './filling';
import { reaches, standsBeforeBlank, standsBehindBlank, widthOf } from './line-widths';
import type { Stretch } from './width-counts';

/** What a line and the one before it count for. */
export interface JoinCounts {
  /** How surely lines go on right below the one before, and behind a blank line; in twentieths. */
  readonly close: number;
  readonly apart: number;
  /** By how many columns a line that goes on stands further out than the one before. */
  readonly outdents: Int32Array;
  /** How many lines that go on stand further in than the one before: where many do, the margin is on the other side. */
  readonly indented: number;
  /** Full lines below such an end that are shorter than others by a first line's indent, and those that are not. */
  readonly shortFirst: number;
  readonly fullFirst: number;
  /** Short lines that end with a clause, and those of them with a blank line below. */
  readonly ends: number;
  readonly endsBeforeBlank: number;
  /** How many of them, and of the full lines, have a blank behind them, and how many full ones one before. */
  readonly endsInBlank: number;
  /** How many short lines that begin small and don't end a clause have a blank beside them. */
  readonly piecesInBlanks: number;
  readonly full: number;
  readonly fullInBlank: number;
  readonly fullBehindBlank: number;
  readonly fill: FillCounts;
}

const deepestIndent = 63;
const noOutdents = new Int32Array(deepestIndent + 1);
export const noJoins: JoinCounts = {
  close: 0,
  apart: 0,
  outdents: noOutdents,
  indented: 0,
  shortFirst: 0,
  fullFirst: 0,
  ends: 0,
  endsBeforeBlank: 0,
  endsInBlank: 0,
  piecesInBlanks: 0,
  full: 0,
  fullInBlank: 0,
  fullBehindBlank: 0,
  fill: noFill,
};

/** A first line is set in by no less than this, in columns. */
const leastIndent = 3;

export function countJoins(
  lines: Lines,
  shapes: Uint8Array,
  { content, from, to }: Stretch,
  width: number,
): JoinCounts {
  const outdents = new Int32Array(deepestIndent + 1);
  let indented = 0;
  let shortFirst = 0;
  let fullFirst = 0;
  let close = 0;
  let apart = 0;
  let ends = 0;
  let endsBeforeBlank = 0;
  let endsInBlank = 0;
  let piecesInBlanks = 0;
  let full = 0;
  let fullInBlank = 0;
  let fullBehindBlank = 0;
  const fill = newFillCounts();
  let isFull = from > 0 && reaches(lines, content[from - 1]!, width);
  for (let i = from; i < to; i++) {
    const line = content[i]!;
    const end = lineEnd(lines, line);
    const isFullAbove = isFull;
    isFull = reaches(lines, line, width);
    if (isFull) {
      full++;
      if (standsBeforeBlank(lines, line)) fullInBlank++;
      if (standsBehindBlank(lines, line)) fullBehindBlank++;
    } else if (end !== LineEnd.Open) {
      ends++;
      if (standsBeforeBlank(lines, line)) endsInBlank++;
      if (line + 1 >= lines.count || shapes[line + 1] !== Shape.Content) endsBeforeBlank++;
    } else if (isPieceInBlanks(lines, line)) piecesInBlanks++;
    if (i === 0) continue;
    const before = content[i - 1]!;
    const distance = line - before;
    if (distance > 2 || (distance === 2 && shapes[line - 1] !== Shape.Blank)) continue;
    const above = lineEnd(lines, before);
    if (above !== LineEnd.Open && end === LineEnd.Open && !isFullAbove && isFull) {
      const missing = width - widthOf(lines, line);
      if (missing >= leastIndent) shortFirst++;
      else if (missing <= 1) fullFirst++;
      if (!startsWithLabel(lines, line)) countFirst(fill, lines, line);
    }
    if (!isFullAbove) continue;
    if (above !== LineEnd.Open && !isOutdented(lines, before, line)) continue;
    if (startsWithLabel(lines, line) || isFormulaLine(lines, line)) continue;
    // behind a comma it goes on where it stands further out than the line above
    const weight = above === LineEnd.Open ? continuationWeight(lines, line) : 14;
    if (above === LineEnd.Open && beginsSmall(lines, line)) {
      countColumnsGoingOn(fill, lines, before, line);
      if (i > 1 && goesOnBelow(lines, content[i - 2]!, width)) countGoingOn(fill, lines, before, line);
    }
    if (distance === 1) close += weight;
    else apart += weight;
    const outdent = indentOf(lines, before) - indentOf(lines, line);
    if (hasDirectionMark(lines, line)) continue;
    if (outdent > 0) outdents[Math.min(deepestIndent, outdent)]!++;
    else if (outdent < 0) indented++;
  }
  return {
    close,
    apart,
    outdents,
    indented,
    shortFirst,
    fullFirst,
    ends,
    endsBeforeBlank,
    endsInBlank,
    piecesInBlanks,
    full,
    fullInBlank,
    fullBehindBlank,
    fill,
  };
}

/** Do the words of a short line stand in the middle of a clause, and a blank beside them? */
function isPieceInBlanks(lines: Lines, line: number): boolean {
  return (
    (standsBeforeBlank(lines, line) || standsBehindBlank(lines, line)) &&
    isLowerCase(lines.text.charAt(lines.first[line]!))
  );
}

function isOutdented(lines: Lines, before: number, line: number): boolean {
  return !hasDirectionMark(lines, line) && indentOf(lines, line) < indentOf(lines, before);
}

/** In a script without capitals any line that goes on counts; Chinese lines are not measured by the widths of type. */
function beginsSmall(lines: Lines, line: number): boolean {
  const first = lines.text.charAt(lines.first[line]!);
  return isArabic(first.charCodeAt(0)) || isWide(first.charCodeAt(0)) || isLowerCase(first);
}

/** A small letter says that a clause goes on, a capital little, and so does a script without case. */
function continuationWeight(lines: Lines, line: number): number {
  const code = lines.text.charCodeAt(lines.first[line]!);
  if (isWide(code) || code >= 0x590) return 20;
  const character = String.fromCharCode(code);
  if (isLowerCase(character)) return 20;
  return isUpperCase(character) ? 5 : 15;
}

/** Does the line below one go on with it? A label alone on its line is not full. */
function goesOnBelow(lines: Lines, line: number, width: number): boolean {
  return lineEnd(lines, line) === LineEnd.Open && reaches(lines, line, width);
}

/** A line that begins with a label goes on with nothing, as a rule: it tells nothing of how the text is cut. */
function startsWithLabel(lines: Lines, line: number): boolean {
  const known = labelOfLine(lines, line);
  if (known === null && !isDash(lines.text.charCodeAt(lines.first[line]!))) return false;
  if (known?.textEnd !== undefined) return false;
  // what was turned round, or is no label after all, as it stands there
  const label =
    known === null || known.written !== undefined
      ? readLabel(lines.text, lines.first[line]!, lines.last[line]!)
      : known;
  return label !== null && !isDoubtful(label);
}
