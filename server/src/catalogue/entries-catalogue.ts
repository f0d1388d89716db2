import type { Catalogue, CitationCount } from './catalogue';
import type { CatalogueEntry } from './entry';
import { lazily } from './lazily';
import { entrySearch } from './search/entry-search';
import { fromForm } from './symbols/from-form';
import { councilNumber, councilSeries } from './symbols/symbol';
import { compareSymbols, sortedBySymbol } from './symbols/symbol-order';

/** Symbols by the symbols of what they cite; how often is not known. */
export type CitedSymbols = ReadonlyMap<string, readonly string[]>;

/** A catalogue of a list of entries, of which a later one wins over an earlier one of the same symbol. */
export function catalogueOf(
  list: readonly CatalogueEntry[],
  source: string,
  cited: CitedSymbols = new Map(),
): Catalogue {
  const bySymbol = new Map(list.map(entry => [identityOf(entry.symbol), entry]));
  const sorted = sortedBySymbol(bySymbol.values());
  const together = partsTogether(sorted);
  const find = (symbol: string) => bySymbol.get(identityOf(symbol)) ?? together.get(symbol) ?? null;
  const citing = lazily(() => turned(cited));
  const cites = lazily(() => new Map([...cited].map(([symbol, others]) => [identityOf(symbol), others])));
  return {
    date: sorted.reduce((latest, { date }) => (date !== null && date > latest ? date : latest), ''),
    find,
    councilByNumber: number => bySymbol.get(`${councilSeries}/${number}`) ?? null,
    entries: series => (series === undefined ? sorted : sorted.filter(entry => entry.series === series)),
    search: entrySearch(sorted),
    cites: symbol => counted(cites().get(identityOf(find(symbol)?.symbol ?? symbol))),
    citedBy: symbol => counted(citing().get(identityOf(symbol))),
    expected: fromForm,
    completeness: () => null,
    sourcesOf: symbol => (find(symbol) ? [{ name: source, date: '' }] : []),
  };
}

/** The year is no part of a Council resolution's identity. */
function identityOf(symbol: string): string {
  const number = councilNumber(symbol);
  return number === null ? symbol : `${councilSeries}/${number}`;
}

/** The whole and each part of what was adopted together: A/RES/75/101, 101A and 101B for A/RES/75/101A-B. */
function partsTogether(entries: readonly CatalogueEntry[]): ReadonlyMap<string, CatalogueEntry> {
  const found = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const [, whole, first, last] = /^(.*\d)([A-Z])-([A-Z])$/.exec(entry.symbol) ?? [];
    if (whole === undefined) continue;
    found.set(whole, entry);
    for (let code = first!.charCodeAt(0); code <= last!.charCodeAt(0); code++) {
      found.set(`${whole}${String.fromCharCode(code)}`, entry);
    }
  }
  return found;
}

function turned(cited: CitedSymbols): CitedSymbols {
  const citing = new Map<string, string[]>();
  for (const [symbol, others] of cited) {
    for (const other of others) {
      const identity = identityOf(other);
      const known = citing.get(identity);
      if (known) known.push(symbol);
      else citing.set(identity, [symbol]);
    }
  }
  return citing;
}

function counted(symbols: readonly string[] | undefined): CitationCount[] {
  return [...new Set(symbols)].sort(compareSymbols).map(symbol => ({ symbol, count: null }));
}
