import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../../server/src/comparison/compare';
import { streamOf } from '../../../server/src/comparison/passages';
import { nothingInNew, nothingInOld, textsWithoutNoise } from '../../../server/src/comparison/texts-without-noise';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';
import { randomText } from '../random-texts';

const text = (...paragraphs: readonly string[]): string => `${['The General Assembly,', ...paragraphs].join('\n\n')}\n`;
const lamps = 'Requests the keepers of the lighthouses to trim their lamps;';
const fog = 'Deplores the fog over the outer banks and the inner harbour;';
const oaks = 'Welcomes the oaks, which keep the wind from the road;';
const hedges = 'Welcomes the hedges mentioned in paragraph 1 above;';

const cases: Readonly<Record<string, { old: string; now: string; texts: readonly [old: string, now: string] }>> = {
  'other lines alone': {
    old: text(`1. ${lamps.replace('of the', 'of\nthe')}`),
    now: text(`1. ${lamps}`),
    texts: [text(`1. ${lamps}`), text(`1. ${lamps}`)],
  },
  'other numbers, and references to them': {
    old: text(`1. ${lamps}`, `2. ${hedges}`),
    now: text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
    texts: [
      text(nothingInOld, `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
      text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
    ],
  },
  'other words': {
    old: text(`1. ${lamps}`, `2. ${hedges}`),
    now: text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2').replace('hedges', 'tall hedges')}`),
    texts: [
      text(nothingInOld, `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
      text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2').replace('hedges', 'tall hedges')}`),
    ],
  },
  'a paragraph that is gone': {
    old: text(`1. ${lamps}`, '2. Deplores the fog;'),
    now: text(`1. ${lamps}`),
    texts: [text(`1. ${lamps}`, '2. Deplores the fog;'), text(`1. ${lamps}`, nothingInNew)],
  },
  'a paragraph that has moved': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${oaks}`),
    now: text(`1. ${fog}`, `2. ${oaks}`, `3. ${lamps}`),
    texts: [
      text(`3. ${lamps}`, `1. ${fog}`, `2. ${oaks}`, nothingInOld),
      text(nothingInNew, `1. ${fog}`, `2. ${oaks}`, `3. ${lamps}`),
    ],
  },
  'two paragraphs that were joined': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${oaks}`),
    now: text(`1. ${lamps.replace(';', ', and')} ${fog}`, `2. ${oaks}`),
    texts: [
      text(`1. ${lamps}`, `1. ${fog}`, `2. ${oaks}`),
      text(`1. ${lamps.replace(';', ', and')} ${fog}`, nothingInNew, `2. ${oaks}`),
    ],
  },
  'a paragraph that was split': {
    old: text(`1. ${lamps.replace(';', ', and')} ${fog}`, `2. ${oaks}`),
    now: text(`1. ${lamps}`, `2. ${fog}`, `3. ${oaks}`),
    texts: [
      text(`1. ${lamps.replace(';', ', and')} ${fog}`, nothingInOld, `3. ${oaks}`),
      text(`1. ${lamps}`, `2. ${fog}`, `3. ${oaks}`),
    ],
  },
};

describe('two texts for a comparison by lines', () => {
  for (const [name, { old, now, texts }] of Object.entries(cases)) {
    it(`differ where words do: ${name}`, () => {
      const made = textsWithoutNoise(compare(parse(old), parse(now)));
      deepStrictEqual([made.old, made.new], texts);
    });
  }
  it('have every passage of any texts once, in its own order, side by side with what it has become', () => {
    fc.assert(
      fc.property(randomText, randomText, (old, now) => {
        const comparison = compare(parse(old), parse(now));
        const { lines, ...texts } = textsWithoutNoise(comparison);
        strictEqual(texts.old.split('\n').length, texts.new.split('\n').length);
        for (const side of ['old', 'new'] as const) {
          const shown = comparison[side].flatMap((passage, place) => (streamOf(passage) ? [lines[side][place]!] : []));
          deepStrictEqual(
            shown,
            [...new Set(shown)].sort((one, other) => one - other),
            `the ${side} text is in order`,
          );
        }
      }),
      { numRuns: effort === 'quick' ? 200 : 2_000 },
    );
  });
});
