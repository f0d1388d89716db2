import type { Chunk, Row } from './rows';

/** Rows of a page whose words stand in two columns: from row `from` to before row `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the right column begins, in columns of the page. */
  readonly gutter: number;
  /** How many rows have words in the left column, in the right one, and in both. */
  readonly left: number;
  readonly right: number;
  readonly both: number;
  /** How many of these have the gap beside the gutter. */
  readonly drifted: number;
}

/** A row's words left and right of the gutter. */
export interface Sides {
  readonly left: readonly Chunk[];
  readonly right: readonly Chunk[];
  readonly hasDrifted: boolean;
}

/** Where a program set a row by the widths of its letters, its gap may be off by so many columns. */
const drift = 5;
/** A column of prose is no narrower, in characters. */
const narrowest = 10;
/** How much of its column a row of prose fills, at the median, and how many words it has. */
const filled = 0.62;
const justified = 0.8;
const mostDrifted = 0.2;
/** So many rows have their column's edge on the gutter. */
const steady = 0.5;
const fewestWithEdge = 12;
/** In so many rows the gutter is the widest gap. */
const mostParted = 0.75;
const fewestWords = 2;
/** More empty rows than these part what stands above from what stands below. */
const mostEmpty = 3;

/** A row's words in two; null where they go across the gutter, and have no gap in reach of it. */
export function sidesOf({ chunks }: Row, gutter: number, reach = drift): Sides | null {
  const crosses = chunks.some(({ left, right }) => left < gutter && right > gutter - 1);
  if (!crosses) {
    const at = chunks.findIndex(({ left }) => left >= gutter);
    return at < 0 ? partedAt(chunks, chunks.length, false) : partedAt(chunks, at, false);
  }
  let nearest = 0;
  for (let at = 1; at < chunks.length; at++) {
    if (Math.abs(chunks[at]!.left - gutter) > reach || chunks[at - 1]!.right > gutter + reach) continue;
    if (nearest === 0 || distance(at) < distance(nearest)) nearest = at;
  }
  if (nearest > 0) return partedAt(chunks, nearest, true);
  // what stands alone in its column drifts too
  if (distance(0) <= reach) return partedAt(chunks, 0, true);
  return chunks.at(-1)!.right <= gutter + reach ? partedAt(chunks, chunks.length, true) : null;

  function distance(at: number): number {
    return Math.abs(chunks[at]!.left - gutter);
  }
}

function partedAt(chunks: readonly Chunk[], at: number, hasDrifted: boolean): Sides {
  return { left: chunks.slice(0, at), right: chunks.slice(at), hasDrifted };
}

/**
 * The longest stretch of rows in two columns of prose, each of `fewest` rows or more; null where there is none. `gutters` are
 * those that may be, in their order.
 */
export function longestStretch(rows: readonly Row[], gutters: readonly number[], fewest: number): Stretch | null {
  let best: Stretch | null = null;
  for (const gutter of gutters) {
    for (const stretch of stretchesAt(rows, gutter, fewest)) {
      // anywhere in the gutter all is the same: the right column begins at its end
      if ((!best || weight(stretch) >= weight(best)) && isProse(rows, stretch)) best = stretch;
    }
  }
  return best;
}

function weight({ left, right, both, drifted }: Stretch): number {
  return left + right + both - drifted * 2;
}

function* stretchesAt(rows: readonly Row[], gutter: number, fewest: number): Iterable<Stretch> {
  let from = -1;
  let to = -1;
  let [left, right, both, drifted] = [0, 0, 0, 0];
  const found = (): Stretch | null =>
    from >= 0 && left >= fewest && right >= fewest ? { from, to, gutter, left, right, both, drifted } : null;
  for (const [at, row] of rows.entries()) {
    if (row.chunks.length === 0) continue;
    const sides = sidesOf(row, gutter);
    if (!sides || (to >= 0 && at - to > mostEmpty)) {
      const stretch = found();
      if (stretch) yield stretch;
      from = -1;
      [left, right, both, drifted] = [0, 0, 0, 0];
    }
    if (!sides) {
      to = -1;
      continue;
    }
    if (from < 0) from = at;
    to = at + 1;
    if (sides.hasDrifted) drifted++;
    if (sides.left.length > 0) left++;
    if (sides.right.length > 0) right++;
    if (sides.left.length > 0 && sides.right.length > 0) both++;
  }
  const stretch = found();
  if (stretch) yield stretch;
}

/**
 * In a table or a masthead most rows are short beside the longest, or of a word or two; the gaps of a justified text are one
 * below the other by chance alone.
 */
function isProse(rows: readonly Row[], { from, to, gutter, left, right, both, drifted }: Stretch): boolean {
  if (drifted > (left + right - both) * mostDrifted) return false;
  const parted = rows.slice(from, to).map(row => ({ row, sides: sidesOf(row, gutter)! }));
  if (!hasEdge(parted.map(({ sides }) => sides)) && !partsMost(parted.map(({ sides }) => sides))) return false;
  return (['left', 'right'] as const).every(side => {
    const parts = parted.flatMap(({ row, sides }) => (sides[side].length > 0 ? [{ row, chunks: sides[side] }] : []));
    const widths = parts.map(({ chunks }) => chunks.at(-1)!.right - chunks[0]!.left).sort((a, b) => a - b);
    const wide = widths[Math.floor(widths.length * 0.9)]!;
    if (wide < narrowest || widths[widths.length >> 1]! < wide * filled) return false;
    // a justified row has wide gaps as well, but fills its column
    const pieces = parts.reduce((sum, { chunks }) => sum + chunks.length, 0);
    if (pieces > parts.length * 1.3 && widths[widths.length >> 1]! < wide * justified) return false;
    const words = parts.map(({ row, chunks }) => row.text.slice(chunks[0]!.from, chunks.at(-1)!.to)).join('\n');
    return wordsIn(words) >= parts.length * fewestWords && lettersIn(words) * 4 > words.length;
  });
}

/** Do most rows of the right column begin at one place? */
function hasEdge(sides: readonly Sides[]): boolean {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { right } of sides) {
    if (right.length === 0) continue;
    all++;
    counts.set(right[0]!.left, (counts.get(right[0]!.left) ?? 0) + 1);
  }
  return all >= fewestWithEdge && Math.max(...counts.values()) >= all * steady;
}

/** Is the gap between the columns the widest of most rows that have words in both? */
function partsMost(sides: readonly Sides[]): boolean {
  let all = 0;
  let widest = 0;
  for (const { left, right } of sides) {
    if (left.length === 0 || right.length === 0) continue;
    all++;
    const between = right[0]!.left - left.at(-1)!.right;
    if (between > Math.max(widestGap(left), widestGap(right))) widest++;
  }
  return widest >= all * mostParted;
}

function widestGap(chunks: readonly Chunk[]): number {
  let widest = 0;
  for (let at = 1; at < chunks.length; at++) widest = Math.max(widest, chunks[at]!.left - chunks[at - 1]!.right);
  return widest;
}

/** In Chinese each few characters are as good as a word. */
function wordsIn(text: string): number {
  return (text.match(/[\u3400-\u9fff]{2}|\p{L}{2,}/gu) ?? []).length;
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
