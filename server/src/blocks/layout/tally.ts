import { isArabic, isLowerCase, isUpperCase, isWide } from '../../text/characters';
import { hasDirectionMark, indentOf, type Lines } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { isDash } from '../labels/read-label';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { isFormulaLine } from '../pages/running-title';
import { Shape } from '../pages/shape';
import { countFirst, countGoingOn, type FillCounts, filledWidth, hidesIndent, newFillCounts, noFill } from './filling';
import { reaches, standsBeforeBlank, standsBehindBlank, widest, widestCut, widthOf } from './line-widths';
import { flowing, flowingApart, type LayoutMeasure } from './measure';

/**
 * What is counted of the lines of a region, to tell how it is cut. Everything is a sum over lines, each of which takes
 * no more than its neighbours to be counted: so an edit takes the counts of its old lines away and adds those of the new.
 */
export interface LayoutTally {
  readonly widths: WidthCounts;
  /** The usual length of a full line; 0 where the widths alone tell that nothing was cut. */
  readonly width: number;
  readonly joins: JoinCounts;
}

/** What a line counts for by itself. */
export interface WidthCounts {
  readonly lines: number;
  /** How many of them have a blank line above. */
  readonly apart: number;
  /** Indexed by columns. */
  readonly widths: Int32Array;
}

/** What a line and the one before it count for. */
interface JoinCounts {
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

/** A stretch of a region: `content` are its lines that have content; those in `from` to `to` (exclusive) are counted. */
export interface Stretch {
  readonly content: readonly number[];
  readonly from: number;
  readonly to: number;
}

const deepestIndent = 63;
/** No width of lines that were cut is less than this. */
const narrowest = 16;
const noOutdents = new Int32Array(deepestIndent + 1);
const noJoins: JoinCounts = {
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

export function tallyOf(lines: Lines, shapes: Uint8Array, content: readonly number[]): LayoutTally {
  const stretch = { content, from: 0, to: content.length };
  const widths = countWidths(lines, stretch);
  const width = cutWidth(widths);
  return { widths, width, joins: width > 0 ? countJoins(lines, shapes, stretch, width) : noJoins };
}

/** The tally with the lines of one stretch replaced by those of another; null when all lines must be counted anew. */
export function replaceInTally(
  tally: LayoutTally,
  old: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
  now: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
): LayoutTally | null {
  const before = countWidths(old.lines, old.stretch);
  const after = countWidths(now.lines, now.stretch);
  const widths: WidthCounts = {
    lines: tally.widths.lines - before.lines + after.lines,
    apart: tally.widths.apart - before.apart + after.apart,
    widths: replaced(tally.widths.widths, before.widths, after.widths),
  };
  const width = cutWidth(widths);
  if (width === 0) return { widths, width, joins: noJoins };
  if (width !== tally.width) return null;
  const lost = countJoins(old.lines, old.shapes, old.stretch, width);
  const won = countJoins(now.lines, now.shapes, now.stretch, width);
  const { joins } = tally;
  return {
    widths,
    width,
    joins: {
      close: joins.close - lost.close + won.close,
      apart: joins.apart - lost.apart + won.apart,
      outdents: replaced(joins.outdents, lost.outdents, won.outdents),
      indented: joins.indented - lost.indented + won.indented,
      shortFirst: joins.shortFirst - lost.shortFirst + won.shortFirst,
      fullFirst: joins.fullFirst - lost.fullFirst + won.fullFirst,
      ends: joins.ends - lost.ends + won.ends,
      endsBeforeBlank: joins.endsBeforeBlank - lost.endsBeforeBlank + won.endsBeforeBlank,
      endsInBlank: joins.endsInBlank - lost.endsInBlank + won.endsInBlank,
      piecesInBlanks: joins.piecesInBlanks - lost.piecesInBlanks + won.piecesInBlanks,
      full: joins.full - lost.full + won.full,
      fullInBlank: joins.fullInBlank - lost.fullInBlank + won.fullInBlank,
      fullBehindBlank: joins.fullBehindBlank - lost.fullBehindBlank + won.fullBehindBlank,
      fill: {
        full: replaced(joins.fill.full, lost.fill.full, won.fill.full),
        overfull: replaced(joins.fill.overfull, lost.fill.overfull, won.fill.overfull),
        rough: joins.fill.rough - lost.fill.rough + won.fill.rough,
        first: replaced(joins.fill.first, lost.fill.first, won.fill.first),
      },
    },
  };
}

/** The tally of a text that was not cut with another width of one line; null when all lines must be counted anew. */
export function withWidth(tally: LayoutTally, old: number, now: number): LayoutTally | null {
  const [from, to] = [Math.min(widest, old), Math.min(widest, now)];
  if (from === to) return tally;
  const counts = tally.widths.widths.slice();
  counts[from]!--;
  counts[to]!++;
  const widths = { ...tally.widths, widths: counts };
  return cutWidth(widths) === tally.width ? { ...tally, widths } : null;
}

/** How the region is cut: by what stands behind full lines that end in the middle of a clause. */
export function measureOf({ widths, width, joins }: LayoutTally): LayoutMeasure {
  // where nearly every line stands apart, two that don't are one that was cut
  const uncut = widths.apart >= widths.lines * 0.6 ? flowingApart : flowing;
  if (width === 0) return uncut;
  const evidence = joins.close + joins.apart;
  // less than one continued line in twelve, of lines that all stand apart in eight, or hardly one at all
  const least = joins.apart > joins.close ? 12 : 8;
  if (evidence < 14 || evidence * 5 < widths.lines * least) return uncut;
  // paragraphs that are lines stand apart, too, but are of any length
  if (joins.apart > joins.close && longerThan(widths, width) > widths.lines * 0.15) return uncut;
  const { ends, endsBeforeBlank } = joins;
  const goOn = evidence / 20;
  const goOnApart = joins.apart / 20;
  const filled = filledWidth(joins.fill);
  const firstIndent = joins.indented * 20 > evidence * 0.12 ? 0 : usualOutdent(joins.outdents, evidence);
  const hiddenIndent =
    (joins.shortFirst > 2 && joins.shortFirst > joins.fullFirst * 1.5) || hidesIndent(joins.fill, filled);
  return {
    layout: joins.apart > joins.close ? 'extracted' : 'wrapped',
    width,
    filled: filled.least,
    filledMost: filled.most,
    firstIndent,
    hiddenIndent,
    blanks: firstIndent === 0 && joins.apart <= joins.close && blanksTell(joins),
    blank: weighed(endsBeforeBlank, ends, goOnApart, goOn),
    noBlank: weighed(ends - endsBeforeBlank, ends, goOn - goOnApart, goOn),
  };
}

/** Do blanks at lines' ends and beginnings tell pieces of lines? Not where whole lines have them, or paragraphs' ends. */
function blanksTell({ ends, endsInBlank, piecesInBlanks, full, fullInBlank, fullBehindBlank }: JoinCounts): boolean {
  return piecesInBlanks > 1 && fullInBlank * 10 < full && fullBehindBlank * 10 < full && endsInBlank * 2 <= ends;
}

/** What a sign says for an end that so many ends have, and so many lines that go on; the less, the fewer were seen. */
function weighed(endsWith: number, ends: number, goOnWith: number, goOn: number): number {
  const ratio = (endsWith + 1) / (ends + 2) / ((goOnWith + 1) / (goOn + 2));
  return Math.max(-9, Math.min(9, Math.round(2 * Math.log(ratio))));
}

/** How far in first lines stand: the middle one of all, where as many do as paragraphs begin in such a text. */
function usualOutdent(outdents: Int32Array, evidence: number): number {
  let all = 0;
  for (let columns = 1; columns < outdents.length; columns++) all += outdents[columns]!;
  if (all < 1 || all * 20 < evidence * 0.06) return 0;
  let seen = 0;
  for (let columns = 1; columns < outdents.length; columns++) {
    seen += outdents[columns]!;
    if (seen * 2 >= all) return columns;
  }
  return 0;
}

function countWidths(lines: Lines, { content, from, to }: Stretch): WidthCounts {
  const widths = new Int32Array(widest + 1);
  let apart = 0;
  for (let i = from; i < to; i++) {
    const line = content[i]!;
    widths[Math.min(widest, widthOf(lines, line))]!++;
    if (line === 0 || lines.first[line - 1]! < 0) apart++;
  }
  return { lines: to - from, apart, widths };
}

/**
 * The usual length of full lines: of all widths the one below which, not by more than a seventh, most lines stand. Where
 * words are joined over a line's end, lines twice as long are among them; where many lines are longer, none was cut.
 */
function cutWidth({ lines, widths }: WidthCounts): number {
  const upTo = new Int32Array(widths.length + 1);
  for (let width = 0; width < widths.length; width++) upTo[width + 1] = upTo[width]! + widths[width]!;
  let best = 0;
  let most = 0;
  for (let width = narrowest; width <= widestCut; width++) {
    const near = upTo[width + 1]! - upTo[Math.ceil(width * fullest)]!;
    // wide ones count for more: labels alone on their lines may be many, too
    if (near * width > most) {
      most = near * width;
      best = width;
    }
  }
  const full = best === 0 ? 0 : most / best;
  const longer = lines - upTo[Math.min(widest, Math.floor(best * 1.1)) + 1]!;
  if (full * 6 < lines || longer > lines * 0.4) return 0;
  let width = Math.ceil(best * fullest);
  while (width < best && upTo[width + 1]! - upTo[Math.ceil(best * fullest)]! < full * usual) width++;
  return width;
}

/** So many of the full lines are no longer than the usual one. */
const usual = 0.7;

/** A first line is set in by no less than this, in columns. */
const leastIndent = 3;

function longerThan({ widths }: WidthCounts, width: number): number {
  let longer = 0;
  for (let columns = Math.floor(width * 1.15) + 1; columns < widths.length; columns++) longer += widths[columns]!;
  return longer;
}

/** Full lines are no shorter than this share of the longest. */
const fullest = 0.86;

function countJoins(lines: Lines, shapes: Uint8Array, { content, from, to }: Stretch, width: number): JoinCounts {
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
    if (above === LineEnd.Open && i > 1 && beginsSmall(lines, line) && goesOnBelow(lines, content[i - 2]!, width))
      countGoingOn(fill, lines, before, line);
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

function replaced(counts: Int32Array, lost: Int32Array, won: Int32Array): Int32Array {
  const result = counts.slice();
  for (let i = 0; i < result.length; i++) result[i]! += won[i]! - lost[i]!;
  return result;
}
