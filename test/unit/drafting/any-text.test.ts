import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OperationName, operations } from '../../../server/src/drafting/operations/operations';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { randomText, runs } from '../random-texts';

const names = Object.keys(operations) as OperationName[];

describe('changes of structure in any text', () => {
  for (const name of names) {
    it(`${name} never throws, and its edits give its text`, () => {
      fc.assert(
        fc.property(randomText, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), (text, share, length) => {
          const resolution = parse(text);
          const start = Math.floor(share * text.length);
          const change = operations[name].run(resolution, { start, end: Math.min(text.length, start + length) });
          if ('refusal' in change) return;
          assert.equal(applyEdits(text, textEdits(resolution, change.edits)), change.text);
          const { selection, notes } = change;
          for (const { start: from, end } of [selection, ...notes])
            assert.ok(from >= 0 && from <= end && end <= change.text.length);
        }),
        { numRuns: runs / 4 },
      );
    });
  }
});
