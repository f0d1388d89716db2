import type { Sentences } from './message';

/** The languages that messages are said in beside English. */
export const messageLanguages = ['fr', 'es', 'ru', 'zh', 'ar'] as const;

export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * The language that a client's name for its own asks for: "fr-CA" is French, and traditional Chinese is read as well in
 * simplified as in English. Null for English and for a language that messages are not said in.
 */
export function messageLanguage(locale: string | null | undefined): MessageLanguage | null {
  const language = (locale ?? '').toLowerCase().split(/[-_.]/)[0]!;
  return messageLanguages.find(each => each === language) ?? null;
}

/** The file beside the programs that holds what is said in all languages. */
export const sentencesFile = 'sentences.json';

/** What that file says in a language: it has lists of sentences by languages, in the order of the English ones. */
export function sentencesIn(json: unknown, language: MessageLanguage): Sentences {
  const lists = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  const [english, said] = [lists.en, lists[language]];
  if (!Array.isArray(english) || !Array.isArray(said)) return {};
  return readSentences(Object.fromEntries(english.map((sentence, index) => [sentence, said[index]])));
}

/** Sentences by the English ones; of what is no object of strings, nothing. */
export function readSentences(json: unknown): Sentences {
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
