import { compileExpression } from '../../text/expression';
import { madeWhenAsked } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { Language, LanguageCode } from '../language';
import { withBareAlefs } from '../letters/alefs';
import { isOneSlipAway } from '../letters/one-slip';

/** A date that is none. */
export interface ImpossibleDate extends Span {
  /** What is to stand in place of what is marked, a month's name or the month's last day; null where nobody can tell. */
  readonly right: string | null;
  /** Is it that surely, and not one of several? */
  readonly isSure: boolean;
  /** Is the month's name misspelt? */
  readonly isMonth: boolean;
}

const blank = '[ \\u00a0\\u202f]';
const source = (month: string, of = '') =>
  `(?<!\\d)(?<day>\\d{1,2})(?:er)?${blank}${of}(?<month>${month})${blank}${of}(?<year>[12]\\d{3})(?!\\d)`;
const letters = '\\p{L}{2,12}';

/** Day, month and year as each language has them in a row. */
const dates = madeWhenAsked<LanguageCode, RegExp>({
  en: () => compileExpression(source(letters), 'gu'),
  fr: () => compileExpression(source(letters), 'gu'),
  es: () => compileExpression(source(letters, 'de '), 'gu'),
  ru: () => compileExpression(source(letters), 'gu'),
  zh: () => /(?<!\d)(?<year>[12]\d{3})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
  ar: () => new RegExp(source('[ء-ي]{1,8}(?: [ء-ي]{1,8})?(?:/[ء-ي]{1,8})?'), 'gu'),
});

/** Where a text has none of these, it has no date. Of letters ranges: what looks for them takes \p{L} for any character. */
export const dayBeforeMonth: readonly RegExp[] = [
  /\d[ \u00a0\u202f][A-Za-z\u00aa-\u06ff\u1e00-\u1fff]/u,
  /1er[ \u00a0\u202f]/u,
  /\d月/u,
];

/** Other names that months have beside those that the UN writes. */
const alsoMonths: ReadonlySet<string> = new Set(['setiembre', 'يونيو', 'يوليو']);

/** The dates of a text that no calendar has: a month misspelt, a day that the month has not. */
export function impossibleDates(text: string, { code, months }: Language): readonly ImpossibleDate[] {
  // most have a number before a word and no date, and matches are told for a price
  if (text.search(dates[code]) < 0) return none;
  const found: ImpossibleDate[] = [];
  for (const { 0: written, index, groups } of text.matchAll(dates[code])) {
    const { day, month, year } = groups as { day: string; month: string; year: string };
    const place = (part: string, from: number) => ({ start: index + from, end: index + from + part.length });
    const ofDay = () => place(day, code === 'zh' ? written.length - 1 - day.length : 0);
    const ofMonth = () => place(month, code === 'zh' ? year.length + 1 : written.lastIndexOf(month));
    const number = code === 'zh' ? Number(month) : monthNumber(month, months);
    if (number === null) {
      const [right, ...others] = nearestMonths(month, months);
      if (right !== undefined) found.push({ ...ofMonth(), right, isSure: others.length === 0, isMonth: true });
    } else if (number < 1 || number > 12) found.push({ ...ofMonth(), right: null, isSure: false, isMonth: false });
    else {
      const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
      if (Number(day) > last) found.push({ ...ofDay(), right: String(last), isSure: false, isMonth: false });
      else if (Number(day) === 0) found.push({ ...ofDay(), right: null, isSure: false, isMonth: false });
    }
  }
  return found;
}

const none: readonly ImpossibleDate[] = [];

/** In small letters, without the strokes that Arabic words are stretched by, and the hamzas of alefs. */
const plain = (written: string) => withBareAlefs(written.toLowerCase().replaceAll('\u0640', ''));

/** 1 for January; null for what is no month's name. A month's two Arabic names stand together or by themselves. */
export function monthNumber(written: string, months: readonly string[]): number | null {
  const parts = plain(written).split('/');
  const index = months.findIndex(month => parts.every(part => plain(month).split('/').includes(part)));
  return index < 0 ? null : index + 1;
}

/** The months that a name may be a slip of the hand for: "Decmber", "Jue". */
function nearestMonths(written: string, months: readonly string[]): readonly string[] {
  const small = plain(written);
  if (small.split('/').some(each => alsoMonths.has(each))) return [];
  const names = months.flatMap(month => (written.includes('/') ? [month] : month.split('/')));
  return names.filter(name => isOneSlipAway(small, plain(name)));
}
