import type { LanguageCode } from '../language';

/**
 * "resolution 2024", "第2024号决议": four digits right behind the noun, or where Chinese has them, with no year or session.
 * The digits are looked for first: few places have any.
 */
export const numbersBehindNoun: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\d{4}(?<=\bresolutions? \d{4})(?![\d/]|[ \u00a0]?\()/giu,
  fr: /\d{4}(?<=\brésolutions? \d{4})(?![\d/]|[ \u00a0]?\()/giu,
  es: /\d{4}(?<=\bresoluci(?:ón|ones) \d{4})(?![\d/]|[ \u00a0]?\()/giu,
  ru: /\d{4}(?<=резолюци[а-я]{1,3} \d{4})(?![\d/]|[ \u00a0]?\()/giu,
  zh: /\d{4}(?<=第\d{4})(?=号)/gu,
  ar: /\d{4}(?<=(?:ال|ل|ب)?قرار(?:ات|ين|ي|ها|ه)? (?:مجلس الأمن )?\d{4})(?![\d/]|[ \u00a0]?\()/gu,
};
