import type { LanguageCode } from '../language';

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
