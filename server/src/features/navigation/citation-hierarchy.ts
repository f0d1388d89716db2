import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import { nameOf } from '../../catalogue/entries/entry-name';
import type { LanguageCode } from '../../languages/language';
import type { Position, Range } from '../../text/position';
import type { ResolutionSummary } from '../../workspace/summaries/summary';
import { symbolKeys } from '../../workspace/symbol-keys';
import { type Asked, around, inLanguage, type KnownResolutions } from '../known-resolutions';
import { documentKind } from '../symbol-kinds';
import { citationAt } from './mention-at';
import { titleBesideSymbol } from './title-beside-symbol';

/**
 * Who cites whom, as a call hierarchy: its incoming calls are the resolutions that cite a document, its outgoing ones
 * those that it cites, out of the workspace's files and the catalogue alike.
 */

/** What an item brings back. */
export interface CitedItem {
  readonly symbol: string | null;
  readonly language: LanguageCode;
}

export interface HierarchySources {
  readonly known: KnownResolutions;
  readonly catalogue: Catalogue | null;
  /**
   * Where the client shows what the catalogue knows of a document without a file. A client that can show nothing of the
   * kind gets null: such a document then stands where it was met.
   */
  readonly pageOf: (symbol: string, language: LanguageCode) => string | null;
}

/** More than any document has today; a catalogue to come may hold one that all the others cite. */
const mostFromCatalogue = 1000;

/** The document cited under the cursor; the draft itself anywhere else. */
export function prepareHierarchy(
  asked: Asked,
  position: Position,
  sources: HierarchySources,
): CallHierarchyItem[] | null {
  const { resolution, uri } = asked;
  const cited = citationAt(resolution, position);
  if (cited) {
    const { symbol, kind } = cited.mention;
    if (kind === 'charter' || symbol.startsWith('TREATY/')) return null;
    return [itemOf(symbol, resolution.language, { uri, range: cited.range }, sources)];
  }
  const summary = sources.known.summaryOf(uri);
  return summary && [fileItem(uri, summary, resolution.language)];
}

/** What cites the item's document. */
export function incomingCitations(item: CallHierarchyItem, sources: HierarchySources): CallHierarchyIncomingCall[] {
  const { known, catalogue } = sources;
  const { symbol, language } = item.data as CitedItem;
  if (symbol === null) return [];
  const calls: CallHierarchyIncomingCall[] = [];
  const seen = new Set<string>();
  const places = new Map<string, Range[]>();
  for (const { uri, citation } of known.citationsOf(symbol)) {
    const range = around(citation.ranges);
    const ranges = places.get(uri);
    if (ranges) ranges.push(range);
    else places.set(uri, [range]);
  }
  // in the order of their addresses, not in that in which they happened to be read
  const byAddress = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [uri, ranges] of byAddress) {
    const summary = known.summaryOf(uri)!;
    if (summary.symbol !== null) for (const key of symbolKeys(summary.symbol)) seen.add(key);
    calls.push({ from: fileItem(uri, summary, language), fromRanges: ranges });
  }
  for (const citing of catalogue ? citingFromCatalogue(symbol, catalogue) : []) {
    if (symbolKeys(citing).some(key => seen.has(key))) continue;
    const from = itemOf(citing, language, { uri: item.uri, range: item.selectionRange }, sources);
    calls.push({ from, fromRanges: [from.selectionRange] });
  }
  return calls;
}

/** What the item's document cites: by its text where it lies in the workspace, else by the catalogue. */
export function outgoingCitations(item: CallHierarchyItem, sources: HierarchySources): CallHierarchyOutgoingCall[] {
  const { known, catalogue } = sources;
  const { symbol, language } = item.data as CitedItem;
  const summary = known.summaryOf(item.uri);
  const isFile = summary && summary.symbol === symbol;
  const own = isFile
    ? summary
    : symbol === null
      ? undefined
      : inLanguage(known.definitionsOf(symbol), language)[0]?.summary;
  const here = { uri: item.uri, range: item.selectionRange };
  if (own) {
    const cited = new Map<string, { symbol: string; ranges: Range[] }>();
    for (const { symbol, kind, ranges } of own.citations) {
      if (kind === 'charter' || symbol.startsWith('TREATY/')) continue;
      const key = symbolKeys(symbol)[0]!;
      const place = cited.get(key) ?? { symbol, ranges: [] };
      place.ranges.push(around(ranges));
      cited.set(key, place);
    }
    return [...cited.values()].map(({ symbol, ranges }) => ({
      to: itemOf(symbol, language, isFile ? { uri: item.uri, range: ranges[0]! } : here, sources),
      fromRanges: ranges,
    }));
  }
  const cited = symbol === null ? [] : (catalogue?.cites(symbol).slice(0, mostFromCatalogue) ?? []);
  return cited.map(({ symbol }) => ({
    to: itemOf(symbol, language, here, sources),
    fromRanges: [item.selectionRange],
  }));
}

/** The newest first: these tell how a document is cited today. */
function citingFromCatalogue(symbol: string, catalogue: Catalogue): string[] {
  const dated = catalogue.citedBy(symbol).map(({ symbol: citing }) => {
    const entry = catalogue.find(citing);
    return { citing, date: entry?.date ?? String(entry?.year ?? '') };
  });
  dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return dated.slice(0, mostFromCatalogue).map(({ citing }) => citing);
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function itemOf(
  symbol: string,
  language: LanguageCode,
  met: { readonly uri: string; readonly range: Range },
  { known, catalogue, pageOf }: HierarchySources,
): CallHierarchyItem {
  const [file] = inLanguage(known.definitionsOf(symbol), language);
  if (file) return fileItem(file.uri, file.summary, language);
  const entry = catalogue?.find(symbol);
  const name = entry?.symbol ?? symbol;
  const page = entry ? pageOf(name, language) : null;
  const range = page === null ? met.range : beginning;
  const data: CitedItem = { symbol: name, language };
  return {
    name,
    detail: (entry && nameOf(entry, language)) ?? '',
    kind: documentKind,
    uri: page ?? met.uri,
    range,
    selectionRange: range,
    data,
  };
}

function fileItem(
  uri: string,
  { symbol, title, titleRange }: ResolutionSummary,
  language: LanguageCode,
): CallHierarchyItem {
  const data: CitedItem = { symbol, language };
  return {
    name: symbol ?? title ?? uri.slice(uri.lastIndexOf('/') + 1),
    detail: symbol === null ? '' : (titleBesideSymbol(title, symbol) ?? ''),
    kind: documentKind,
    uri,
    range: titleRange,
    selectionRange: titleRange,
    data,
  };
}
