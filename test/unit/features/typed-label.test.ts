import { strictEqual } from 'node:assert/strict';
import { withoutDoubledLabel } from '../../../server/src/features/typed-label';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { draft } from '../rules/drafts';

/** What stands before the cursor on the line of a draft's last paragraph, and what is left of it. */
const cases: readonly (readonly [before: string, left: string])[] = [
  ['(b) (b)', '(b) '],
  ['(b) (b) ', '(b) '],
  ['(b)  ', '(b) '],
  ['  (b) (b)', '  (b) '],
  ['4. 4. ', '4. '],
  ['4.  ', '4. '],
  ['b) b)', 'b) '],
  ['b)  ', 'b) '],
  ['б) б)', 'б) '],
  ['4 - 4 - ', '4 - '],
  ['4 -  ', '4 - '],
  ['(ب) (ب)', '(ب) '],
  ['(ii) (ii)', '(ii) '],
  ['4. 4.\u00a0', '4. '],
  // a number, another label, a label within a label, words
  ['4. 4.', '4. 4.'],
  ['4. 5. ', '4. 5. '],
  ['(b) (i)', '(b) (i)'],
  ['2. (a)', '2. (a)'],
  ['(b) Rope (b)', '(b) Rope (b)'],
  ['(b) ', '(b) '],
  ['(b)', '(b)'],
  ['Notes )', 'Notes )'],
  ['5 5 ', '5 5 '],
  [' ', ' '],
  ['', ''],
];

describe('a label that is typed where it stands already', () => {
  for (const [before, left] of cases) {
    for (const [where, behind] of [
      ['at the text’s end', ''],
      ['above another paragraph', '\n\n9. Urges calm.\n'],
    ] as const) {
      it(`${JSON.stringify(before)} ${where}`, () => {
        const above = `${draft('en', '1. Decides so;')}\n\n`;
        const text = above + before + behind;
        const line = above.split('\n').length - 1;
        const edits = withoutDoubledLabel(parse(text), { line, character: before.length });
        strictEqual(applyEdits(text, edits), above + left + behind);
      });
    }
  }

  it('stands twice where words follow the second blank', () => {
    const text = draft('en', '1. Requests:', '(a)  oil;');
    const line = text.split('\n').length - 1;
    strictEqual(withoutDoubledLabel(parse(text), { line, character: 5 }).length, 0);
  });
});
