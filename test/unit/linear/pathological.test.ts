import { strictEqual } from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/structure/folding';
import { outline } from '../../../server/src/features/structure/outline';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { effort } from '../effort';
import { type Shape, shapes } from './pathological-shapes';

/** The time that the runner gives is the guard here; `npm run bench` tells how time grows. */
function isRead(text: string): void {
  const resolution = parse(text);
  check(resolution);
  outline(resolution);
  foldingRanges(resolution);
  strictEqual(resolution.blocks.map(({ source }) => source).join('') === text, true);
}

const times = effort === 'quick' ? [5_000] : [1_000, 40_000];
const huge: Readonly<Record<string, Shape>> = {
  'a million blank lines': () => '\n'.repeat(1_000_000),
  'a line of ten megabytes': () => '1. Decides to act in line with resolution 2185 (2014), '.repeat(190_000),
  'ten megabytes of one letter': () => 'x'.repeat(10_000_000),
};

describe('a text of one shape, however long', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name}, ${times.join(', ')} times`, () => {
      for (const count of times) isRead(shape(count));
    });
  }
  for (const [name, shape] of Object.entries(huge)) it(name, () => isRead(shape(1)));
});
