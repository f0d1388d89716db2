import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { baseAsDraft } from '../../../server/src/comparison/base-as-draft';
import { compare } from '../../../server/src/comparison/compare';
import { finished } from '../../../server/src/comparison/finished';
import { tallyOf } from '../../../server/src/comparison/tally';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';
import { randomText } from '../random-texts';

const text = (...paragraphs: readonly string[]): string => `${['The General Assembly,', ...paragraphs].join('\n\n')}\n`;
const lamps = 'Requests the keepers of the lighthouses to trim their lamps;';
const fog = 'Deplores the fog over the outer banks and the inner harbour;';
const hedges = 'Welcomes the hedges mentioned in paragraph 1 above, which keep the wind from the road;';
const wrapped = `1. Requests the keepers of the lighthouses
to trim their lamps and their beards every evening
before the fog comes in from the outer banks;`;

interface Case {
  readonly old: string;
  readonly draft: string;
  /** The old text laid out as the draft is. */
  readonly original: string;
}

const cases: Readonly<Record<string, Case>> = {
  'numbers and lines are no change': {
    old: text(`1. ${lamps.replace('of the', 'of\nthe')}`, `2. ${fog}`),
    draft: text(`7. ${lamps}`, `8. ${fog}`),
    original: text(`7. ${lamps}`, `8. ${fog}`),
  },
  'what is new is left out, with the numbers below as they are': {
    old: text(`1. ${lamps}`, `2. ${hedges}`),
    draft: text(`1. ${fog}`, `2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
    original: text(`2. ${lamps}`, `3. ${hedges.replace('1', '2')}`),
  },
  'what is gone stands where it stood': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    draft: text(`1. ${lamps}`, `2. ${hedges}`),
    original: text(`1. ${lamps}`, `2. ${fog}`, `2. ${hedges}`),
  },
  'what is gone at the end, behind a text without a last line end': {
    old: text(`1. ${lamps}`, `2. ${fog}`),
    draft: text(`1. ${lamps}`).trimEnd(),
    original: `${text(`1. ${lamps}`)}2. ${fog}`,
  },
  'words that have changed, in their own line': {
    old: text(wrapped.replace('and their beards ', 'and whiskers ').replace('\nto', ' to')),
    draft: text(wrapped),
    original: text(wrapped.replace('and their beards ', 'and whiskers ')),
  },
  'what has moved stands where it stood': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    draft: text(`1. ${fog}`, `2. ${hedges}`, `3. ${lamps}`),
    original: text(`3. ${lamps}`, `1. ${fog}`, `2. ${hedges}`),
  },
  'what was split is one': {
    old: text(`1. ${lamps.replace(';', ', and')} ${fog}`, `2. ${hedges}`),
    draft: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    original: text(`1. ${lamps.replace(';', ', and')} ${fog}`, `3. ${hedges}`),
  },
  'what was joined is several': {
    old: text(`1. ${lamps}`, `2. ${fog}`),
    draft: text(`1. ${lamps.replace(';', ', and')} ${fog}`),
    original: text(`1. ${lamps}`, ` ${fog}`),
  },
  'the draft’s own line ends': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    draft: text(`1. ${lamps}`, `2. ${hedges}`).replaceAll('\n', '\r\n'),
    original: text(`1. ${lamps}`, `2. ${fog}`, `2. ${hedges}`).replaceAll('\n', '\r\n'),
  },
  'Arabic, with what pages have beside the text': {
    old: 'إن الجمعية العامة،\n\n1 - تطلب إلى حراس المنارات أن يضيئوا المصابيح كل مساء؛\n',
    draft: 'إن الجمعية العامة،\n\n4 - تطلب إلى حراس المنارات والسفن أن يضيئوا المصابيح كل مساء؛\n\n2/2\n',
    original: 'إن الجمعية العامة،\n\n4 - تطلب إلى حراس المنارات أن يضيئوا المصابيح كل مساء؛\n\n2/2\n',
  },
  Chinese: {
    old: '大会，\n\n1. 决定在黄昏时分点亮所有外海灯塔；\n',
    draft: '大会，\n\n2. 决定在黎明时分点亮所有外海灯塔；\n',
    original: '大会，\n\n2. 决定在黄昏时分点亮所有外海灯塔；\n',
  },
};

const laidOut = (old: string, draft: string): string => {
  const now = parse(draft);
  return finished(baseAsDraft(compare(parse(old), now), now));
};

describe('an earlier text laid out as a draft is', () => {
  for (const [name, { old, draft, original }] of Object.entries(cases)) {
    it(name, () => {
      const made = laidOut(old, draft);
      strictEqual(made, original);
      const { new: more, gone, changed } = tallyOf(compare(parse(old), parse(made)));
      deepStrictEqual([more, gone, changed], [0, 0, 0], 'it says what the earlier text says');
    });
  }
  it('is the draft itself where nothing has changed', () => {
    fc.assert(
      fc.property(randomText, draft => {
        strictEqual(laidOut(draft, draft), draft);
      }),
      { numRuns: effort === 'quick' ? 200 : 2_000 },
    );
  });
  it('is made of any two texts', () => {
    fc.assert(
      fc.property(randomText, randomText, (old, draft) => {
        laidOut(old, draft);
      }),
      { numRuns: effort === 'quick' ? 200 : 2_000 },
    );
  });
});
