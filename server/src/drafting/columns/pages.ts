import { madeOnce } from '../../text/made-when-asked';
import { longestStretch, type Sides, type Stretch, sidesOf } from './gutter';
import { type Row, rowOf, type WideAs } from './rows';

/** A page of a text, and what of it stands in two columns. */
export interface ColumnPage {
  /** The number of its first line in the text. */
  readonly first: number;
  /** Does a form feed begin it? */
  readonly feed: boolean;
  readonly rows: readonly Row[];
  /** What stands in columns, in the order of the page. */
  readonly parts: readonly ColumnPart[];
}

/** Rows of a page, from row `from` to before row `to`, each as what it has in the one column and in the other. */
export interface ColumnPart {
  readonly from: number;
  readonly to: number;
  readonly sides: readonly Sides[];
}

interface PageOfStretches extends Omit<ColumnPage, 'parts'> {
  readonly stretches: readonly Stretch[];
}

/** A gutter that few rows of the whole text keep to is a chance, but where rows have words in the right column alone. */
const fewestOfColumn = 8;
const fewestOfBoth = 8;
const fewestOfRight = 3;
/** A few rows with wide gaps are looked at. */
const fewestGaps = 3;

/** The pages of a text, some of which stand in two columns; null where none does. */
export function pagesInColumns(lines: readonly string[]): readonly ColumnPage[] | null {
  // most texts are left at this
  if (!hasGaps(lines)) return null;
  const ways: readonly WideAs[] = lines.some(line => /[\u3400-\u9fff]/.test(line)) ? [1, 2] : [1];
  const read = ways.map(way => pagesOf(lines, way)).filter(isSure);
  if (read.length === 0) return null;
  const surest = read.reduce((one, other) => (rowsOf(other) > rowsOf(one) ? other : one));
  return surest.map(({ first, feed, rows, stretches }) => ({ first, feed, rows, parts: partsOf(rows, stretches) }));
}

/** Where letters are of several widths, a page's gutter may be at other places further down: it is one all the same. */
const farthest = 14;

function partsOf(rows: readonly Row[], stretches: readonly Stretch[]): readonly ColumnPart[] {
  const parts: ColumnPart[] = [];
  let above: Stretch | null = null;
  for (const stretch of stretches) {
    const { from, to, gutter } = stretch;
    const sides = rows.slice(from, to).map(row => sidesOf(row, gutter)!);
    const last = parts.at(-1);
    const between = last && above ? bridge(rows.slice(last.to, from), above.gutter, gutter) : null;
    if (last && between)
      parts[parts.length - 1] = { from: last.from, to, sides: [...last.sides, ...between, ...sides] };
    else parts.push({ from, to, sides });
    above = stretch;
  }
  return parts;
}

/** Rows between two stretches as columns; null where one of them goes across the page. */
function bridge(rows: readonly Row[], above: number, below: number): readonly Sides[] | null {
  if (Math.abs(above - below) > farthest) return null;
  const sides: Sides[] = [];
  for (const row of rows) {
    const parted = sidesOf(row, above) ?? sidesOf(row, below) ?? sidesOf(row, Math.max(above, below), farthest);
    if (!parted) return null;
    sides.push(parted);
  }
  return sides;
}

/** A gap within a line, or words far from its margin. */
const gap = /\S(?: {2,}| ?\t\s*)\S|^ {16,}\S/;

function hasGaps(lines: readonly string[]): boolean {
  let count = 0;
  for (const line of lines) {
    if ((line.includes('  ') || line.includes('\t')) && gap.test(line) && ++count >= fewestGaps) return true;
  }
  return false;
}

function pagesOf(lines: readonly string[], way: WideAs): readonly PageOfStretches[] {
  const pages: { first: number; feed: boolean; rows: Row[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const feed = line.startsWith('\f');
    if (at === 0 || feed) pages.push({ first: at, feed, rows: [] });
    pages.at(-1)!.rows.push(rowOf(feed ? line.slice(1) : line, way));
  }
  const found = pages.map(page => ({ ...page, stretches: stretchesOf(page.rows, everyGutter(page.rows), 4) }));
  if (!isSure(found)) return found;
  // a last page has few rows, and keeps to the gutter of those before
  const known = new Set(found.flatMap(({ stretches }) => stretches.map(({ gutter }) => gutter)));
  return found.map(page =>
    page.stretches.length > 0 ? page : { ...page, stretches: stretchesOf(page.rows, known, 2) },
  );
}

function everyGutter(rows: readonly Row[]): readonly number[] {
  let width = 0;
  for (const { chunks } of rows) width = Math.max(width, chunks.at(-1)?.right ?? 0);
  const from = Math.floor(width * 0.2);
  return Array.from({ length: Math.max(0, Math.ceil(width * 0.8) - from) }, (_, index) => from + index);
}

/** The longest stretch, and those above and below it. */
function stretchesOf(rows: readonly Row[], gutters: Iterable<number>, fewest: number): readonly Stretch[] {
  const all = [...gutters];
  const go = (from: number, to: number): Stretch[] => {
    const found = longestStretch(rows.slice(from, to), all, fewest);
    if (!found) return [];
    const stretch = withoutFoot(rows, { ...found, from: found.from + from, to: found.to + from });
    return [...go(from, stretch.from), stretch, ...go(found.to + from, to)];
  };
  return go(0, rows.length);
}

/** Job and page numbers at the foot are no column's. */
function withoutFoot(rows: readonly Row[], stretch: Stretch): Stretch {
  let { to } = stretch;
  while (to > stretch.from && !word().test(rows[to - 1]!.text)) to--;
  return { ...stretch, to };
}

const word = madeOnce(() => /\p{L}{3}/u);

function isSure(pages: readonly PageOfStretches[]): boolean {
  const of = (count: 'left' | 'right' | 'both') => sum(pages, stretch => stretch[count]);
  const [left, right, both] = [of('left'), of('right'), of('both')];
  if (left < fewestOfColumn || right < fewestOfColumn) return false;
  return both >= fewestOfBoth || right - both >= fewestOfRight;
}

function rowsOf(pages: readonly PageOfStretches[]): number {
  return sum(pages, ({ left, right }) => left + right);
}

function sum(pages: readonly PageOfStretches[], count: (stretch: Stretch) => number): number {
  return pages.reduce((all, { stretches }) => stretches.reduce((own, stretch) => own + count(stretch), all), 0);
}
