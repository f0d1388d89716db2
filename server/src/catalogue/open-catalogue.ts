import type { LanguageCode } from '../languages/language';
import type { Catalogue, CitationCount, Completeness } from './catalogue';
import type { CatalogueEntry } from './entry';
import { lazily } from './lazily';
import { listOf, openCitations, turned } from './packed/citation-graph';
import { openFactColumns } from './packed/fact-columns';
import { PackedEntry, type Tables, textLanguages } from './packed/packed-entry';
import { type CatalogueFile, type Heading, type Parts, unpack } from './packed/packed-file';
import { rowSearch } from './packed/packed-search';
import { openRowTexts, type RowTexts } from './packed/row-texts';
import { openSymbolTable, partsOf } from './packed/symbol-table';
import { fromForm } from './symbols/from-form';
import { councilNumber } from './symbols/symbol';

/** Opens the file that the extension carries. Rejects where it is broken or cannot be read. */
export async function openCatalogue(source: CatalogueFile): Promise<Catalogue> {
  const { heading, parts } = await unpack(source);
  const tables = tablesOf(heading, parts);
  const { symbols } = tables;
  const rows = rowsOf(heading);
  const entryAt = (row: number) => (row >= 0 && row < rows ? new PackedEntry(tables, row) : null);
  const citations = lazily(() => openCitations(parts.citations, rows));
  const citing = lazily(() => turned(citations(), symbols.count));
  const counted = ({ document, count }: { document: number; count: number }): CitationCount => ({
    symbol: symbols.symbolAt(document),
    count: count || null,
  });
  const search = rowSearch(tables.texts, () => tables.facts().days);
  return {
    date: heading.date,
    find: symbol => entryAt(rowOf(symbol)),
    sourcesOf: symbol => (rowOf(symbol) < 0 ? [] : [{ name: heading.source, date: heading.date }]),
    councilByNumber: number => entryAt(rowOfCouncil(number)),
    *entries(series): Iterable<CatalogueEntry> {
      for (const { start, end } of spansOf(heading, series)) {
        for (let row = start; row < end; row++) yield new PackedEntry(tables, row);
      }
    },
    search: (words, language, limit) => search(words, language, limit).map(row => new PackedEntry(tables, row)),
    cites: symbol => listOf(citations(), numberOf(symbol)).map(counted),
    citedBy: symbol => listOf(citing(), numberOf(symbol)).map(counted),
    expected: fromForm,
    completeness: series => completenessOf(heading, series, tables),
  };

  /** Also of documents that have no row. */
  function numberOf(symbol: string): number {
    const number = symbols.indexOf(symbol);
    return number >= 0 ? number : rowOf(symbol);
  }

  function rowOf(symbol: string): number {
    const council = councilNumber(symbol);
    if (council !== null) return rowOfCouncil(council);
    const found = symbols.indexOf(symbol);
    return found >= 0 && found < rows ? found : rowOfTogether(symbol);
  }

  function rowOfCouncil(number: number): number {
    return symbols.indicesOf('S/RES/', number)[0] ?? -1;
  }

  /** The row of parts that were adopted together, A/RES/75/101A-B, for one of them or for the whole. */
  function rowOfTogether(symbol: string): number {
    const wanted = partsOf(symbol);
    if (!wanted || !/^[A-Z]?$/.test(wanted.suffix)) return -1;
    const found = symbols.indicesOf(wanted.prefix, wanted.number).find(index => {
      const [first, last] = symbols.suffixAt(index).split('-');
      return last !== undefined && (wanted.suffix === '' || (first! <= wanted.suffix && wanted.suffix <= last));
    });
    return found ?? -1;
  }
}

function tablesOf(heading: Heading, parts: Parts): Tables {
  const rows = rowsOf(heading);
  const spans = spansOf(heading);
  const texts = new Map<LanguageCode, () => RowTexts>();
  for (const language of textLanguages) {
    const english = language === 'en' ? () => null : () => texts.get('en')!();
    texts.set(
      language,
      lazily(() => openRowTexts(parts[language], language, rows, english())),
    );
  }
  return {
    symbols: openSymbolTable(parts.symbols),
    facts: lazily(() => openFactColumns(parts.facts, rows)),
    texts: language => texts.get(language)!(),
    seriesOf: row => spans.find(({ end }) => row < end)!.series,
  };
}

function rowsOf({ series }: Heading): number {
  return Object.values(series).reduce((sum, count) => sum + count, 0);
}

function spansOf(heading: Heading, wanted?: string): { series: string; start: number; end: number }[] {
  let end = 0;
  return Object.entries(heading.series)
    .map(([series, count]) => {
      end += count;
      return { series, start: end - count, end };
    })
    .filter(({ series }) => wanted === undefined || series === wanted);
}

function completenessOf(heading: Heading, series: string, { symbols }: Tables): Completeness | null {
  const spans = heading.whole.filter(span => span.series === series);
  const [rows] = spansOf(heading, series);
  return rows && spans.length > 0 ? { series, spans, last: symbols.symbolAt(rows.end - 1) } : null;
}
