import { deepStrictEqual } from 'node:assert/strict';
import type { LanguageCode } from '../../../server/src/languages/language';
import { citedParagraphs } from '../../../server/src/resolution/cited-paragraphs';
import { parse } from '../../../server/src/resolution/parse';

/** The sentence as a paragraph of a draft: what is cited in it, as "OP5 of S/RES/2100(2013): the words". */
const formulas: Readonly<Record<LanguageCode, string>> = {
  en: 'The Security Council,',
  fr: 'Le Conseil de sécurité,',
  es: 'El Consejo de Seguridad,',
  ru: 'Совет Безопасности,',
  zh: '安全理事会，',
  ar: 'إن مجلس الأمن،',
};
function cited(language: LanguageCode, sentence: string): string[] {
  const resolution = parse(`${formulas[language]}\n\n${language === 'ar' ? '1 -' : '1.'} ${sentence}\n`);
  const index = resolution.blocks.findIndex(({ kind }) => kind === 'operative');
  const { text } = resolution.blocks[index]!.logical;
  return citedParagraphs(resolution, index).map(
    ({ path, citation, start, end }) => `${path} of ${citation.symbol}: ${text.slice(start, end)}`,
  );
}

const sentences: readonly [LanguageCode, string, readonly string[]][] = [
  ['en', 'Recalls paragraph 5 of resolution 2100 (2013);', ['OP5 of S/RES/2100(2013): paragraph 5']],
  [
    'en',
    'Recalls paragraphs 3 and 5 (a) of its resolution 2100 (2013) and paragraph 7 of General Assembly resolution 66/70;',
    ['OP3 of S/RES/2100(2013): paragraphs 3', 'OP5(a) of S/RES/2100(2013): 5 (a)', 'OP7 of A/RES/66/70: paragraph 7'],
  ],
  [
    'fr',
    'Rappelle le paragraphe 32 g) de la résolution 2399 (2018) ;',
    ['OP32(g) of S/RES/2399(2018): paragraphe 32 g)'],
  ],
  [
    'es',
    'Recuerda el párrafo 9 y el párrafo 12 de la resolución 2206 (2015);',
    ['OP9 of S/RES/2206(2015): párrafo 9', 'OP12 of S/RES/2206(2015): párrafo 12'],
  ],
  ['ru', 'напоминает о пункте 19 своей резолюции 2140 (2014);', ['OP19 of S/RES/2140(2014): пункте 19']],
  ['zh', '回顾第2216(2015)号决议第14段；', ['OP14 of S/RES/2216(2015): 第14段']],
  [
    'zh',
    '回顾第2216(2015)号决议执行部分第3段(c)和(d)分段；',
    ['OP3(c) of S/RES/2216(2015): 第3段(c)', 'OP3(d) of S/RES/2216(2015): (d)分段'],
  ],
  ['en', 'Notes A/66/615, paragraph 5, of interest;', []],
  [
    'en',
    'Recalls resolution 2100 (2013), in particular paragraphs 5 and 6, and the report;',
    ['OP5 of S/RES/2100(2013): paragraphs 5', 'OP6 of S/RES/2100(2013): 6'],
  ],
  ['fr', 'Rappelle sa résolution 716 (1991), notamment son paragraphe 4 ;', ['OP4 of S/RES/716(1991): paragraphe 4']],
  ['ar', 'يشير إلى الفقرة 34 (ب) من منطوق قراره 2607 (2021)؛', ['OP34(b) of S/RES/2607(2021): الفقرة 34 (ب)']],
  [
    'ru',
    'напоминает о пунктах 13–15 постановляющей части своей резолюции 2428 (2018);',
    ['OP13 of S/RES/2428(2018): пунктах 13', 'OP15 of S/RES/2428(2018): 15'],
  ],
  ['es', 'Recuerda el párrafo 4 de su resolución 716 (1991);', ['OP4 of S/RES/716(1991): párrafo 4']],
  ['ar', 'يشير إلى الفقرة 4 من القرار 2035 (2012)؛', ['OP4 of S/RES/2035(2012): الفقرة 4']],
];
const none: readonly [LanguageCode, string][] = [
  ['en', 'Recalls paragraph 5 of the annex to resolution 66/70;'],
  ['en', 'Recalls paragraph 5 of the report on the implementation of resolution 2100 (2013);'],
  ['en', 'Recalls resolution 2100 (2013), and paragraph 5 of the report;'],
  ['en', 'Recalls resolution 2100 (2013), paragraph 5 of the report, and its annex;'],
  ['fr', 'Rappelle le paragraphe 5 du rapport sur la résolution 2100 (2013) ;'],
  ['ru', 'напоминает о пункте 5 приложения к резолюции 2100 (2013);'],
  ['en', 'Recalls paragraph 1 above, and resolution 2100 (2013);'],
  ['en', 'Recalls Article 101, paragraph 3, of the Charter of the United Nations and resolution 2100 (2013);'],
  ['zh', '回顾上文第1段和第2216(2015)号决议；'],
];

describe('paragraphs of cited documents', () => {
  for (const [language, sentence, expected] of sentences) {
    it(`${language}: ${sentence}`, () => deepStrictEqual(cited(language, sentence), expected));
  }
  for (const [language, sentence] of none) {
    it(`none in ${language}: ${sentence}`, () => deepStrictEqual(cited(language, sentence), []));
  }
});
