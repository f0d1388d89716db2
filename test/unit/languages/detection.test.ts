import { strictEqual } from 'node:assert/strict';
import { detectLanguage, type Script } from '../../../server/src/languages/detection';
import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';
import { isArabic, isCyrillic, isLatinLetter, isWide } from '../../../server/src/text/characters';

/** A line or two is enough. Sentences of our own. */
const lines: readonly (readonly [LanguageCode, string])[] = [
  ['en', 'Recalling the lamps of the coast,'],
  ['en', '1. Requests the keeper to report;'],
  ['fr', 'Rappelant les phares de la côte,'],
  ['fr', '1. Prie le gardien de faire rapport ;'],
  ['es', 'Recordando los faros de la costa,'],
  ['es', '1. Solicita al guardián que presente un informe;'],
  ['ru', 'ссылаясь на маяки побережья,'],
  ['ru', 'маяк (UNLIMA)'],
  ['zh', '回顾沿海的灯塔，'],
  ['zh', '灯塔 (UNLIMA)'],
  ['ar', 'إذ يشير إلى منارات الساحل،'],
  ['ar', 'المنارة (UNLIMA)'],
  ['en', ''],
];

/** A passage of another language in a draft changes neither its language nor its organ. */
const mixed: readonly (readonly [string, string])[] = [
  [
    'ru GA',
    'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 61/124,\n\n“The Security Council,\n\nRecalling the lamps of the coast and all of its resolutions,”\n\n1. постановляет зажечь маяки;',
  ],
  [
    'ru null',
    'ссылаясь на маяки побережья и на слова, с которых начинается одна старая английская резолюция,\n\nThe Security Council,\n\n1. постановляет зажечь маяки на всем побережье;\n\n2. просит смотрителей представить доклад о состоянии маяков.',
  ],
  [
    'en SC',
    'The Security Council,\n\nRecalling the words 安全理事会 and “Совет Безопасности”,\n\n1. Decides to light the lamps.',
  ],
  ['zh SC', '安全理事会，\n\n回顾 The General Assembly 一语，\n\n1. 决定点亮灯塔。'],
];

function scriptOf(unit: number): Script | null {
  if (isLatinLetter(unit)) return 'latin';
  if (isCyrillic(unit)) return 'cyrillic';
  if (isArabic(unit)) return 'arabic';
  return isWide(unit) ? 'han' : null;
}

describe('language', () => {
  for (const [language, text] of lines)
    it(`${language}: ${text}`, () => strictEqual(detectLanguage(text).language(), language));
  it('is told by the letters of each script, and by all of them', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const { script, letters } = detectLanguage(String.fromCharCode(unit), false);
      const expected = scriptOf(unit);
      strictEqual(`${unit} ${letters === 0 ? null : script}`, `${unit} ${expected}`);
    }
  });
  for (const [expected, text] of mixed) {
    it(`${expected} with a passage of another language`, () => {
      const { language, organ } = parse(text);
      strictEqual(`${language} ${organ}`, expected);
    });
  }
});
