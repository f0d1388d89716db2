import { type LanguageCode, languageCodes } from '../../languages/language';

/** Small letters, without accents and vowel marks: how a reader who types in haste writes. */
export function foldedForSearch(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
}

const plain = /^[a-z0-9 ]*$/;

/** The folded words that a reader looks for; a run of Chinese is one. */
export function searchWords(query: string): string[] {
  return wordsOf(foldedForSearch(query));
}

/** A text's folded words with a blank between. */
export function foldedWords(text: string): string {
  return searchWords(text).join(' ');
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The languages in which a text may have these words: those that are written in the same letters. */
export function languagesOfWords(words: readonly string[]): readonly LanguageCode[] {
  const all = words.join('');
  if (/\p{Script=Han}/u.test(all)) return ['zh'];
  if (/\p{Script=Cyrillic}/u.test(all)) return ['ru'];
  if (/\p{Script=Arabic}/u.test(all)) return ['ar'];
  if (/\p{Script=Latin}/u.test(all)) return ['en', 'fr', 'es'];
  return languageCodes;
}

/** How well a text that has all the words answers to them: the lower, the better. */
export const rank = { whole: 0, beginning: 1, within: 2, none: 3 } as const;
export type Rank = (typeof rank)[keyof typeof rank];

/** The rank of a folded text. */
export function rankOf(query: readonly string[], folded: string): Rank {
  if (/\p{Script=Han}/u.test(folded)) return rankOfChinese(query, folded);
  const text = wordsOf(folded);
  if (!query.every(sought => text.some(word => word.startsWith(sought)))) return rank.none;
  if (!query.every((sought, at) => text[at]?.startsWith(sought))) return rank.within;
  return query.length === text.length && query.every((sought, at) => text[at] === sought) ? rank.whole : rank.beginning;
}

/** In Chinese, which has no spaces between words, what is looked for may stand anywhere. */
export function rankOfChinese(query: readonly string[], folded: string): Rank {
  if (!query.every(sought => folded.includes(sought))) return rank.none;
  const sought = query.join('');
  return folded === sought ? rank.whole : folded.startsWith(sought) ? rank.beginning : rank.within;
}
