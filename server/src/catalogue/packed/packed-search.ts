import type { LanguageCode } from '../../languages/language';
import { lazily } from '../lazily';
import { foldedForSearch, languagesOfWords, rank, rankOfChinese, searchWords } from '../search/search-words';
import { oneByte } from './phrase-book';
import type { RowTexts } from './row-texts';

/** A search by words, told by the rows that it finds. */
export type RowSearch = (words: string, language: LanguageCode, limit: number) => number[];

/** Each word that is looked for is a bit of a number. */
const mostWords = 30;

/**
 * Searches the titles and subjects of all rows. Words are compared with the few thousand words of a language, once each,
 * and texts then as sequences of numbers; only texts that are found are read.
 */
export function rowSearch(texts: (language: LanguageCode) => RowTexts, days: () => Int32Array): RowSearch {
  const foldings = new Map<LanguageCode, () => readonly string[]>();
  const foldingOf = (language: LanguageCode) => {
    const known = foldings.get(language) ?? lazily(() => foldedWords(texts(language), language));
    foldings.set(language, known);
    return known();
  };
  return (words, language, limit) => {
    const query = searchWords(words).slice(0, mostWords);
    if (query.length === 0) return [];
    const best = new Uint8Array(days().length).fill(outOfRank);
    for (const code of languagesOfWords(query)) {
      const ranks = ranksOfTexts(texts(code), query, code, foldingOf(code));
      const { titles, subjects } = texts(code).numbers;
      for (let row = 0; row < best.length; row++) {
        // a document has a title or a subject
        const number = titles[row]! || subjects[row]!;
        if (number === 0 || ranks[number - 1] === rank.none) continue;
        const reached = ranks[number - 1]! * 2 + (code === language ? 0 : 1);
        if (reached < best[row]!) best[row] = reached;
      }
    }
    return bestRows(best, days(), limit);
  };
}

const outOfRank = rank.none * 2;

/** In Chinese the texts themselves, as any part of them is looked for. */
function foldedWords({ phrases }: RowTexts, language: LanguageCode): readonly string[] {
  if (language !== 'zh') return phrases.words.map(word => foldedForSearch(word));
  return Array.from({ length: phrases.count }, (_, index) => foldedForSearch(phrases.text(index)));
}

function ranksOfTexts(
  { phrases }: RowTexts,
  query: readonly string[],
  language: LanguageCode,
  folded: readonly string[],
): Uint8Array {
  if (language === 'zh') return Uint8Array.from(folded, text => rankOfChinese(query, text));
  const bits = bitsOfWords(folded, query);
  const { starts, tokens, isWord } = phrases;
  const all = (1 << query.length) - 1;
  const ranks = new Uint8Array(phrases.count).fill(rank.none);
  for (let index = 0; index < phrases.count; index++) {
    let found = 0;
    let words = 0;
    // so many of its first words are begun by the first words that are looked for, or are the same
    let begun = 0;
    let same = 0;
    for (let at = starts[index]!; tokens[at] !== 0; at++) {
      let number = tokens[at]!;
      if (number >= oneByte) number = oneByte + ((number - oneByte) << 8) + tokens[++at]!;
      if (isWord[number] === 0) continue;
      const bit = bits[number]!;
      found |= bit;
      if (begun === words && words < query.length && bit & (1 << words)) {
        begun++;
        if (folded[number] === query[words]) same++;
      }
      words++;
    }
    if (found !== all) continue;
    if (begun < query.length) ranks[index] = rank.within;
    else ranks[index] = same === words ? rank.whole : rank.beginning;
  }
  return ranks;
}

/** For each word, a bit for each of those looked for that it begins with. */
function bitsOfWords(folded: readonly string[], query: readonly string[]): Int32Array {
  const bits = new Int32Array(folded.length);
  for (const [bit, sought] of query.entries()) {
    for (let number = 1; number < folded.length; number++) {
      if (folded[number]!.startsWith(sought)) bits[number]! |= 1 << bit;
    }
  }
  return bits;
}

/** Rows by their rank, the newest first of each. */
function bestRows(best: Uint8Array, days: Int32Array, limit: number): number[] {
  const newest = 100_000;
  const keys: number[] = [];
  for (let row = 0; row < best.length; row++) {
    // later than any date: newest - day stays above 0; a date that is not known comes last
    if (best[row]! < outOfRank)
      keys.push((best[row]! * 2 ** 18 + newest - Math.max(days[row]!, -newest)) * 2 ** 16 + row);
  }
  return [...Float64Array.from(keys).sort().slice(0, limit)].map(key => key % 2 ** 16);
}
