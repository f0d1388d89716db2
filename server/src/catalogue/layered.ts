import type { Catalogue } from './catalogue';
import { MergedEntry } from './entries/merged-entry';
import type { CatalogueEntry } from './entry';
import { lazily } from './lazily';
import { bestEntries, entrySearch } from './search/entry-search';
import { fromForm } from './symbols/from-form';
import { councilNumber, councilSeries } from './symbols/symbol';
import { compareSymbols } from './symbols/symbol-order';

/** Several catalogues as one, of which the later ones win; null of none. */
export function stacked(catalogues: readonly Catalogue[]): Catalogue | null {
  return catalogues.length === 0 ? null : catalogues.reduce((lower, upper) => layered(upper, lower));
}

/**
 * Two catalogues as one, of which the upper wins: document by document, and within a document fact by fact. What is whole,
 * and up to which day, the lower tells: a few documents more make nothing whole. The upper may be as large as one can read
 * through, as users' own are.
 */
export function layered(upper: Catalogue, lower: Catalogue): Catalogue {
  const merged = new Map<string, CatalogueEntry>();

  function withLower(above: CatalogueEntry): CatalogueEntry {
    const known = merged.get(above.symbol);
    if (known) return known;
    const below = lower.find(above.symbol);
    const entry = below && isSameDocument(above, below) ? new MergedEntry(above, below) : above;
    merged.set(above.symbol, entry);
    return entry;
  }

  function find(symbol: string): CatalogueEntry | null {
    const below = lower.find(symbol);
    // a part that the lower one knows together with others may be known so to the upper one, too
    const above = upper.find(symbol) ?? (below && upper.find(below.symbol));
    return above ? withLower(above) : below;
  }

  /** Those of the upper one that do not stand in the place of one of the lower. */
  function added(series: string | undefined): CatalogueEntry[] {
    return [...upper.entries(series)].filter(({ symbol }) => {
      const below = lower.find(symbol);
      return !below || upper.find(below.symbol)?.symbol !== symbol;
    });
  }

  function* entries(series?: string): Iterable<CatalogueEntry> {
    const waiting = added(series).map(withLower);
    for (const below of lower.entries(series)) {
      while (waiting.length > 0 && compareSymbols(waiting[0]!.symbol, below.symbol) < 0) yield waiting.shift()!;
      const above = upper.find(below.symbol);
      yield above ? withLower(above) : below;
    }
    yield* waiting;
  }

  const ofUpper = lazily(() => {
    const all = [...upper.entries()].map(withLower);
    return { search: entrySearch(all), hiding: all.filter(({ symbol }) => lower.find(symbol)).length };
  });

  return {
    date: lower.date,
    find,
    councilByNumber: number => find(`${councilSeries}/${number}`),
    entries,
    search(words, language, limit) {
      const { search, hiding } = ofUpper();
      const below = lower
        .search(words, language, limit + hiding)
        .filter(({ symbol }) => !upper.find(symbol))
        .slice(0, limit);
      return bestEntries([...search(words, language, limit), ...below], words, language, limit);
    },
    cites(symbol) {
      const above = upper.cites(symbol);
      return above.length > 0 ? above : lower.cites(symbol);
    },
    citedBy(symbol) {
      const below = lower.citedBy(symbol).filter(citing => upper.cites(citing.symbol).length === 0);
      return [...upper.citedBy(symbol), ...below].sort((a, b) => compareSymbols(a.symbol, b.symbol));
    },
    expected: fromForm,
    completeness: series => lower.completeness(series),
    sourcesOf: symbol => [...upper.sourcesOf(find(symbol)?.symbol ?? symbol), ...lower.sourcesOf(symbol)],
  };
}

/** Of a Council resolution for which the two give different years nothing else can be taken for the same. */
function isSameDocument(above: CatalogueEntry, below: CatalogueEntry): boolean {
  return councilNumber(above.symbol) === null || above.symbol === below.symbol;
}
