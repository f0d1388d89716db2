import { strictEqual } from 'node:assert/strict';
import { compare } from '../../../server/src/comparison/compare';
import { tallyOf, tallyWords } from '../../../server/src/comparison/tally';
import { parse } from '../../../server/src/resolution/parse';

const lamps = 'Requests the keepers of the lighthouses to trim their lamps;';
const fog = 'Deplores the fog over the outer banks and the inner harbour;';
const oaks = 'Welcomes the oaks, which keep the wind from the road;';

/** Operative paragraphs before and now, and what is told of them in sum. */
const cases: Readonly<Record<string, readonly [old: readonly string[], now: readonly string[], sum: string]>> = {
  'nothing has changed': [[lamps, fog], [lamps, fog], 'no changes'],
  'one is new': [[lamps, fog], [lamps, oaks, fog], '1 new, 1 with another number alone'],
  'one is gone': [[lamps, fog, oaks], [fog, oaks], '1 gone, 2 with another number alone'],
  'words have changed': [[lamps, fog], [lamps.replace('trim', 'clean'), fog], '1 changed'],
  'one has moved: its number is told with it': [
    [lamps, fog, oaks],
    [fog, oaks, lamps],
    '1 moved, 2 with another number alone',
  ],
  'one has moved and has other words': [
    [lamps, fog, oaks],
    [fog, oaks, lamps.replace('trim', 'clean')],
    '1 changed, 1 moved, 2 with another number alone',
  ],
};

describe('the sum of what has changed', () => {
  const text = (paragraphs: readonly string[]) =>
    ['The General Assembly,', ...paragraphs.map((words, at) => `${at + 1}. ${words}`)].join('\n\n');
  for (const [name, [old, now, sum]] of Object.entries(cases)) {
    it(name, () => strictEqual(tallyWords(tallyOf(compare(parse(text(old)), parse(text(now))))), sum));
  }
});
