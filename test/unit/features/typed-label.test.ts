import { strictEqual } from 'node:assert/strict';
import { editsOfTypedLabel } from '../../../server/src/features/typed-label';
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
        const edits = editsOfTypedLabel(parse(text), { line, character: before.length });
        strictEqual(applyEdits(text, edits), above + left + behind);
      });
    }
  }

  it('stands twice where words follow the second blank', () => {
    const text = draft('en', '1. Requests:', '(a)  oil;');
    const line = text.split('\n').length - 1;
    strictEqual(editsOfTypedLabel(parse(text), { line, character: 5 }).length, 0);
  });

  /** A list above, what has begun behind it by two line ends, and the label that is typed then. */
  const lists: readonly (readonly [
    language: Parameters<typeof draft>[0],
    above: readonly string[],
    typed: string,
    below: readonly string[],
    left: readonly string[],
  ])[] = [
    [
      'en',
      ['1. Requests:', '(a) oil;', '(b) rope;'],
      '2. (c)',
      ['3. Recalls paragraph 3.'],
      ['(c) ', '2. Recalls paragraph 2.'],
    ],
    ['en', ['1. Requests:', '(a) oil;', '(b) rope;'], '2. (c) ', ['3. Decides.'], ['(c) ', '2. Decides.']],
    ['en', ['1. Requests:', '(a) oil:', '(i) lamp;'], '(b) (ii)', ['(c) rope;'], ['(ii) ', '(b) rope;']],
    ['fr', ['1. Prie :', 'a) De ;', 'b) De ;'], '2. c)', ['3. Décide.'], ['c) ', '2. Décide.']],
    ['es', ['1. Pide:', 'a) Que;', 'b) Que;'], '2. c)', ['3. Decide.'], ['c) ', '2. Decide.']],
    ['ru', ['1. просит:', 'a) один;', 'b) два;'], '2. c)', ['3. постановляет.'], ['c) ', '2. постановляет.']],
    ['zh', ['1. 请：', '(a) 甲；', '(b) 乙；'], '2. (c)', ['3. 决定。'], ['(c) ', '2. 决定。']],
    ['ar', ['1 - يطلب:', '(أ) أن؛', '(ب) أن؛'], '2 - (ج)', ['3 - يقرر.'], ['(ج) ', '2 - يقرر.']],
    // no item of the list above, or words behind
    ['en', ['1. Requests:', '(a) oil;', '(b) rope;'], '2. (d)', ['3. Decides.'], ['2. (d)', '3. Decides.']],
    ['en', ['1. Requests:'], '2. (a)', ['3. Decides.'], ['2. (a)', '3. Decides.']],
    ['en', ['1. Requests:', '(a) oil;'], '2. b.', ['3. Decides.'], ['2. b.', '3. Decides.']],
  ];
  for (const [language, above, typed, below, left] of lists) {
    it(`goes on with the list above: ${typed}`, () => {
      const head = draft(language, ...above).trimEnd();
      const text = [head, typed, ...below].join('\n\n');
      const line = head.split('\n').length + 1;
      const edits = editsOfTypedLabel(parse(text), { line, character: typed.length });
      strictEqual(applyEdits(text, edits), [head, ...left].join('\n\n'));
    });
  }
});
