import type { RowRanges } from '../../../server/src/protocol/concordance/requests';

/** Which of two texts. */
export type Side = 'a' | 'b';

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/**
 * A place in a text as one number: its line, and how far in the line. A paragraph is often one line, which a window wraps.
 */
export type Height = number;

/** Places in both texts that stand beside one another. */
interface Knot {
  readonly a: Height;
  readonly b: Height;
}

/** The ends of both texts, in lines, and how a character's place becomes a height. */
export interface Measures {
  readonly lines: Readonly<Record<Side, number>>;
  readonly height: (side: Side, position: { readonly line: number; readonly character: number }) => Height;
}

/** Beginnings and ends of paragraphs that correspond; between two knots both texts are scrolled evenly. */
export function knotsOf(rows: readonly RowRanges[], { lines, height }: Measures): readonly Knot[] {
  const knots: Knot[] = [{ a: 0, b: 0 }];
  for (const { a, b } of rows) {
    if (!a || !b) continue;
    knots.push({ a: height('a', a.start), b: height('b', b.start) }, { a: height('a', a.end), b: height('b', b.end) });
  }
  knots.push({ a: lines.a, b: lines.b });
  return knots;
}

/** The place in the other text that stands beside a place in one. */
export function tiedHeight(knots: readonly Knot[], side: Side, at: Height): Height {
  const other = otherSide(side);
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (knots[middle]![side] <= at) low = middle;
    else high = middle - 1;
  }
  const [before, behind] = [knots[low]!, knots[low + 1]];
  if (!behind) return before[other];
  const length = behind[side] - before[side];
  const share = length > 0 ? Math.min(1, Math.max(0, (at - before[side]) / length)) : 0;
  return before[other] + share * (behind[other] - before[other]);
}

/** The row that a line stands in, or the last one above it; null above the first. */
export function rowAt(rows: readonly RowRanges[], side: Side, line: number): RowRanges | null {
  let found: RowRanges | null = null;
  for (const row of rows) {
    const range = row[side];
    if (!range) continue;
    if (range.start.line > line) break;
    found = row;
  }
  return found;
}
