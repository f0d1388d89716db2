import type { Lines } from '../../text/lines';
import { columnsWithWord, filledColumnsOf, isWideEnd, joinedWordWidth, naturalWidthOf, widest } from './line-widths';

/**
 * Whoever sets a paragraph fills each line with words until the next has no room. So lines that surely go on tell the
 * measure exactly: they are no wider in themselves, and would be with the first word of the line below. All are counts by
 * width, so that an edit takes the old ones away and adds the new ones: by the widths of type, and by columns, which
 * programs count that break the lines of mail, Markdown and plain text.
 */
export interface FillCounts {
  /** Lines that surely go on, by natural width. */
  readonly full: Int32Array;
  /** The same with the first word of the line below. */
  readonly overfull: Int32Array;
  /** Both by columns. */
  readonly columns: Int32Array;
  readonly columnsOver: Int32Array;
  /** How many of them are of a script whose typefaces differ in the widths of letters. */
  readonly rough: number;
  /** Full lines without a label below the short end of a paragraph: first lines, as a rule. */
  readonly first: Int32Array;
}

/** Widths are counted in steps of this, in hundredths of an em. */
const step = 8;
const steps = 1024;
const none = new Int32Array(steps);
const mostColumns = widest + 1;
const noColumns = new Int32Array(mostColumns + 1);
export const noFill: FillCounts = {
  full: none,
  overfull: none,
  columns: noColumns,
  columnsOver: noColumns,
  rough: 0,
  first: none,
};

export function newFillCounts(): Writable<FillCounts> {
  return {
    full: new Int32Array(steps),
    overfull: new Int32Array(steps),
    columns: new Int32Array(mostColumns + 1),
    columnsOver: new Int32Array(mostColumns + 1),
    rough: 0,
    first: new Int32Array(steps),
  };
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

export function countGoingOn(counts: Writable<FillCounts>, lines: Lines, before: number, line: number): void {
  const width = naturalWidthOf(lines, before);
  counts.full[stepOf(width)]!++;
  if (lines.text.charCodeAt(lines.first[line]!) >= firstRough) counts.rough++;
  counts.overfull[stepOf(width + joinedWordWidth(lines, line))]!++;
}

/** The same of columns, which a first line is counted by as well: its indent is among them. */
export function countColumnsGoingOn(counts: FillCounts, lines: Lines, before: number, line: number): void {
  // the mark that ends a clause may hang out of the measure
  if (isWideEnd(lines.text.charCodeAt(lines.last[before]! - 1))) return;
  counts.columns[Math.min(mostColumns, filledColumnsOf(lines, before))]!++;
  counts.columnsOver[Math.min(mostColumns, columnsWithWord(lines, before, line))]!++;
}

export function countFirst(counts: FillCounts, lines: Lines, line: number): void {
  counts.first[stepOf(naturalWidthOf(lines, line))]!++;
}

function stepOf(width: number): number {
  return Math.min(steps - 1, Math.floor(width / step));
}

/** Arabic and Chinese: behind Latin and Cyrillic letters. */
const firstRough = 0x590;

/**
 * Of the lines that go on, no more than this share break the measure where there is one; where typefaces differ, a line may
 * be off by so many steps.
 */
const exact = { brokenShare: 0.07, tolerance: 0 };
const rough = { brokenShare: 0.1, tolerance: 1 };
/** Fewer lines tell no measure. */
const fewest = 10;

/** What lines were filled to, in hundredths of an em: between these two, for few lines don't tell it exactly. */
export interface FilledWidth {
  readonly least: number;
  readonly most: number;
  /** What share of the lines that go on break it. */
  readonly broken: number;
}

const unfilled: FilledWidth = { least: 0, most: 0, broken: 1 };

/** The width that the fewest lines break; 0 where lines were not filled, as those that were cut by counting characters. */
export function filledWidth(counts: FillCounts): FilledWidth {
  let all = 0;
  for (let at = 0; at < steps; at++) all += counts.full[at]!;
  if (all < fewest) return unfilled;
  const found = leastBroken(counts, all, exact);
  return found === unfilled && counts.rough * 2 > all ? leastBroken(counts, all, rough) : found;
}

function leastBroken(
  { full, overfull }: FillCounts,
  all: number,
  { brokenShare, tolerance }: typeof exact,
): FilledWidth {
  // those that are wider than the measure, and those that would be narrower with another word
  let broken = all;
  for (let at = 0; at <= tolerance; at++) broken -= full[at]!;
  let fewestBroken = all;
  let first = 0;
  let last = 0;
  for (let at = 1; at < steps; at++) {
    broken += (overfull[at - 2 - tolerance] ?? 0) - (full[at + tolerance] ?? 0);
    if (broken < fewestBroken) {
      fewestBroken = broken;
      first = at;
    }
    if (broken === fewestBroken) last = at;
  }
  if (fewestBroken > all * brokenShare) return unfilled;
  const middle = (first + last) >> 1;
  const least = Math.min(first + tolerance, middle);
  const most = Math.max(last - tolerance, middle);
  return { least: (least + 1) * step, most: (most + 1) * step, broken: fewestBroken / all };
}

/** Hardly one line that goes on breaks the number of columns that a program has broken lines at. */
const brokenColumns = 0.04;

/** The number of columns that lines were filled to; 0 where they were not, or rather by the widths of type. */
export function filledColumns({ columns, columnsOver }: FillCounts, filled: FilledWidth): number {
  let all = 0;
  for (const count of columns) all += count;
  if (all < fewest) return 0;
  let longer = all;
  let shorter = 0;
  let fewestBroken = all;
  let best = 0;
  for (let width = 0; width < mostColumns; width++) {
    longer -= columns[width]!;
    shorter += columnsOver[width]!;
    if (longer + shorter >= fewestBroken) continue;
    fewestBroken = longer + shorter;
    best = width;
  }
  return fewestBroken <= all * brokenColumns && fewestBroken < all * filled.broken ? best : 0;
}

/** Are first lines shorter than others by an indent, though their blanks are gone? */
export function hidesIndent({ first }: FillCounts, filled: FilledWidth): boolean {
  if (filled.least === 0) return false;
  const from = stepOf(filled.least * 0.75);
  const most = stepOf(filled.most * firstLineShare);
  const end = stepOf(filled.most * 1.02);
  let short = 0;
  let long = 0;
  for (let at = from; at <= end; at++) {
    if (at <= most) short += first[at]!;
    else long += first[at]!;
  }
  return short > 2 && short > long * 4;
}

/** So much of the measure a first line has at the most where it is set in. */
export const firstLineShare = 0.945;
