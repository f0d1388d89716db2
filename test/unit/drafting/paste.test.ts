import assert from 'node:assert/strict';
import { pasted } from '../../../server/src/drafting/typing/paste';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { draft } from '../rules/drafts';

const cursor = '‸';
/** Plain text is what it would be anyway. */
const plain = null;

type Case = readonly [name: string, before: string, clipboard: string, after: string | null];

const en = (...paragraphs: readonly string[]) => draft('en', ...paragraphs);

const cases: readonly Case[] = [
  [
    'paragraphs of another draft',
    en('1. Decides so;‸', '2. Urges calm, as in paragraph 1 above;', '3. Notes paragraph 2 above.'),
    '17. Requests:\n\n(a) Oil;\n\n(b) Rope;\n\n18. Thanks all.\n',
    en(
      '1. Decides so;',
      '2. Requests:',
      '(a) Oil;',
      '(b) Rope;',
      '3. Thanks all;‸',
      '4. Urges calm, as in paragraph 1 above;',
      '5. Notes paragraph 4 above.',
    ),
  ],
  [
    'references to paragraphs that come along, and to others',
    en('1. Decides so;‸', '2. Urges calm, as in paragraph 1 above.'),
    '17. Requests:\n\n(a) Oil;\n\n(b) Rope;\n\n18. Notes paragraph 17 (a) above, paragraph 17 above and paragraph 3 above, and paragraph 3 of resolution 1325 (2000);\n',
    en(
      '1. Decides so;',
      '2. Requests:',
      '(a) Oil;',
      '(b) Rope;',
      '3. Notes paragraph 2 (a) above, paragraph 2 above and paragraph [3?] above, and paragraph 3 of resolution 1325 (2000);‸',
      '4. Urges calm, as in paragraph 1 above.',
    ),
  ],
  [
    'references in Chinese',
    draft('zh', '1. 决定；‸', '2. 促请。'),
    '7. 请注意：\n\n(a) 油；\n\n8. 注意到上文第7(a)段和上文第3段；\n',
    draft('zh', '1. 决定；', '2. 请注意：', '(a) 油；', '3. 注意到上文第2(a)段和上文第[3?]段；‸', '4. 促请。'),
  ],
  [
    'references in Arabic',
    draft('ar', '1 - يقرر ذلك؛‸', '2 - يحث.'),
    '7 - يطلب الزيت؛\n\n8 - يلاحظ الفقرة 7 أعلاه والفقرة 3 أعلاه؛\n',
    draft('ar', '1 - يقرر ذلك؛', '2 - يطلب الزيت؛', '3 - يلاحظ الفقرة 2 أعلاه والفقرة [3?] أعلاه؛‸', '4 - يحث.'),
  ],
  [
    'lines of a page, its furniture left out',
    en('1. Decides so.‸'),
    '5. Urges calm in the harbour and on the quays of the city and on all\nships that may come to rest there in the evening of a long day at\nS/RES/2417 (2018)\n\n18-08564 3/5\n\nsea;\n6. Thanks all.\n',
    en(
      '1. Decides so;',
      '2. Urges calm in the harbour and on the quays of the city and on all ships that may come to rest there in the evening of a long day at sea;',
      '3. Thanks all.‸',
    ),
  ],
  [
    'in the place of an empty paragraph',
    en('1. Decides so;', '2. ‸'),
    '9. Urges calm;\n',
    en('1. Decides so;', '2. Urges calm.‸'),
  ],
  [
    'items into a list',
    en('1. Requests:', '(a) Oil;‸', '(b) Rope.'),
    'iii) Wicks\n\niv) Lamps\n',
    en('1. Requests:', '(a) Oil;', '(b) Wicks;', '(c) Lamps;‸', '(d) Rope.'),
  ],
  [
    'items below a chapeau',
    en('1. Requests:‸', '2. Urges calm.'),
    '(d) Wicks.\n\n(e) Lamps.\n',
    en('1. Requests:', '(a) Wicks;', '(b) Lamps;‸', '2. Urges calm.'),
  ],
  [
    'paragraphs behind one with items',
    en('1. Requests:', '(a) Oil;‸', '(b) Rope;', '2. Urges calm.'),
    '8. Thanks all.',
    en('1. Requests:', '(a) Oil;', '(b) Rope;', '2. Thanks all;‸', '3. Urges calm.'),
  ],
  [
    'lines within the words',
    en('1. Decides that ‸ shall be lit.'),
    'the lamps of the harbour and of all that is seen from the quays at\nnight when the fog comes in and the ships are late to their berths',
    en(
      '1. Decides that the lamps of the harbour and of all that is seen from the quays at night when the fog comes in and the ships are late to their berths‸ shall be lit.',
    ),
  ],
  [
    'Chinese',
    draft('zh', '1. 决定如此；‸', '2. 敦促上文第1段。'),
    '7. 感谢各方；\n\n8. 请看守人。\n',
    draft('zh', '1. 决定如此；', '2. 感谢各方；', '3. 请看守人；‸', '4. 敦促上文第1段。'),
  ],
  ['Arabic', draft('ar', '1 - يقرر ذلك.‸'), '7 - يشكر الجميع؛\n', draft('ar', '1 - يقرر ذلك؛', '2 - يشكر الجميع.‸')],
  [
    'French',
    draft('fr', '1. Décide ainsi.‸'),
    '7. Prie chacun.\n',
    draft('fr', '1. Décide ainsi\u00a0;', '2. Prie chacun.‸'),
  ],
  ['words on one line', en('1. Decides that ‸ shall be lit.'), 'the lamps', plain],
  ['paragraphs within the words', en('1. Decides ‸so.'), '7. Urges calm;\n\n8. Thanks all.', plain],
  ['a whole draft', en('1. Decides so.‸'), en('1. Urges calm.'), plain],
  ['nothing', en('1. Decides so.‸'), ' \n', plain],
];

describe('what is pasted', () => {
  for (const [name, before, clipboard, after] of cases) {
    it(name, () => {
      const start = before.indexOf(cursor);
      const text = before.replace(cursor, '');
      const resolution = parse(text);
      const found = pasted(resolution, { start, end: start }, clipboard);
      if (found === null || after === null) return assert.equal(found, after);
      const { change } = found;
      assert.equal(applyEdits(text, textEdits(resolution, change.edits)), change.text);
      assert.equal(
        change.text.slice(0, change.selection.start) + cursor + change.text.slice(change.selection.end),
        after,
      );
    });
  }
});
