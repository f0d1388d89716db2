import assert from 'node:assert/strict';
import { typing } from '../../../server/src/drafting/typing/typing';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { draft } from '../rules/drafts';

const cursor = '‸';
/** The key means what it always does. */
const itself = null;

type Case = readonly [name: string, key: keyof typeof typing, before: string, after: string | null];

const en = (...paragraphs: readonly string[]) => draft('en', ...paragraphs);
const fr = (...paragraphs: readonly string[]) => draft('fr', ...paragraphs);
const es = (...paragraphs: readonly string[]) => draft('es', ...paragraphs);
const ru = (...paragraphs: readonly string[]) => draft('ru', ...paragraphs);
const ar = (...paragraphs: readonly string[]) => draft('ar', ...paragraphs);
const zh = (...paragraphs: readonly string[]) => draft('zh', ...paragraphs);

const cases: readonly Case[] = [
  [
    'the next paragraph begins, and those below count on with their references',
    'enter',
    en('1. Decides so;‸', '2. Urges calm;', '3. Thanks all, as in paragraph 2 above.'),
    en('1. Decides so;', '2. ‸', '3. Urges calm;', '4. Thanks all, as in paragraph 3 above.'),
  ],
  [
    'the last one’s full stop',
    'enter',
    en('1. Decides so;', '2. Urges calm.‸'),
    en('1. Decides so;', '2. Urges calm;', '3. ‸'),
  ],
  [
    'a mark that is missing',
    'enter',
    en('1. Decides so‸', '2. Urges calm.'),
    en('1. Decides so;', '2. ‸', '3. Urges calm.'),
  ],
  [
    'blanks behind the mark',
    'enter',
    en('1. Decides so; ‸', '2. Urges calm.'),
    en('1. Decides so;', '2. ‸', '3. Urges calm.'),
  ],
  [
    'an item',
    'enter',
    en('1. Requests:', '(a) Oil;‸', '(b) Rope;', '2. Notes paragraph 1 (b) above.'),
    en('1. Requests:', '(a) Oil;', '(b) ‸', '(c) Rope;', '2. Notes paragraph 1 (c) above.'),
  ],
  [
    '"and" stays before the last',
    'enter',
    en('1. Requests:', '(a) Oil; and', '(b) Rope;‸', '2. Urges calm.'),
    en('1. Requests:', '(a) Oil;', '(b) Rope; and', '(c) ‸', '2. Urges calm.'),
  ],
  [
    'a colon opens a list',
    'enter',
    en('1. Requests:‸', '2. Urges calm.'),
    en('1. Requests:', '(a) ‸', '2. Urges calm.'),
  ],
  [
    'in an item, too',
    'enter',
    en('1. Requests:', '(a) Oil:‸', '(b) Rope.'),
    en('1. Requests:', '(a) Oil:', '(i) ‸', '(b) Rope.'),
  ],
  [
    'before the items that are there',
    'enter',
    en('1. Requests:‸', '(a) Oil;', '2. Notes paragraph 1 (a) above.'),
    en('1. Requests:', '(a) ‸', '(b) Oil;', '2. Notes paragraph 1 (b) above.'),
  ],
  [
    'a paragraph of the preamble',
    'enter',
    `The Security Council,\n\nRecalling the sea,\n\nNoting the fog‸\n\n1. Decides so.\n`,
    `The Security Council,\n\nRecalling the sea,\n\nNoting the fog,\n\n‸\n\n1. Decides so.\n`,
  ],
  [
    'as the draft has its blank lines',
    'enter',
    'The Security Council,\nRecalling the sea,\n1. Decides so;\n2. Urges calm.‸\n',
    'The Security Council,\nRecalling the sea,\n1. Decides so;\n2. Urges calm;\n3. ‸\n',
  ],
  [
    'line ends of two characters',
    'enter',
    en('1. Decides so;‸', '2. Urges calm.').replaceAll('\n', '\r\n'),
    en('1. Decides so;', '2. ‸', '3. Urges calm.').replaceAll('\n', '\r\n'),
  ],
  [
    'no line end at the text’s end',
    'enter',
    en('1. Decides so;‸').trimEnd(),
    `${en('1. Decides so;').trimEnd()}\n\n2. ‸`,
  ],
  ['an indent', 'enter', en('1. Requests:', '  (a) Oil;‸'), en('1. Requests:', '  (a) Oil;', '  (b) ‸')],
  ['a quotation’s end', 'enter', en('1. Says “so.”‸', '2. Urges calm.'), en('1. Says “so.”', '2. ‸', '3. Urges calm.')],
  ['within the words', 'enter', en('1. Decides‸ so;', '2. Urges calm.'), itself],
  ['behind a comma', 'enter', en('1. Decides so,‸', '2. Urges calm.'), itself],
  [
    'behind a comma where items end so',
    'enter',
    en('1. Requests:', '(a) Oil,', '(b) Rope,‸', '(c) Wicks.'),
    en('1. Requests:', '(a) Oil,', '(b) Rope,', '(c) ‸', '(d) Wicks.'),
  ],
  ['behind the formula', 'enter', 'The Security Council,‸\n\nRecalling the sea,\n', itself],
  ['on a blank line', 'enter', 'The Security Council,\n\nRecalling the sea,\n\n‸\n\n1. Decides so.\n', itself],
  [
    'behind an operative paragraph without a number',
    'enter',
    'The Security Council,\n\nRecalling the sea,\n\nDecides so.‸\n',
    itself,
  ],
  ['in plain words', 'enter', 'Dear all,‸\n\nthe meeting is on Monday.\n', itself],
  ['an empty text', 'enter', '‸', itself],
  [
    'where lines are cut by hand, and no mark tells the end',
    'enter',
    `The Security Council,\n\n${'Recalling the lamps of the harbour and of all that is seen from the\nquays at night when the fog comes in from the sea and ships are late\nto their berths and nobody knows,\n\n'.repeat(3)}1. Decides that the lamps of the harbour shall be lit in the evening‸\n`,
    itself,
  ],
  [
    'an empty item ends its list',
    'enter',
    en('1. Requests:', '(a) Oil;', '(b) ‸', '2. Urges calm.'),
    en('1. Requests:', '(a) Oil;', '2. ‸', '3. Urges calm.'),
  ],
  [
    '… a level up',
    'enter',
    en('1. Requests:', '(a) Oil:', '(i) Red;', '(ii) ‸', '(b) Rope.'),
    en('1. Requests:', '(a) Oil:', '(i) Red;', '(b) ‸', '(c) Rope.'),
  ],
  ['an empty paragraph has its label no more', 'enter', en('1. Decides so;', '2. ‸'), en('1. Decides so.', '‸')],
  [
    'and those below count back',
    'enter',
    en('1. Decides so;', '2. ‸', '3. Urges calm, as in paragraph 1 above;', '4. Notes paragraph 3 above.'),
    en('1. Decides so;', '‸', '2. Urges calm, as in paragraph 1 above;', '3. Notes paragraph 2 above.'),
  ],
  [
    'French',
    'enter',
    fr('1. Décide ainsi\u00a0;‸', '2. Prie :', 'a) De faire.'),
    fr('1. Décide ainsi\u00a0;', '2. ‸', '3. Prie :', 'a) De faire.'),
  ],
  ['French, no mark', 'enter', fr('1. Décide ainsi‸'), fr('1. Décide ainsi\u00a0;', '2. ‸')],
  [
    'French items',
    'enter',
    fr('1. Prie\u00a0:', 'a) De faire\u00a0;‸'),
    fr('1. Prie\u00a0:', 'a) De faire\u00a0;', 'b) ‸'),
  ],
  ['Spanish', 'enter', es('1. Decide hacerlo.‸'), es('1. Decide hacerlo;', '2. ‸')],
  ['Spanish items', 'enter', es('1. Solicita:‸'), es('1. Solicita:', 'a) ‸')],
  ['Russian', 'enter', ru('1. постановляет так.‸'), ru('1. постановляет так;', '2. ‸')],
  ['Russian items', 'enter', ru('1. просит:', 'a) масло;‸'), ru('1. просит:', 'a) масло;', 'b) ‸')],
  ['Arabic', 'enter', ar('1 - يقرر ذلك.‸'), ar('1 - يقرر ذلك؛', '2 - ‸')],
  [
    'Arabic items',
    'enter',
    ar('1 - يطلب:', '(أ) الزيت؛‸', '2 - يحث.'),
    ar('1 - يطلب:', '(أ) الزيت؛', '(ب) ‸', '2 - يحث.'),
  ],
  ['Arabic, a list ended', 'enter', ar('1 - يطلب:', '(أ) الزيت؛', '(ب) ‸'), ar('1 - يطلب:', '(أ) الزيت؛', '2 - ‸')],
  ['Chinese', 'enter', zh('1. 决定如此。‸'), zh('1. 决定如此；', '2. ‸')],
  ['Chinese, no mark', 'enter', zh('1. 决定如此‸', '2. 敦促第1段。'), zh('1. 决定如此；', '2. ‸', '3. 敦促第1段。')],
  ['Chinese items', 'enter', zh('1. 请：‸'), zh('1. 请：', '(a) ‸')],

  [
    'on the label',
    'indent',
    en('1. Decides so;', '‸2. Urges calm;', '3. Notes paragraph 2 above.'),
    en('1. Decides so:', '‸(a) Urges calm;', '2. Notes paragraph 1 (a) above.'),
  ],
  ['behind the label', 'indent', en('1. Decides so;', '2. ‸Urges calm.'), en('1. Decides so:', '(a) ‸Urges calm.')],
  ['nothing written yet', 'indent', en('1. Decides so;', '2. ‸'), en('1. Decides so:', '(a) ‸')],
  ['an item', 'indent', en('1. Requests:', '(a) Oil;', '(b) ‸'), en('1. Requests:', '(a) Oil:', '(i) ‸')],
  ['in the words', 'indent', en('1. Decides so;', '2. Urges‸ calm.'), itself],
  ['no label', 'indent', 'The Security Council,\n\n‸Recalling the sea,\n', itself],
  ['nothing above', 'indent', en('1. ‸Decides so.'), 'Nothing stands above that it could be an item of.'],
  ['Arabic', 'indent', ar('1 - يقرر ذلك؛', '2 - ‸'), ar('1 - يقرر ذلك:', '(أ) ‸')],
  ['Chinese', 'indent', zh('1. 决定如此；', '2. ‸敦促。'), zh('1. 决定如此：', '(a) ‸敦促。')],
  ['an item', 'outdent', en('1. Requests:', '(a) Oil;', '(b) ‸Rope.'), en('1. Requests:', '(a) Oil;', '2. ‸Rope.')],
  [
    'nothing written yet',
    'outdent',
    en('1. Requests:', '(a) Oil:', '(i) ‸', '2. Urges calm.'),
    en('1. Requests:', '(a) Oil;', '(b) ‸', '2. Urges calm.'),
  ],
  ['a paragraph', 'outdent', en('1. ‸Decides so.'), 'Only an item has a level above.'],
  ['in the words', 'outdent', en('1. Requests:', '(a) Oi‸l.'), itself],

  [
    'joins with the paragraph above',
    'joinWithAbove',
    en('1. Decides so;', '2. ‸Urges calm;', '3. Notes paragraphs 1 and 2 above.'),
    en('1. Decides so, ‸Urges calm;', '2. Notes paragraphs 1 and 1 above.'),
  ],
  [
    'an item with the one above',
    'joinWithAbove',
    en('1. Requests:', '(a) Oil;', '(b) ‸Rope.'),
    en('1. Requests:', '(a) Oil, ‸Rope.'),
  ],
  [
    'the first item with its chapeau',
    'joinWithAbove',
    en('1. Requests:', '(a) ‸Oil;', '(b) Rope.'),
    en('1. Requests: ‸Oil:', '(a) Rope.'),
  ],
  [
    'a paragraph with the item above, its items with it',
    'joinWithAbove',
    en('1. Requests:', '(a) Oil;', '2. ‸Urges:', '(a) Calm.'),
    en('1. Requests:', '(a) Oil, ‸Urges:', '(i) Calm.'),
  ],
  [
    'takes away what is empty',
    'joinWithAbove',
    en('1. Decides so;', '2. ‸', '3. Notes paragraph 1 above.'),
    en('1. Decides so;‸', '2. Notes paragraph 1 above.'),
  ],
  [
    'takes away an empty item',
    'joinWithAbove',
    en('1. Requests:', '(a) Oil;', '(b) ‸'),
    en('1. Requests:', '(a) Oil.‸'),
  ],
  ['within the label', 'joinWithAbove', en('1. Decides so;', '2.‸ Urges calm.'), itself],
  ['the first paragraph', 'joinWithAbove', en('1. ‸Decides so.'), itself],
  ['behind a heading', 'joinWithAbove', en('1. Decides so;', 'II', '1. ‸Urges calm.'), itself],
  ['Arabic', 'joinWithAbove', ar('1 - يقرر ذلك؛', '2 - ‸يحث.'), ar('1 - يقرر ذلك، ‸يحث.')],
  ['Chinese', 'joinWithAbove', zh('1. 决定如此；', '2. ‸敦促。'), zh('1. 决定如此，‸敦促。')],
];

describe('keys of typing that change the structure', () => {
  for (const [name, key, before, after] of cases) {
    it(`${key}: ${name}`, () => {
      const start = before.indexOf(cursor);
      const text = before.replace(cursor, '');
      const resolution = parse(text);
      const change = typing[key](resolution, { start, end: start });
      if ('refusal' in change) {
        assert.equal(inEnglish(change.refusal), after ?? 'Put the cursor into a paragraph or an item.');
        return;
      }
      assert.equal(applyEdits(text, textEdits(resolution, change.edits)), change.text);
      const { selection } = change;
      assert.equal(change.text.slice(0, selection.start) + cursor + change.text.slice(selection.end), after);
    });
  }
});
