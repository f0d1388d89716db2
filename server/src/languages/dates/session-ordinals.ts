import type { LanguageCode } from '../language';
import { chineseNumerals } from '../numerals/chinese-numerals';

/** Sessions have numbers up to this: those of the Assembly, of councils, commissions and committees. */
export const lastSession = 139;

const list = (words: string): readonly string[] => words.split(' ');

const english = {
  small: list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  tens: list('twent thirt fort fift sixt sevent eight ninet'),
};
const french = {
  small: list(
    'unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
  ),
  /** Sixty and eighty are counted on to nineteen. */
  tens: list('vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
  tenths: list('vingtième trentième quarantième cinquantième soixantième'),
};
const spanish = {
  small: list('primer segundo tercer cuarto quinto sexto séptimo octavo noveno'),
  tens: list('décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'),
};
/** Stems of a feminine adjective, whose ending says the case. */
const russian = {
  small: list(
    'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
  ),
  tens: list('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  tenths: list('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'),
};
const arabic = {
  small: list('الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
  ones: list('الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'),
  tens: list('العشر الثلاث الأربع الخمس الست السبع الثمان التسع'),
};

/**
 * How a number is written as a session's ordinal: the form that stands behind "at its" first, then the others of the
 * language, in an order that is the same for all numbers.
 */
const forms: Readonly<Record<LanguageCode, (session: number) => readonly string[]>> = {
  en: session => {
    const [hundred, rest] = [session >= 100, session % 100];
    const below = belowHundred(rest);
    if (!hundred) return [below];
    return [
      rest === 0 ? 'hundredth' : `hundred and ${below}`,
      rest === 0 ? 'one hundredth' : `one hundred and ${below}`,
    ];
  },
  fr: session => {
    if (session === 1) return ['première', 'première'];
    const prefix = session > 100 ? 'cent ' : '';
    if (session === 100) return ['centième', 'centième'];
    const rest = session % 100;
    const hyphened = frenchBelowHundred(rest, '-et-');
    return [prefix + frenchBelowHundred(rest, ' et '), prefix + hyphened];
  },
  es: session => {
    const rest = session % 100;
    const hundred = session >= 100 ? 'centésimo' : '';
    const ten = rest < 10 ? '' : spanish.tens[Math.floor(rest / 10) - 1]!;
    const one = spanish.small[(rest % 10) - 1] ?? '';
    const form = (last: string) => [hundred, ten, last].filter(word => word !== '').join(' ');
    const special: Readonly<Record<number, string>> = { 11: 'undécimo', 12: 'duodécimo' };
    // "períodos de sesiones octogésimo primero y octogésimo segundo"
    return [
      special[session] ?? form(one),
      special[session] ?? form(one.replace(/^(primer|tercer)$/, '$1o')),
      form(one),
    ];
  },
  // as behind "на ее": "восемьдесят второй сессии"; then "сессия", "сессию", "сессиях"
  ru: session =>
    ['ой', 'ая', 'ую', 'ых'].map(ending => {
      const rest = session % 100;
      if (session === 100) return `сот${ending}`;
      const hundred = session > 100 ? 'сто ' : '';
      const ten = rest >= 20 && rest % 10 > 0 ? `${russian.tens[Math.floor(rest / 10) - 2]} ` : '';
      const stem =
        rest >= 20 && rest % 10 === 0
          ? russian.tenths[rest / 10 - 2]!
          : russian.small[(rest < 20 ? rest : rest % 10) - 1]!;
      const soft: Readonly<Record<string, string>> = { ой: 'ьей', ая: 'ья', ую: 'ью', ых: 'ьих' };
      return hundred + ten + stem + (stem === 'трет' ? soft[ending] : ending);
    }),
  zh: session => [chinese(session)],
  // as behind دورتها; then where the session is the sentence's subject
  ar: session => ['ين', 'ون'].map(ending => arabicOrdinal(session, ending)),
};

function belowHundred(rest: number): string {
  if (rest < 20) return english.small[rest - 1] ?? '';
  const ten = english.tens[Math.floor(rest / 10) - 2]!;
  return rest % 10 === 0 ? `${ten}ieth` : `${ten}y-${english.small[(rest % 10) - 1]}`;
}

function frenchBelowHundred(rest: number, and: string): string {
  if (rest < 20) return french.small[rest - 1] ?? '';
  const tens = Math.floor(rest / 10);
  if (rest % 10 === 0 && tens <= 6) return french.tenths[tens - 2]!;
  if (rest === 80) return 'quatre-vingtième';
  const counted = tens === 7 || tens === 9 ? (rest % 10) + 10 : rest % 10;
  const joint = (counted === 1 || counted === 11) && tens < 8 ? and : '-';
  return french.tens[tens - 2]! + joint + french.small[counted - 1]!;
}

function chinese(session: number): string {
  const digit = (number: number) => chineseNumerals[number - 1] ?? '';
  const [hundreds, tens, ones] = [Math.floor(session / 100), Math.floor(session / 10) % 10, session % 10];
  if (hundreds === 0) return `${tens === 0 ? '' : tens === 1 ? '十' : `${digit(tens)}十`}${digit(ones)}`;
  return `一百${tens > 0 ? `${digit(tens)}十` : ones > 0 ? '零' : ''}${digit(ones)}`;
}

function arabicOrdinal(session: number, ending: string): string {
  const rest = session % 100;
  if (session === 100) return 'المائة';
  const hundred = session > 100 ? ' بعد المائة' : '';
  if (rest <= 10) return arabic.small[rest - 1] + hundred;
  if (rest < 20) return `${arabic.ones[rest - 11]} عشرة${hundred}`;
  const ten = arabic.tens[Math.floor(rest / 10) - 2] + ending;
  return (rest % 10 === 0 ? ten : `${arabic.ones[(rest % 10) - 1]} و${ten}`) + hundred;
}

/** "eighty-second", in the form that stands before or behind "session"; in digits what is none of a session's numbers. */
export function sessionOrdinal(session: number, language: LanguageCode, form = 0): string {
  if (session < 1 || session > lastSession) return String(session);
  const all = forms[language](session);
  return all[form] ?? all[0]!;
}

/** A number and which of its forms it is. */
export interface ReadOrdinal {
  readonly session: number;
  readonly form: number;
}

const read = new Map<LanguageCode, ReadonlyMap<string, ReadOrdinal>>();

/** All forms of all ordinals of a language, in small letters. */
export function sessionOrdinals(language: LanguageCode): ReadonlyMap<string, ReadOrdinal> {
  const known = read.get(language);
  if (known) return known;
  const all = new Map<string, ReadOrdinal>();
  for (let session = 1; session <= lastSession; session++)
    for (const [form, written] of forms[language](session).entries())
      if (!all.has(written)) all.set(written, { session, form });
  read.set(language, all);
  return all;
}

/** The Assembly's regular session on a day (2026-11-26): it opens in the middle of September, the first in 1946. */
export function assemblySession(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const hasOpened = month > 9 || (month === 9 && date >= 15);
  return year - 1945 - (hasOpened ? 0 : 1);
}
