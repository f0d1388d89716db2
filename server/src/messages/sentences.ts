import type { Sentences } from './message';

/** The languages that messages are said in beside English, and the names that VS Code has for them. */
const bundles = { fr: 'fr', es: 'es', ru: 'ru', zh: 'zh-cn', ar: 'ar' } as const;

export type MessageLanguage = keyof typeof bundles;

/**
 * The language that a client's name for its own asks for: "fr-CA" is French, and traditional Chinese is read as well in
 * simplified as in English. Null for English and for a language that messages are not said in.
 */
export function messageLanguage(locale: string | null | undefined): MessageLanguage | null {
  const language = (locale ?? '').toLowerCase().split(/[-_.]/)[0]!;
  return Object.hasOwn(bundles, language) ? (language as MessageLanguage) : null;
}

/** The name of the file that holds a language's sentences, in the folder `l10n` of the package. */
export function sentencesFile(language: MessageLanguage): string {
  return `bundle.l10n.${bundles[language]}.json`;
}

/** What such a file says; of what is no object of strings, nothing. */
export function readSentences(json: unknown): Sentences {
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
