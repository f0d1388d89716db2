import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { knotsOf, rowAt, type Side, tiedHeight } from '../../../client/src/concordance/tied-places';
import type { RowRanges } from '../../../server/src/protocol/concordance/requests';

const range = (from: number, to: number) => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 0 },
});
const row = (a: readonly [number, number] | null, b: readonly [number, number] | null): RowRanges => ({
  a: a && range(...a),
  b: b && range(...b),
});
/** A title of two lines beside one of six, a paragraph that only the second has, and one that is twice as long there. */
const rows = [row([2, 4], [6, 8]), row(null, [10, 12]), row([6, 8], [14, 18])];
const knots = knotsOf(rows, { lines: { a: 20, b: 40 }, height: (_, { line }) => line });

/** A line in the first text, and the one that stands beside it in the second. */
const places: readonly (readonly [a: number, b: number])[] = [
  [0, 0],
  [1, 3],
  [2, 6],
  [3, 7],
  [4, 8],
  [5, 11],
  [6, 14],
  [7, 16],
  [8, 18],
  [14, 29],
  [20, 40],
];

describe('texts that are scrolled together', () => {
  for (const [a, b] of places) {
    it(`${a} stands beside ${b}`, () => {
      strictEqual(tiedHeight(knots, 'a', a), b);
      strictEqual(tiedHeight(knots, 'b', b), a);
    });
  }
  it('never scroll back while the other goes on', () => {
    for (const side of ['a', 'b'] as const satisfies Side[]) {
      const heights = Array.from({ length: 200 }, (_, at) => tiedHeight(knots, side, at / 4));
      ok(heights.every((height, at) => at === 0 || height >= heights[at - 1]!));
    }
  });
  it('mark the paragraph that the cursor’s own corresponds to', () => {
    deepStrictEqual(
      [0, 2, 5, 6, 30].map(line => rowAt(rows, 'a', line)?.b?.start.line ?? null),
      [null, 6, 6, 14, 14],
    );
    // one without a counterpart
    strictEqual(rowAt(rows, 'b', 11), rows[1]);
  });
  it('keep their places where nothing corresponds', () => {
    const loose = knotsOf([], { lines: { a: 10, b: 20 }, height: (_, { line }) => line });
    strictEqual(tiedHeight(loose, 'a', 5), 10);
  });
});
