import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { longestStretch } from '../../../server/src/text/code-units';
import { charactersOf, unusualCharactersIn } from '../../../server/src/text/unusual-characters';

/** Texts that are read in several stretches, with what is looked for anywhere, and right where two stretches meet. */
const texts = fc
  .tuple(
    fc.integer({ min: longestStretch - 12, max: longestStretch }),
    fc.array(fc.constantFrom(',', ';', '.', '，', '。', '؛', ' ', '\u00a0', '》', '3', '\t', 'a', '灯', '\n'), {
      maxLength: 24,
    }),
    fc.constantFrom('a', '灯', 'a,', '灯 ', 'a\n'),
  )
  .map(([length, meeting, filling]) => {
    const before = filling.repeat(length).slice(0, length);
    return before + meeting.join('') + before.slice(0, 20);
  });

describe('a look at all characters of a text', () => {
  it('tells where clauses end, stretch by stretch', () => {
    fc.assert(
      fc.property(texts, text => {
        const { clauseMarks } = charactersOf(text);
        const expected = [...text.matchAll(/[,;.，；。،؛]/g)].map(({ index }) => index);
        deepStrictEqual([...clauseMarks.subarray(0, expected.length + 1)], [...expected, text.length]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells where lines begin, stretch by stretch', () => {
    fc.assert(
      fc.property(texts, text => {
        const expected = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
        deepStrictEqual([...charactersOf(text).lineStarts], [0, ...expected, text.length]);
      }),
      { numRuns: 60 },
    );
  });

  it('sees pairs that two stretches part', () => {
    for (const before of [longestStretch - 1, longestStretch * 2 - 1]) {
      const told = (pair: string) => unusualCharactersIn(`${'灯'.repeat(before)}${pair}灯`);
      strictEqual(told('  ').gaps, true);
      strictEqual(told('\u00a0 ').gaps, true);
      strictEqual(told(' 灯 ').gaps, false);
      strictEqual(told('》3').digitsBehindMarks, true);
      strictEqual(told('[3').digitsBehindMarks, true);
      strictEqual(told('3》').digitsBehindMarks, false);
    }
  });
});
