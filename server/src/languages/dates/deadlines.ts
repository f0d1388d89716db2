import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';
import type { WrittenTime } from './written-dates';

/** What stands before a day or a year by which something is to be done; in Chinese behind it. */
const deadlineBefore = madeWhenAsked<Exclude<LanguageCode, 'zh'>, RegExp>({
  en: () =>
    /(?:\bby(?: the end of)?|\bbefore|\buntil|\bthan|\bno later than|\bexpir(?:es|e|ing) on|\bending)\s(?:the end of\s)?(?:\p{Lu}\p{L}{1,12}\s)?$/u,
  fr: () =>
    /(?:d[’']ici(?: à| au| le| la fin)?|\bavant(?: le)?|jusqu[’']au|jusqu[’']en|au plus tard(?: le| en)?|pour le)\s(?:la fin\s|fin\s|de\s)?$/u,
  es: () => /(?:antes de(?:l)?|hasta (?:el|fines de|finales de)|a más tardar (?:el|en)|para(?: el| fines de)?)\s$/u,
  ru: () => /(?:(?<!\p{L})(?:до|к|по|не позднее)(?: конца)?)\s$/u,
  ar: () => /(?:بحلول(?: نهاية)?|قبل(?: نهاية)?|حتى|غايته|أقصاه|لغاية)\s(?:عام\s|يوم\s)?$/u,
});
const deadlineBehind = /^ ?年?(?:底|年底|日)? ?(?:之前|以前|前|为止|止)/;

/** "by 31 December 2025", 2025年12月31日之前 */
export function saysDeadline(text: string, { start, end }: WrittenTime, language: LanguageCode): boolean {
  if (language === 'zh') return deadlineBehind.test(text.slice(end, end + 8));
  return deadlineBefore[language].test(text.slice(Math.max(0, start - 40), start));
}

/** Days that a financial or a budget's year begins and ends with. */
const endsOfPeriods: ReadonlySet<string> = new Set(['-01-01', '-12-31', '-06-30', '-07-01']);

/** What says, before a day or a year, that a period ends or begins with it: "for the period ended 31 December 2019". */
const periodBefore = madeWhenAsked<LanguageCode, RegExp>({
  en: () =>
    /(?:(?:period|year|biennium) (?:\w{1,20} ){0,2}(?:ended|ending|from)|for the financial period|\d{4} to)\s$/u,
  fr: () =>
    /(?:(?:période|année|exercice) (?:\p{L}{1,20} ){0,2}(?:terminée?|clos|close|allant du|du)(?: le)?|\d{4} au|\bau)\s$/u,
  es: () =>
    /(?:(?:período|año|ejercicio) (?:\p{L}{1,20} ){0,2}(?:terminado|finalizado|concluido|comprendido entre)(?: el)?|\d{4} (?:al|y el)|\bal)\s$/u,
  ru: () => /(?:(?:период|год) ?,? (?:с|закончивш\p{L}{1,5}|завершивш\p{L}{1,5})|года по)\s$/u,
  zh: () => /(?:截至|止于|至|期间|自)$/u,
  ar: () => /(?:المنتهية في|المنتهي في|الفترة من|الممتدة من|إلى)\s$/u,
});

/** A day that ends or begins a period of accounts. */
export function saysPeriod(text: string, { start, day }: WrittenTime, language: LanguageCode): boolean {
  if (day === null || !endsOfPeriods.has(day.slice(4))) return false;
  return periodBefore[language].test(text.slice(Math.max(0, start - 48), start));
}

/** What stands before the year that a report, a budget or a programme is for: one that is over, and one to come. */
const workOfBefore = madeWhenAsked<LanguageCode, { readonly over: RegExp; readonly toCome: RegExp } | null>({
  en: () => ({ over: /\bfor\s$/, toCome: /\bfor\s$/ }),
  fr: () => ({ over: /(?<!\p{L})pour\s$/u, toCome: /(?<!\p{L})pour\s$/u }),
  es: () => ({ over: /(?<!\p{L})correspondiente a\s$/u, toCome: /(?<!\p{L})para\s$/u }),
  ru: () => ({ over: /(?<!\p{L})за\s$/u, toCome: /(?<!\p{L})на\s$/u }),
  // the year's place tells nothing
  zh: () => null,
  ar: () => null,
});

/** "the report of the Special Committee for 2020", "the budget for 2026" in a text of `year`. */
export function saysYearOfWork(text: string, time: WrittenTime, year: number, language: LanguageCode): boolean {
  const words = workOfBefore[language];
  if (words === null || time.day !== null || time.year < year) return false;
  return words[time.year > year ? 'toCome' : 'over'].test(text.slice(Math.max(0, time.start - 20), time.start));
}
