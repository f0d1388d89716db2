import type { LanguageCode } from './language';

/** From the eightieth to the ninety-ninth: by the number's last digit, behind the tens. */
const ordinals: Readonly<Record<LanguageCode, (tens: 8 | 9, ones: number) => string>> = {
  en: (tens, ones) => {
    const ten = tens === 8 ? 'eight' : 'ninet';
    const one = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')[ones - 1];
    return one === undefined ? `${ten}ieth` : `${ten}y-${one}`;
  },
  fr: (tens, ones) => {
    const ordinals =
      tens === 8
        ? 'ième unième deuxième troisième quatrième cinquième sixième septième huitième neuvième'
        : 'dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième';
    return `quatre-vingt${tens === 8 && ones === 0 ? '' : '-'}${ordinals.split(' ')[ones]}`;
  },
  es: (tens, ones) => {
    const ten = tens === 8 ? 'octogésimo' : 'nonagésimo';
    const one = 'primer segundo tercer cuarto quinto sexto séptimo octavo noveno'.split(' ')[ones - 1];
    return one === undefined ? ten : `${ten} ${one}`;
  },
  // as behind "на ее": "восемьдесят второй сессии"
  ru: (tens, ones) => {
    if (ones === 0) return tens === 8 ? 'восьмидесятой' : 'девяностой';
    const one = 'первой второй третьей четвертой пятой шестой седьмой восьмой девятой'.split(' ')[ones - 1]!;
    return `${tens === 8 ? 'восемьдесят' : 'девяносто'} ${one}`;
  },
  zh: (tens, ones) => `${tens === 8 ? '八' : '九'}十${['', ...'一二三四五六七八九'][ones]}`,
  // as behind دورتها
  ar: (tens, ones) => {
    const ten = tens === 8 ? 'الثمانين' : 'التسعين';
    const one = 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'.split(' ')[ones - 1];
    return one === undefined ? ten : `${one} و${ten}`;
  },
};

/** "eighty-second", in the form that stands before or behind "session"; in digits what is none of the next years. */
export function sessionOrdinal(session: number, language: LanguageCode): string {
  const tens = Math.floor(session / 10);
  return tens === 8 || tens === 9 ? ordinals[language](tens, session % 10) : String(session);
}

/** The Assembly's regular session on a day (2026-11-26): it opens in the middle of September, the first in 1946. */
export function assemblySession(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const hasOpened = month > 9 || (month === 9 && date >= 15);
  return year - 1945 - (hasOpened ? 0 : 1);
}
