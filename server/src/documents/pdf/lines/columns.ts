import { isBlank } from '../drawing/letters-of-glyph';
import type { Row } from './rows';

/** A row, or the part of one that a column has. */
export interface ColumnRow extends Row {
  readonly column: number;
}

/** Rows of prose that each column must have. */
const fewestRows = 5;
/** Where other pages have their columns. */
const fewestKnownRows = 2;
/** How much of its column a row of prose fills, at the median. */
const filled = 0.72;
const narrowestGutter = 0.8;
/** In letters' sizes: what is narrower are labels that hang beside their items. */
const narrowestColumn = 8;
const step = 3;
/** In letters' sizes. */
const narrowestBlank = 0.17;
const widerThanBlanks = 1.4;
const inMostRows = 0.6;
const deepest = 3;

interface Extent {
  readonly row: Row;
  /** Stretches of ink without a gap as wide as a gutter. */
  readonly spans: readonly (readonly [left: number, right: number])[];
}

/** The rows of all pages: a page with few rows stands in columns where other pages do. */
export function pagesInColumns(pages: readonly (readonly Row[])[], rightToLeft: boolean): ColumnRow[][] {
  const read = pages.map(rows => inColumns(rows, rightToLeft, []));
  const known = [...new Set(read.flatMap(({ gutters }) => gutters))];
  return read.map(({ rows, gutters }, index) =>
    known.length === 0 || gutters.length > 0 ? rows : inColumns(pages[index]!, rightToLeft, known).rows,
  );
}

interface PageInColumns {
  readonly rows: ColumnRow[];
  readonly gutters: readonly number[];
}

/**
 * The rows of a page in the order of reading: where prose stands in columns side by side, one column behind the other. A table
 * or a masthead is no prose, and is read row by row.
 */
function inColumns(rows: readonly Row[], rightToLeft: boolean, known: readonly number[]): PageInColumns {
  let column = 0;
  const read: ColumnRow[] = [];
  const gutters: number[] = [];
  const go = (part: readonly Row[], depth: number): void => {
    const gutter = depth < deepest ? gutterOf(part, known) : null;
    if (!gutter) {
      for (const row of part) read.push({ ...row, column });
      column++;
      return;
    }
    const { x, from, to } = gutter;
    gutters.push(x);
    if (from > 0) go(part.slice(0, from), depth + 1);
    const sides = [-1, 1].map(side => part.slice(from, to).flatMap(row => sideOf(row, x, side)));
    for (const side of rightToLeft ? sides.reverse() : sides) go(side, depth + 1);
    if (to < part.length) go(part.slice(to), depth + 1);
  };
  if (rows.length > 0) go(rows, 0);
  return { rows: read, gutters };
}

function sideOf(row: Row, x: number, side: number): Row[] {
  const glyphs = row.glyphs.filter(glyph => (glyph.x + glyph.width / 2 - x) * side > 0);
  const inked = glyphs.filter(({ text }) => !isBlank(text));
  const main = inked.filter(({ raised }) => !raised);
  const first = (main.length > 0 ? main : inked)[0];
  return first ? [{ ...row, y: main.length === 0 ? row.y : row.y, size: first.size, glyphs }] : [];
}

function extentOf(row: Row): Extent {
  const spans: [number, number][] = [];
  for (const { x, width, text } of row.glyphs) {
    if (isBlank(text)) continue;
    const last = spans.at(-1);
    if (last && x - last[1] < row.size * narrowestGutter) last[1] = Math.max(last[1], x + width);
    else spans.push([x, x + width]);
  }
  return { row, spans };
}

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The place where most rows in a stretch can be parted with prose on either side, among those known or anywhere. */
function gutterOf(rows: readonly Row[], known: readonly number[]): Gutter | null {
  const fewest = known.length > 0 ? fewestKnownRows : fewestRows;
  if (rows.length < fewest) return null;
  const extents = rows.map(extentOf);
  const left = extents.reduce((least, { spans }) => Math.min(least, spans[0]![0]), Number.POSITIVE_INFINITY);
  const right = extents.reduce((most, { spans }) => Math.max(most, spans.at(-1)![1]), 0);
  const width = right - left;
  let best: (Gutter & { readonly rows: number }) | null = null;
  const places = [...known];
  if (known.length === 0) for (let x = left + width * 0.2; x < right - width * 0.2; x += step) places.push(x);
  for (const x of places) {
    for (const { from, to } of stretchesWithout(extents, x)) {
      if (to - from < fewest || (best && to - from <= best.rows)) continue;
      const part = extents.slice(from, to);
      if (isProse(part, x, fewest) && isGutter(part, x)) best = { x, from, to, rows: to - from };
    }
  }
  return best;
}

/** Stretches of rows that nothing at x stands in. */
function stretchesWithout(extents: readonly Extent[], x: number): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (const [index, { spans }] of extents.entries()) {
    if (!spans.some(([left, right]) => left < x + 1 && right > x - 1)) continue;
    if (index > from) stretches.push({ from, to: index });
    from = index + 1;
  }
  if (extents.length > from) stretches.push({ from, to: extents.length });
  return stretches;
}

function isProse(extents: readonly Extent[], x: number, fewest: number): boolean {
  return [-1, 1].every(side => {
    const parts = extents.flatMap(({ spans }) => {
      const own = spans.filter(([left, right]) => ((left + right) / 2 - x) * side > 0);
      return own.length === 0 ? [] : [{ left: own[0]![0], right: own.at(-1)![1], spans: own.length }];
    });
    if (parts.length < fewest) return false;
    const outer = side < 0 ? Math.min(...parts.map(part => part.left)) : Math.max(...parts.map(part => part.right));
    if (Math.abs(outer - x) < extents[0]!.row.size * narrowestColumn) return false;
    const shares = parts.map(part => (part.right - part.left) / Math.abs(outer - x)).sort((a, b) => a - b);
    // few rows may be last ones, which end where they do: one is enough
    return shares[fewest < fewestRows ? shares.length - 1 : Math.floor(shares.length / 2)]! > filled;
  });
}

/** Is the place, in most rows, a wider gap than that between their words? Where lines are stretched, blanks come to stand below each other. */
function isGutter(extents: readonly Extent[], x: number): boolean {
  const parted = extents.map(({ row }) => gapsOf(row, x)).filter(gaps => gaps !== null);
  const wider = parted.filter(({ at, others }) => others.length === 0 || at > widerThanBlanks * middle(others));
  return wider.length >= parted.length * inMostRows;
}

/** The gap of a row that a place stands in, and the others; null where nothing stands on one side. */
function gapsOf({ glyphs, size }: Row, x: number): { readonly at: number; readonly others: readonly number[] } | null {
  let end = Number.NEGATIVE_INFINITY;
  let at: number | null = null;
  const others: number[] = [];
  for (const { x: start, width, text } of glyphs) {
    if (isBlank(text)) continue;
    if (end < x && start > x) at = start - end;
    else if (start - end > size * narrowestBlank && end > 0) others.push(start - end);
    end = Math.max(end, start + width);
  }
  return at === null || !Number.isFinite(at) ? null : { at, others };
}

function middle(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
}
