import { anyTouches } from '../../text/spans';
import type { Language, LanguageCode } from '../language';
import { languageOf } from '../languages';
import { monthOf, monthSource } from './month-names';

/** A day or a year that a text names; offsets are UTF-16 code units. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** YYYY-MM-DD of a whole date; null of a year alone, or with a month. */
  readonly day: string | null;
  /** Where the year's digits stand. */
  readonly yearStart: number;
}

/** The dates and years of a text, in order: "31 December 2025", "in December 2025", "for 2025"; no spans such as 2021–2030. */
export function writtenTimes(text: string, code: LanguageCode): readonly WrittenTime[] {
  const days = daysIn(text, languageOf(code));
  const found: WrittenTime[] = [...days];
  for (const { 0: year, index } of text.matchAll(/(?<![\d/.,(\-–—])(?:19|20)\d\d(?![\d/]|[-–—]\d)/g)) {
    if (anyTouches(days, { start: index, end: index + 4 })) continue;
    found.push({ start: index, end: index + 4, year: Number(year), day: null, yearStart: index });
  }
  return found.sort((a, b) => a.start - b.start);
}

function daysIn(text: string, language: Language): readonly WrittenTime[] {
  return [...text.matchAll(expressionOf(language))].flatMap(({ index, 0: written, groups }) => {
    const { day, month, year } = groups!;
    const number = language.code === 'zh' ? Number(month) : monthOf(month!, language);
    const iso = `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (number === 0 || Number.isNaN(Date.parse(iso))) return [];
    const yearStart = index + written.indexOf(year!, language.code === 'zh' ? 0 : written.length - 9);
    return [{ start: index, end: index + written.length, year: Number(year), day: iso, yearStart }];
  });
}

const made = new Map<LanguageCode, RegExp>();
const blank = '[ \\u00a0\\u202f]';

function expressionOf(language: Language): RegExp {
  const { code } = language;
  const known = made.get(code);
  if (known) return known;
  const of = code === 'es' ? `(?:de${blank})?` : '';
  const expression =
    code === 'zh'
      ? /(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/gu
      : new RegExp(
          `(?<!\\d)(?<day>\\d{1,2})(?:er|º|°)?${blank}${of}(?<month>${monthSource(language)})${blank}${of}(?<year>\\d{4})(?!\\d)`,
          'giu',
        );
  made.set(code, expression);
  return expression;
}
