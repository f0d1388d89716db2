import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { ordinalLike, sessionMentions } from '../../../server/src/languages/dates/session-mentions';
import { lastSession, sessionOrdinal, sessionOrdinals } from '../../../server/src/languages/dates/session-ordinals';
import type { LanguageCode } from '../../../server/src/languages/language';
import { sessionLine } from '../../../server/src/languages/pages/draft-front';
import { furnitureWords } from '../../../server/src/languages/pages/furniture-words';

const languages: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** As the UN writes them, in the form behind "at its". */
const written: Readonly<Record<LanguageCode, Readonly<Record<number, string>>>> = {
  en: { 1: 'first', 12: 'twelfth', 20: 'twentieth', 71: 'seventy-first', 80: 'eightieth', 101: 'hundred and first' },
  fr: {
    1: 'première',
    21: 'vingt et unième',
    65: 'soixante-cinquième',
    70: 'soixante-dixième',
    71: 'soixante et onzième',
    80: 'quatre-vingtième',
    81: 'quatre-vingt-unième',
    91: 'quatre-vingt-onzième',
  },
  es: { 3: 'tercer', 11: 'undécimo', 79: 'septuagésimo noveno', 80: 'octogésimo', 81: 'octogésimo primer' },
  ru: { 3: 'третьей', 40: 'сороковой', 73: 'семьдесят третьей', 80: 'восьмидесятой', 81: 'восемьдесят первой' },
  zh: { 2: '二', 10: '十', 19: '十九', 80: '八十', 81: '八十一', 101: '一百零一' },
  ar: { 1: 'الأولى', 11: 'الحادية عشرة', 70: 'السبعين', 81: 'الحادية والثمانين' },
};

describe('the numbers of sessions', () => {
  for (const language of languages) {
    it(`are written as the UN writes them: ${language}`, () => {
      for (const [session, words] of Object.entries(written[language]))
        strictEqual(sessionOrdinal(Number(session), language), words);
    });
    it(`are read as they are written, and each is another's: ${language}`, () => {
      const all = sessionOrdinals(language);
      for (let session = 1; session <= lastSession; session++)
        strictEqual(all.get(sessionOrdinal(session, language))?.session, session, String(session));
    });
    it(`stand in a masthead as it is read: ${language}`, () => {
      for (const session of [3, 60, 77, 80, 81]) {
        const line = sessionLine(session, language);
        strictEqual(furnitureWords[language].session.exec(line)?.[1], line);
        deepStrictEqual(
          sessionMentions(line, language).map(found => found.session),
          [session],
        );
      }
    });
  }
});

/** Texts with the numbers of sessions marked. */
const texts: readonly [LanguageCode, string][] = [
  ['en', 'at its [seventy-eighth] session'],
  ['en', 'at its [seventy-ninth] and [eightieth] sessions, and at its [eighty-first] regular session'],
  ['en', 'the eightieth anniversary, at the second meeting of the session'],
  ['en', 'the first special session'],
  ['fr', 'à sa [soixante‑dix‑huitième] session, à ses [soixante-dix-neuvième] et [quatre-vingtième] sessions'],
  ['fr', 'à sa dixième session extraordinaire'],
  ['es', 'en su [septuagésimo octavo] período de sesiones'],
  ['es', 'en sus períodos de sesiones [octogésimo] y [octogésimo primero]'],
  ['es', 'en el tercer período extraordinario de sesiones'],
  ['ru', 'на ее [семьдесят восьмой] и [семьдесят девятой] сессиях и на [восьмидесятой] очередной сессии'],
  ['ru', 'на десятой специальной сессии'],
  ['zh', '在大会第[七十八]届会议临时议程，第[七十九]届和第[八十]届会议'],
  ['zh', '第七十二次全体会议'],
  ['ar', 'في دورتها [الثامنة والسبعين] وفي دورتيها [التاسعة والسبعين] و[الثمانين]'],
  ['ar', 'في الدورة الاستثنائية العاشرة'],
];

describe('sessions in a sentence', () => {
  for (const [language, marked] of texts) {
    it(`${language}: ${marked}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      const found = sessionMentions(text, language).filter(({ isSpecial }) => !isSpecial);
      let shown = '';
      let at = 0;
      for (const { start, end } of found) {
        shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
        at = end;
      }
      strictEqual(shown + text.slice(at), marked);
    });
  }
  it('keep their hyphens, capitals and cases when they move on', () => {
    const moved = (text: string, language: LanguageCode, by: number) => {
      const [found] = sessionMentions(text, language);
      return ordinalLike(text.slice(found!.start, found!.end), found!, found!.session + by, language);
    };
    strictEqual(moved('soixante‑dix‑huitième session', 'fr', 1), 'soixante‑dix‑neuvième');
    strictEqual(moved('Seventy-ninth session', 'en', 1), 'Eightieth');
    strictEqual(moved('Семьдесят девятая сессия', 'ru', 1), 'Восьмидесятая');
    strictEqual(moved('Семьдесят девятая сессия', 'ru', 2), 'Восемьдесят первая');
    strictEqual(moved('الدورة التاسعة والسبعون', 'ar', 2), 'الحادية والثمانون');
  });
});
