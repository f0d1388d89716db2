import type { LanguageCode, Organ } from '../language';

/** The pair that adopted texts quote with; in French with the blanks that belong to it. */
export const quotationMarks: Readonly<Record<LanguageCode, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  es: ['“', '”'],
  zh: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  ru: ['«', '»'],
  // the UN's Arabic texts open with the mark that closes elsewhere
  ar: ['”', '“'],
};

/** The Human Rights Council's Arabic texts, made in Geneva, quote with straight marks: 73 against 1. */
export function quotesStraight(language: LanguageCode, organ: Organ): boolean {
  return language === 'ar' && organ === 'HRC';
}

/** Does a place stand within a quotation in the language's own marks, where another takes other marks: «Операция “Алфея”»? */
export function isWithinQuotation(text: string, language: LanguageCode, at: number): boolean {
  const [open, close] = quotationMarks[language].map(mark => mark.trim()) as [string, string];
  const before = text.lastIndexOf(open, at - 1);
  return before >= 0 && before > text.lastIndexOf(close, at - 1);
}

/** Pairs of other marks around words that stand in one paragraph: straight ones in all languages, others where the language has its own. */
const straight = /"[^"\n]{1,400}"/gu;
const notGuillemets = /["“„][^"“”„\n]{1,400}["”“]/gu;

export const otherQuotations: Readonly<Record<LanguageCode, RegExp>> = {
  en: straight,
  es: straight,
  zh: straight,
  ar: straight,
  fr: notGuillemets,
  ru: notGuillemets,
};
