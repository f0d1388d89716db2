import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import { applyEdits } from '../check-marks';
import { draft } from './drafts';

/** A draft in which two paragraphs bear the number that a third refers to, and what comes of either being meant. */
const drafts: readonly [Parameters<typeof draft>[0], readonly string[], readonly string[], readonly string[]][] = [
  [
    'en',
    ['1. Decides to act;', '1. Urges calm;', '2. Recalls paragraphs 1 and 2 above.'],
    ['1. Decides to act;', '2. Urges calm;', '3. Recalls paragraphs 1 and 3 above.'],
    ['1. Decides to act;', '2. Urges calm;', '3. Recalls paragraphs 2 and 3 above.'],
  ],
  [
    'fr',
    ['1. Décide d’agir ;', '1. Engage chacun au calme ;', '2. Rappelle le paragraphe 1 ci-dessus.'],
    ['1. Décide d’agir ;', '2. Engage chacun au calme ;', '3. Rappelle le paragraphe 1 ci-dessus.'],
    ['1. Décide d’agir ;', '2. Engage chacun au calme ;', '3. Rappelle le paragraphe 2 ci-dessus.'],
  ],
  [
    'es',
    ['1. Decide actuar;', '1. Insta a la calma;', '2. Recuerda el párrafo 1.'],
    ['1. Decide actuar;', '2. Insta a la calma;', '3. Recuerda el párrafo 1.'],
    ['1. Decide actuar;', '2. Insta a la calma;', '3. Recuerda el párrafo 2.'],
  ],
  [
    'ru',
    ['1. постановляет действовать;', '1. призывает к спокойствию;', '2. ссылается на пункт 1 выше.'],
    ['1. постановляет действовать;', '2. призывает к спокойствию;', '3. ссылается на пункт 1 выше.'],
    ['1. постановляет действовать;', '2. призывает к спокойствию;', '3. ссылается на пункт 2 выше.'],
  ],
  [
    'zh',
    ['1. 决定采取行动；', '1. 敦促各方保持冷静；', '2. 回顾上文第1段。'],
    ['1. 决定采取行动；', '2. 敦促各方保持冷静；', '3. 回顾上文第1段。'],
    ['1. 决定采取行动；', '2. 敦促各方保持冷静；', '3. 回顾上文第2段。'],
  ],
  [
    'ar',
    ['1 - يقرر أن يتصرف؛', '1 - يحث على الهدوء؛', '2 - يشير إلى الفقرة 1 أعلاه.'],
    ['1 - يقرر أن يتصرف؛', '2 - يحث على الهدوء؛', '3 - يشير إلى الفقرة 1 أعلاه.'],
    ['1 - يقرر أن يتصرف؛', '2 - يحث على الهدوء؛', '3 - يشير إلى الفقرة 2 أعلاه.'],
  ],
];

describe('a reference to a number that two paragraphs bear', () => {
  for (const [language, paragraphs, ...expected] of drafts) {
    it(`comes to mean the one that the drafter chooses, ${language}`, () => {
      const text = draft(language, ...paragraphs);
      const tree = parse(text);
      const finding = check(tree).find(({ rule }) => rule === 'reference-unclear')!;
      const fixes = fixesOf(tree, finding);
      assert.deepEqual(
        fixes.map(({ edits }) => applyEdits(text, textEdits(tree, edits))),
        expected.map(each => draft(language, ...each)),
      );
      assert.deepEqual(
        fixes.map(({ preferred }) => preferred),
        [false, false],
      );
    });
  }
  it('names the paragraph by its words', () => {
    const tree = parse(draft('en', '1. Decides to act;', '1. Urges calm;', '2. Recalls paragraph 1 above.'));
    const finding = check(tree).find(({ rule }) => rule === 'reference-unclear')!;
    assert.deepEqual(
      fixesOf(tree, finding).map(({ title }) => inEnglish(title)),
      [
        '“Decides to act;” is meant: Renumber paragraphs 1–2 as 2–3',
        '“Urges calm;” is meant: Renumber paragraphs 1–2 as 2–3, and 1 reference',
      ],
    );
  });
});
