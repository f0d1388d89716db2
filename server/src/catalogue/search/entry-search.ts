import type { LanguageCode } from '../../languages/language';
import type { Catalogue } from '../catalogue';
import type { CatalogueEntry } from '../entry';
import { lazily } from '../lazily';
import { foldedForSearch, languagesOfWords, type Rank, rank, rankOf, searchWords } from './search-words';

/** A search of a list short enough to be read through. */
export function entrySearch(entries: readonly CatalogueEntry[]): Catalogue['search'] {
  const folded = lazily(() => entries.map(foldedTexts));
  return (words, language, limit) => {
    const query = queryOf(words, language);
    if (query.words.length === 0 || entries.length === 0) return [];
    const found = folded().flatMap(texts => foundIn(texts, query) ?? []);
    return bestOf(found, limit);
  };
}

/** Of entries that other searches have found, the best for the same words. */
export function bestEntries(
  entries: readonly CatalogueEntry[],
  words: string,
  language: LanguageCode,
  limit: number,
): CatalogueEntry[] {
  const query = queryOf(words, language);
  return bestOf(
    entries.flatMap(entry => foundIn(foldedTexts(entry), query) ?? []),
    limit,
  );
}

interface Query {
  readonly words: readonly string[];
  /** Those that the words may be of. */
  readonly languages: readonly LanguageCode[];
  /** The one that was asked for. */
  readonly own: LanguageCode;
}

function queryOf(text: string, own: LanguageCode): Query {
  const words = searchWords(text);
  return { words, languages: languagesOfWords(words), own };
}

interface FoldedTexts {
  readonly entry: CatalogueEntry;
  readonly texts: readonly (readonly [language: LanguageCode, folded: string])[];
}

function foldedTexts(entry: CatalogueEntry): FoldedTexts {
  const all = [...Object.entries(entry.titles), ...Object.entries(entry.subjects)] as [LanguageCode, string][];
  return { entry, texts: all.map(([language, text]) => [language, foldedForSearch(text)]) };
}

interface Found {
  readonly entry: CatalogueEntry;
  readonly rank: Rank;
  /** In the language that was asked for. */
  readonly own: boolean;
}

function foundIn({ entry, texts }: FoldedTexts, { words, languages, own: language }: Query): Found | null {
  let best: Rank = rank.none;
  let own = false;
  for (const [code, text] of texts) {
    // most texts can be told to lack a word without being cut into words
    if (!languages.includes(code) || !words.every(word => text.includes(word))) continue;
    const reached = rankOf(words, text);
    if (reached < best || (reached === best && code === language)) own = code === language;
    if (reached < best) best = reached;
  }
  return best === rank.none ? null : { entry, rank: best, own };
}

/** The best first, then what is in the language asked for, then the newest. */
function bestOf(found: Found[], limit: number): CatalogueEntry[] {
  return found
    .sort((a, b) => a.rank - b.rank || Number(b.own) - Number(a.own) || compareTexts(newness(b), newness(a)))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function newness({ entry: { date, year } }: Found): string {
  return date ?? String(year ?? '');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
