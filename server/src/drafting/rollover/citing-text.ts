import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../resolution/resolution';
import { citationLists, type ListedCitation } from './citation-lists';
import { areOfOneSeries, type Bound, seriesOfDocument } from './series';

/** The text that is rolled over, as its successor cites it. */
export interface Predecessor {
  readonly symbol: string;
  /** YYYY-MM-DD */
  readonly date: string | null;
  /** The one before it under the same title. */
  readonly before: string | null;
  /** Those that came between it and the new text. */
  readonly between: readonly string[];
}

export function predecessorOf(
  resolution: Resolution,
  date: string | null,
  catalogue: Catalogue | null,
  bound: Bound,
): Predecessor | null {
  const { symbol } = resolution;
  if (symbol === null) return null;
  const series = catalogue && seriesOfDocument(catalogue, symbol, bound);
  return {
    symbol,
    date: date ?? catalogue?.find(symbol)?.date ?? null,
    before: series?.before() ?? lastOfRow(resolution, symbol),
    between: series?.after() ?? [],
  };
}

/** Where no title tells, as where it has changed: the last of a row of sessions that leads to this text's own. */
function lastOfRow({ blocks, mentions, language }: Resolution, symbol: string): string | null {
  for (const [index, { kind, logical }] of blocks.entries()) {
    if (kind !== 'preambular') continue;
    for (const list of citationLists(logical.text, mentions[index]!.citations, language))
      if (isRow(list, symbol)) return list.at(-1)!.citation.symbol;
  }
  return null;
}

/** 73/12, 75/9 and 77/6 in 79/4: as far from one another as the last is from the text's own. */
function isRow(list: readonly ListedCitation[], own: string): boolean {
  const [before, last] = list.slice(-2).map(({ citation }) => sessionOf(citation.symbol));
  const now = sessionOf(own);
  if (list.length < 3 || !before || !last || !now) return false;
  return last > before && last - before === now - last;
}

function sessionOf(symbol: string): number | null {
  const found = /^A\/RES\/(\d+)\//.exec(symbol);
  return found ? Number(found[1]) : null;
}

/** A text with what is asked of all that it cites, told once. */
export interface CitingText {
  readonly resolution: Resolution;
  readonly catalogue: Catalogue | null;
  readonly bound: Bound;
  readonly predecessor: Predecessor | null;
  /** The symbols of all that it cites. */
  readonly cited: ReadonlySet<string>;
  /** The operative paragraphs that cite resolutions under the text's own title, but for the last of them. */
  readonly citingOlder: ReadonlySet<number>;
}

export function citingText(
  resolution: Resolution,
  predecessor: Predecessor | null,
  catalogue: Catalogue | null,
  bound: Bound,
): CitingText {
  const { blocks, mentions } = resolution;
  const cited = new Set(mentions.flatMap(({ citations }) => citations.map(({ symbol }) => symbol)));
  const older = new Set(
    catalogue && predecessor
      ? [...cited].filter(
          symbol => symbol !== predecessor.before && areOfOneSeries(catalogue, symbol, predecessor.symbol),
        )
      : [],
  );
  const citingOlder = new Set<number>();
  for (const [index, { kind, before }] of blocks.entries()) {
    if ((kind !== 'operative' && kind !== 'item') || before.part === 'annex') continue;
    if (mentions[index]!.citations.some(({ symbol }) => older.has(symbol))) citingOlder.add(index);
  }
  return { resolution, catalogue, bound, predecessor, cited, citingOlder };
}
