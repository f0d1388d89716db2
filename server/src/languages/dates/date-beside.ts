import type { Span } from '../../text/position';
import type { Language, LanguageCode } from '../language';
import { languageOf } from '../languages';
import { monthOf, monthSource } from './month-names';

/** A date written beside a citation, and where it stands in the logical text. */
export interface DateBeside {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

interface Expression {
  readonly expression: RegExp;
  readonly before: boolean;
}

const made = new Map<LanguageCode, Expression>();
const blank = '[ \\u00a0\\u202f]';

/** As far as a date may stand from its citation, with the organ between. */
const reach = 90;

/**
 * The date of a citation that stands by itself: "resolution 61/124 of 20 December 2006". One of a list shares its date with
 * others or has several to choose from: none is told.
 */
export function dateBeside(text: string, { start, end }: Span, code: LanguageCode): DateBeside | null {
  const { expression, before } = expressionOf(languageOf(code));
  const from = before ? Math.max(0, start - 24) : end;
  const found = expression.exec(before ? text.slice(from, start) : text.slice(end, end + reach));
  if (!found) return null;
  const { day, month, year, written } = found.groups!;
  const monthNumber = monthOf(month!, languageOf(code));
  if (monthNumber === 0) return null;
  const at = from + found.index + found[0].lastIndexOf(written!);
  const date = `${year}-${String(monthNumber).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : { date, start: at, end: at + written!.length };
}

function expressionOf(language: Language): Expression {
  const { code, citations } = language;
  let known = made.get(code);
  if (known) return known;
  if (code === 'zh') {
    known = {
      expression: /(?<written>(?<year>\d{4}) ?年 ?(?<month>\d{1,2} ?月) ?(?<day>\d{1,2}) ?日)(?:通过的)?第?$/,
      before: true,
    };
  } else {
    const of = code === 'es' ? `(?:de${blank})?` : '';
    const written = `(?<written>(?<day>\\d{1,2})(?:er)?${blank}${of}(?<month>${monthSource(language)})${blank}${of}(?<year>\\d{4}))`;
    const link = citations.dateLink.replace(/ /g, blank);
    known = { expression: new RegExp(`^${link}${blank}${written}(?!\\d)`, 'iu'), before: false };
  }
  made.set(code, known);
  return known;
}
