import { madeWhenAsked } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { Language, LanguageCode } from '../language';
import { monthNumber } from './impossible-dates';

/** A day of the week beside a date: "Wednesday, 7 April 2021", "2021年4月7日星期三". */
export interface WeekdayWritten extends Span {
  /** The day of the week that the date is, in the form that the sentence has; null where the one written is right, or no year tells. */
  readonly right: string | null;
  /** What is to stand in its place where the language sets the two together otherwise, mark and all; null where it does so. */
  readonly together: (Span & { readonly newText: string }) | null;
}

/** From Sunday on, as `getUTCDay` counts. A Russian one has its cases: nominative, genitive, dative, accusative, instrumental, prepositional. */
const names: Readonly<Record<LanguageCode, readonly (readonly string[])[]>> = {
  en: [['Sunday'], ['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday']],
  fr: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  es: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
  ru: [
    ['воскресенье', 'воскресенья', 'воскресенью', 'воскресенье', 'воскресеньем', 'воскресенье'],
    ['понедельник', 'понедельника', 'понедельнику', 'понедельник', 'понедельником', 'понедельнике'],
    ['вторник', 'вторника', 'вторнику', 'вторник', 'вторником', 'вторнике'],
    ['среда', 'среды', 'среде', 'среду', 'средой', 'среде'],
    ['четверг', 'четверга', 'четвергу', 'четверг', 'четвергом', 'четверге'],
    ['пятница', 'пятницы', 'пятнице', 'пятницу', 'пятницей', 'пятнице'],
    ['суббота', 'субботы', 'субботе', 'субботу', 'субботой', 'субботе'],
  ],
  zh: [['日', '天'], ['一'], ['二'], ['三'], ['四'], ['五'], ['六']],
  ar: [['الأحد'], ['الاثنين', 'الإثنين'], ['الثلاثاء'], ['الأربعاء'], ['الخميس'], ['الجمعة'], ['السبت']],
};

/** What stands between the day of the week and the date. */
const marks: Readonly<Record<LanguageCode, '' | ',' | '،'>> = { en: ',', fr: '', es: '', ru: ',', zh: '', ar: '،' };

const blank = '[ \\u00a0\\u202f]';
const before = (code: LanguageCode, month: string, of = '') =>
  new RegExp(
    `(?<![\\p{L}-])(?<preposition>[вс]о?${blank})?(?<prefix>[وبل])?(?<weekday>${names[code].flat().join('|')})(?<mark>[,،]?)${blank}(?<day>\\d{1,2})(?:er)?(?!\\d)(?:${blank}${of}(?<month>${month}))?(?:${blank}${of}(?<year>[12]\\d{3})(?!\\d))?`,
    'gu',
  );

const written = madeWhenAsked<LanguageCode, RegExp>({
  en: () => before('en', '\\p{L}{3,12}'),
  fr: () => before('fr', '\\p{L}{3,12}'),
  es: () => before('es', '\\p{L}{3,12}', 'de '),
  ru: () => before('ru', '\\p{L}{3,12}'),
  zh: () =>
    /(?:(?<year>[12]\d{3})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?<open>[（(]?)(?<week>星期|周|礼拜)(?<weekday>[一二三四五六日天])(?<close>[）)]?)/gu,
  ar: () => before('ar', '[ء-ي]{1,8}(?: [ء-ي]{1,8})?(?:/[ء-ي]{1,8})?'),
});

/** Where a text has none of these, no day of the week stands beside a date. */
export const weekdayLooks = madeWhenAsked<LanguageCode, readonly RegExp[]>({
  en: () => [anyOf('en')],
  fr: () => [anyOf('fr')],
  es: () => [anyOf('es')],
  ru: () => [anyOf('ru')],
  zh: () => [/日[（(]?(?:星期|周|礼拜)/],
  ar: () => [anyOf('ar')],
});

const anyOf = (code: LanguageCode) => new RegExp(names[code].flat().join('|'));

interface Read {
  readonly match: RegExpExecArray;
  readonly weekday: number;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** The days of the week beside the dates of a text, those that are wrong or set otherwise than the UN does. */
export function wrongWeekdays(text: string, language: Language): readonly WeekdayWritten[] {
  const all = [...text.matchAll(written[language.code])].map(match => readOf(match as RegExpExecArray, language));
  return (language.code === 'zh' ? withYearBefore(all, text) : withMonthBehind(all, text)).flatMap(read => {
    const right = rightWeekday(read);
    const place = spanOfWeekday(read.match);
    const inForm = right === null || right === read.weekday ? null : inFormOf(read, right, language.code);
    const together = togetherOf(read, language.code);
    return inForm === null && together === null ? [] : [{ ...place, right: inForm, together }];
  });
}

function readOf(match: RegExpExecArray, { code, months }: Language): Read {
  const { weekday, day, month, year } = match.groups!;
  return {
    match,
    weekday: names[code].findIndex(forms => forms.includes(weekday!)),
    day: Number(day),
    month: month === undefined ? null : code === 'zh' ? Number(month) : monthNumber(month, months),
    year: year === undefined ? null : Number(year),
  };
}

/** As far as one date of several stands from the next. */
const reach = 48;

function areTogether(text: string, first: Read, second: Read): boolean {
  const between = text.slice(first.match.index + first.match[0].length, second.match.index);
  return between.length <= reach && !/[;.；。؛]/.test(between);
}

/** "Wednesday, 7 April, and Thursday, 8 April 2021", "les mercredi 7 et jeudi 8 avril 2021": the last has what all have. */
function withMonthBehind(all: readonly Read[], text: string): readonly Read[] {
  const known: Read[] = [];
  for (let index = all.length - 1; index >= 0; index--) {
    const read = all[index]!;
    const next = known.at(-1);
    if (next && read.year === null && areTogether(text, read, next)) {
      const month = read.month ?? next.month;
      known.push({ ...read, month, year: month !== null && month <= (next.month ?? 0) ? next.year : null });
    } else known.push(read);
  }
  return known.reverse();
}

/** 2021年4月7日星期三和4月8日星期四 */
function withYearBefore(all: readonly Read[], text: string): readonly Read[] {
  const known: Read[] = [];
  for (const read of all) {
    const last = known.at(-1);
    const isLater = last && read.year === null && areTogether(text, last, read) && read.month! >= (last.month ?? 13);
    known.push(isLater ? { ...read, year: last.year } : read);
  }
  return known;
}

/** The day of the week that a date is; null for a date that is not whole, or none. */
function rightWeekday({ day, month, year }: Read): number | null {
  if (month === null || year === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.getUTCDay() : null;
}

/** From the preposition on, which changes with a Russian name: во вторник, в среду. */
function spanOfWeekday({ index, 0: whole, groups }: RegExpExecArray): Span {
  const { preposition = '', prefix = '', weekday, week, close = '' } = groups!;
  if (week !== undefined) {
    const end = index + whole.length - close.length;
    return { start: end - week.length - weekday!.length, end };
  }
  return {
    start: index + (preposition === '' ? prefix.length : 0),
    end: index + preposition.length + prefix.length + weekday!.length,
  };
}

function inFormOf({ match, weekday }: Read, right: number, code: LanguageCode): string {
  const { preposition, weekday: name, week } = match.groups!;
  if (code === 'zh') return `${week}${names.zh[right]![0]}`;
  const forms = names[code][right]!;
  if (code !== 'ru') return forms[0]!;
  // the accusative of those that have one form for it and the nominative: в понедельник
  const form = names.ru[weekday]!.lastIndexOf(name!, 3);
  const written = forms[form < 0 ? names.ru[weekday]!.indexOf(name!) : form]!;
  if (preposition === undefined) return written;
  const letter = preposition[0]!;
  const withO = letter === 'в' ? right === 2 : right === 2 || right === 3;
  return `${letter}${withO ? 'о' : ''} ${written}`;
}

function togetherOf({ match, month }: Read, code: LanguageCode): WeekdayWritten['together'] {
  const { weekday, mark, open = '', week, close = '' } = match.groups!;
  const { start, end } = spanOfWeekday(match);
  if (code === 'zh') {
    if (week === '星期' && weekday !== '天' && open === '') return null;
    const name = names.zh.find(forms => forms.includes(weekday!))![0]!;
    return { start: start - open.length, end: end + close.length, newText: `星期${name}` };
  }
  if (month === null || mark === marks[code]) return null;
  return { start: end - weekday!.length, end: end + mark!.length, newText: weekday + marks[code] };
}
