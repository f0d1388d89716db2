import type { LanguageCode } from '../language';

/** "resolution 2024", "第2024号决议": four digits right behind the noun, or where Chinese has them, with no year or session. */
export const numbersBehindNoun: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(?<=\bresolutions? )\d{4}(?![\d/]|[ \u00a0]?\()/giu,
  fr: /(?<=\brésolutions? )\d{4}(?![\d/]|[ \u00a0]?\()/giu,
  es: /(?<=\bresoluci(?:ón|ones) )\d{4}(?![\d/]|[ \u00a0]?\()/giu,
  ru: /(?<=резолюци[а-я]{1,3} )\d{4}(?![\d/]|[ \u00a0]?\()/giu,
  zh: /(?<=第)\d{4}(?=号)/gu,
  ar: /(?<=(?:ال|ل|ب)?قرار(?:ات|ين|ي|ها|ه)? (?:مجلس الأمن )?)\d{4}(?![\d/]|[ \u00a0]?\()/gu,
};
