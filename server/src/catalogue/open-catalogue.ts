import type { LanguageCode } from '../languages/language';
import type { Catalogue, CatalogueSource } from './catalogue';
import { type CitationGraph, openCitationGraph, type PackedGraph } from './citation-graph';
import type { CatalogueEntry } from './entry';
import { openPackedFile } from './packed-file';
import { searchable, searchEntries } from './search';
import { openSeries, type SeriesRows } from './series-rows';
import { seriesOf } from './symbol';
import { wouldKnow } from './whole-series';

interface Base {
  readonly dictionary: readonly string[];
  readonly series: Readonly<Record<string, string>>;
}

/** Titles, a line a row, by series. */
type Titles = Readonly<Record<string, string>>;

const translated: readonly LanguageCode[] = ['fr', 'es', 'ru', 'zh', 'ar'];

/** Unpacks the file that the extension carries. Rejects where it is broken or cannot be read. */
export async function openCatalogue(source: CatalogueSource): Promise<Catalogue> {
  const file = openPackedFile(await source.load());
  const [base, citations, ...titles] = (await Promise.all(
    ['base', 'citations', ...translated].map(part => file.unpack(part)),
  )) as [Base, PackedGraph, ...Titles[]];
  const all = new Map<string, SeriesRows>();
  for (const [series, packed] of Object.entries(base.series)) {
    const ofSeries = translated.flatMap((language, index): [LanguageCode, string[]][] => {
      const list = titles[index]![series];
      return list === undefined ? [] : [[language, list.split('\n')]];
    });
    all.set(series, openSeries(series, packed, base.dictionary, new Map(ofSeries)));
  }
  return catalogueOf(file, all, openCitationGraph(citations));
}

function catalogueOf(
  { source, until }: { readonly source: string; readonly until: string },
  all: ReadonlyMap<string, SeriesRows>,
  { cites, citedBy }: CitationGraph,
): Catalogue {
  const lists = new Map<LanguageCode, ReturnType<typeof searchable>>();
  const rowsOf = (symbol: string) => all.get(seriesOf(symbol) ?? 'S/PRST');
  return {
    source,
    until,
    find(symbol) {
      const rows = rowsOf(symbol);
      const index = rows?.indexOf(symbol) ?? -1;
      return index < 0 ? undefined : rows!.entryAt(index);
    },
    *entries(series): Iterable<CatalogueEntry> {
      for (const rows of series === undefined ? all.values() : [all.get(series)]) {
        for (let index = 0; index < (rows?.count ?? 0); index++) yield rows!.entryAt(index);
      }
    },
    coverage(series) {
      const rows = all.get(series);
      return rows && { series, count: rows.count, last: rows.symbolAt(rows.count - 1), until: rows.until };
    },
    wouldKnow(symbol) {
      const rows = rowsOf(symbol);
      return rows !== undefined && wouldKnow(rows, symbol);
    },
    search(words, language, limit) {
      let list = lists.get(language);
      if (!list) {
        list = searchable([...all.values()], language);
        lists.set(language, list);
      }
      return searchEntries(list, words, limit);
    },
    cites,
    citedBy,
  };
}
