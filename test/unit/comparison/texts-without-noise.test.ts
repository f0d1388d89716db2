import { deepStrictEqual } from 'node:assert/strict';
import { compare } from '../../../server/src/comparison/compare';
import { textsWithoutNoise } from '../../../server/src/comparison/texts-without-noise';
import { parse } from '../../../server/src/resolution/parse';

const text = (...paragraphs: readonly string[]): string => `${['The General Assembly,', ...paragraphs].join('\n\n')}\n`;
const lamps = 'Requests the keepers of the lighthouses to trim their lamps;';
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
      text(`2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
      text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
    ],
  },
  'other words': {
    old: text(`1. ${lamps}`, `2. ${hedges}`),
    now: text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2').replace('hedges', 'tall hedges')}`),
    texts: [
      text(`2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
      text('1. Deplores the fog;', `2. ${lamps}`, `3. ${hedges.replace('1', '2').replace('hedges', 'tall hedges')}`),
    ],
  },
  'a paragraph that is gone': {
    old: text(`1. ${lamps}`, '2. Deplores the fog;'),
    now: text(`1. ${lamps}`),
    texts: [text(`1. ${lamps}`, '2. Deplores the fog;'), text(`1. ${lamps}`)],
  },
};

describe('two texts for a comparison by lines', () => {
  for (const [name, { old, now, texts }] of Object.entries(cases)) {
    it(`differ where words do: ${name}`, () => {
      const made = textsWithoutNoise(compare(parse(old), parse(now)));
      deepStrictEqual([made.old, made.new], texts);
    });
  }
});
