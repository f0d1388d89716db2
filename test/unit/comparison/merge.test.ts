import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { merge } from '../../../server/src/comparison/merge/merge';
import { parse } from '../../../server/src/resolution/parse';
import { randomText } from '../random-texts';

const text = (...paragraphs: readonly string[]): string => `${['The General Assembly,', ...paragraphs].join('\n\n')}\n`;
const merged = (base: string, ours: string, theirs: string) => merge(parse(base), parse(ours), parse(theirs));

const lamps = 'Requests the keepers of the lighthouses to trim their lamps every evening;';
const hedges = 'Encourages all coastal States to plant hedges along their paths;';
const wicks = 'Decides to provide wicks of the best cotton to the smallest islands;';
const pilots = 'Calls upon the pilots to sound their whistles in the fog;';
const boats = 'Invites the owners of boats to paint them in bright colours;';
const base = text(`1. ${lamps}`, `2. ${hedges}`, `3. ${wicks}`);

interface Case {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly text: string;
  readonly conflicts?: number;
}

const cases: Readonly<Record<string, Case>> = {
  'other words on either side': {
    ours: text(`1. ${lamps.replace('every evening', 'at dusk')}`, `2. ${hedges}`, `3. ${wicks}`),
    theirs: text(`1. ${lamps}`, `2. ${hedges.replace('paths', 'harbours')}`, `3. ${wicks}`),
    text: text(
      `1. ${lamps.replace('every evening', 'at dusk')}`,
      `2. ${hedges.replace('paths', 'harbours')}`,
      `3. ${wicks}`,
    ),
  },
  'a paragraph added on either side, all numbered on': {
    ours: text(`1. ${pilots}`, `2. ${lamps}`, `3. ${hedges}`, `4. ${wicks}`),
    theirs: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${boats}`, `4. ${wicks}`),
    text: text(`1. ${pilots}`, `2. ${lamps}`, `3. ${hedges}`, `4. ${boats}`, `5. ${wicks}`),
  },
  'a paragraph taken away, and words changed in one that is renumbered': {
    ours: text(`1. ${hedges}`, `2. ${wicks}`),
    theirs: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${wicks.replace('best', 'finest')}`),
    text: text(`1. ${hedges}`, `2. ${wicks.replace('best', 'finest')}`),
  },
  'references that follow their paragraphs': {
    base: text(`1. ${lamps}`, `2. ${hedges}`, '3. Welcomes the hedges mentioned in paragraph 2 above;'),
    ours: text(`1. ${pilots}`, `2. ${lamps}`, `3. ${hedges}`, '4. Welcomes the hedges mentioned in paragraph 3 above;'),
    theirs: text(
      `1. ${lamps}`,
      `2. ${boats}`,
      `3. ${hedges}`,
      '4. Welcomes the hedges mentioned in paragraph 3 above;',
    ),
    text: text(
      `1. ${pilots}`,
      `2. ${lamps}`,
      `3. ${boats}`,
      `4. ${hedges}`,
      '5. Welcomes the hedges mentioned in paragraph 4 above;',
    ),
  },
  'a reference to a paragraph that the other side has taken away': {
    ours: text(`1. ${lamps}`, `2. ${wicks}`),
    theirs: text(
      `1. ${lamps}`,
      `2. ${hedges}`,
      `3. ${wicks}`,
      '4. Welcomes the hedges mentioned in paragraph 2 above;',
    ),
    text: text(`1. ${lamps}`, `2. ${wicks}`, '3. Welcomes the hedges mentioned in paragraph [2?] above;'),
  },
  'one moved, the other changed': {
    ours: text(`1. ${wicks}`, `2. ${lamps}`, `3. ${hedges}`),
    theirs: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${wicks.replace('best', 'finest')}`),
    text: text(`1. ${wicks.replace('best', 'finest')}`, `2. ${lamps}`, `3. ${hedges}`),
  },
  'one wrapped, the other changed': {
    ours: base.replace('of the lighthouses', 'of the\nlighthouses'),
    theirs: base.replace('every evening', 'at dusk'),
    text: base.replace('every evening', 'at dusk'),
  },
  'added at the end by one side': {
    ours: base.replace('every evening', 'at dusk'),
    theirs: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${wicks}`, `4. ${pilots}`),
    text: text(`1. ${lamps.replace('every evening', 'at dusk')}`, `2. ${hedges}`, `3. ${wicks}`, `4. ${pilots}`),
  },
  'the same added by both': {
    ours: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${pilots}`, `4. ${wicks}`),
    theirs: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${pilots}`, `4. ${wicks}`),
    text: text(`1. ${lamps}`, `2. ${hedges}`, `3. ${pilots}`, `4. ${wicks}`),
  },
  'a paragraph changed by both': {
    ours: base.replace('every evening', 'at dusk'),
    theirs: base.replace('every evening', 'at dawn'),
    text: text(
      `<<<<<<< ours\n1. ${lamps.replace('every evening', 'at dusk')}`,
      `=======\n1. ${lamps.replace('every evening', 'at dawn')}`,
      `>>>>>>> theirs\n2. ${hedges}`,
      `3. ${wicks}`,
    ),
    conflicts: 1,
  },
  'a paragraph taken away by one and changed by the other': {
    ours: text(`1. ${lamps}`, `2. ${wicks}`),
    theirs: base.replace('hedges', 'tall hedges'),
    text: text(
      `1. ${lamps}`,
      `<<<<<<< ours\n=======\n2. ${hedges.replace('hedges', 'tall hedges')}`,
      `>>>>>>> theirs\n2. ${wicks}`,
    ),
    conflicts: 1,
  },
  'different paragraphs added in one place': {
    ours: text(`1. ${lamps}`, `2. ${pilots}`, `3. ${hedges}`, `4. ${wicks}`),
    theirs: text(`1. ${lamps}`, `2. ${boats}`, `3. ${hedges}`, `4. ${wicks}`),
    text: text(
      `1. ${lamps}`,
      `<<<<<<< ours\n2. ${pilots}`,
      `=======\n2. ${boats}`,
      `>>>>>>> theirs\n3. ${hedges}`,
      `4. ${wicks}`,
    ),
    conflicts: 1,
  },
};

describe('three texts merged', () => {
  for (const [name, { base: own = base, ours, theirs, text: expected, conflicts = 0 }] of Object.entries(cases)) {
    it(name, () => deepStrictEqual(merged(own, ours, theirs), { text: expected, conflicts }));
  }
  it('one side changed is that side, to the letter', () => {
    const [one, other] = ['Lamps\n\n\n', '(b) To trim:\nLamps\n\n\nThe Security Council,\n'] as const;
    deepStrictEqual(merged(one, other, one), { text: other, conflicts: 0 });
    fc.assert(
      fc.property(randomText, randomText, (one, other) => {
        deepStrictEqual(merged(one, other, one), { text: other, conflicts: 0 });
        deepStrictEqual(merged(one, one, other), { text: other, conflicts: 0 });
        strictEqual(merged(one, other, other).text, other);
      }),
      { numRuns: 60 },
    );
  });
});
