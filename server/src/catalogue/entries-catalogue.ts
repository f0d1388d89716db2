import type { LanguageCode } from '../languages/language';
import type { Catalogue } from './catalogue';
import type { CatalogueEntry } from './entry';
import { fromForm } from './from-form';
import { foldedForSearch, languagesOfWords, type Rank, rank, rankOf, searchWords } from './search-words';
import { councilNumber, councilSeries } from './symbol';
import { compareSymbols } from './symbol-order';

/** A catalogue of a list of entries, of which a later one wins over an earlier one of the same symbol. */
export function catalogueOf(list: readonly CatalogueEntry[], source: string): Catalogue {
  const bySymbol = new Map(list.map(entry => [entry.symbol, entry]));
  const sorted = [...bySymbol.values()].sort((a, b) => compareSymbols(a.symbol, b.symbol));
  const council = new Map(
    sorted.filter(({ series }) => series === councilSeries).map(entry => [councilNumber(entry.symbol), entry]),
  );
  return {
    source,
    date: sorted.reduce((latest, { date }) => (date !== null && date > latest ? date : latest), ''),
    find(symbol) {
      const number = councilNumber(symbol);
      return (number === null ? bySymbol.get(symbol) : council.get(number)) ?? null;
    },
    councilByNumber: number => council.get(number) ?? null,
    entries: series => (series === undefined ? sorted : sorted.filter(entry => entry.series === series)),
    search: (words, language, limit) => searchEntries(sorted, words, language, limit),
    cites: () => [],
    citedBy: () => [],
    expected: fromForm,
    completeness: () => null,
  };
}

/** For lists short enough to be read through. */
function searchEntries(
  entries: readonly CatalogueEntry[],
  words: string,
  language: LanguageCode,
  limit: number,
): CatalogueEntry[] {
  const query = searchWords(words);
  if (query.length === 0) return [];
  const languages = languagesOfWords(query);
  const found: Found[] = [];
  for (const entry of entries) {
    let best: Rank = rank.none;
    let own = false;
    for (const code of languages) {
      for (const text of [entry.titles[code], entry.subjects[code]]) {
        const reached = text === undefined ? rank.none : rankOf(query, foldedForSearch(text));
        if (reached < best || (reached === best && code === language)) own = code === language;
        if (reached < best) best = reached;
      }
    }
    if (best !== rank.none) found.push({ entry, rank: best, own });
  }
  return found
    .sort(bestFirst)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

export interface Found {
  readonly entry: CatalogueEntry;
  readonly rank: Rank;
  /** In the language that was asked for. */
  readonly own: boolean;
}

/** The best first, then what is in the language asked for, then the newest. */
export function bestFirst(a: Found, b: Found): number {
  return a.rank - b.rank || Number(b.own) - Number(a.own) || compareTexts(newness(b.entry), newness(a.entry));
}

function newness({ date, year }: CatalogueEntry): string {
  return date ?? String(year ?? '');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
