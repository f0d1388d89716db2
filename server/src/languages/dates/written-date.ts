import type { LanguageCode } from '../language';
import { languageOf } from '../languages';

/** Day, month and year, as the language's UN documents write a date. A no-break space keeps the day by its month. */
const patterns: Readonly<Record<LanguageCode, (day: number, month: string, year: number) => string>> = {
  en: (day, month, year) => `${day}\u00a0${month} ${year}`,
  zh: (day, month, year) => `${year}年${month}${day}日`,
  fr: (day, month, year) => `${day === 1 ? '1er' : day}\u00a0${month} ${year}`,
  es: (day, month, year) => `${day}\u00a0de ${month} de ${year}`,
  ru: (day, month, year) => `${day}\u00a0${month} ${year}\u00a0года`,
  ar: (day, month, year) => `${day} ${month} ${year}`,
};

/** A date such as 2014-02-21 in the language's words: "21 February 2014", "2014年2月21日". */
export function writtenDate(isoDate: string, language: LanguageCode): string {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  const monthName = languageOf(language).months[month - 1];
  return monthName === undefined ? isoDate : patterns[language](day, monthName, year);
}
