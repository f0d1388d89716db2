import type { Catalogue } from '../../catalogue/catalogue';
import type { CatalogueEntry } from '../../catalogue/entry';
import { searchWords } from '../../catalogue/search-words';

/** Resolutions of one organ under one title, one after the other. */
export interface Series {
  /** The latest before a document. */
  before(): string | null;
  /** Those after a document that were there when a session began, the first first. */
  after(): readonly string[];
}

/** How a text's turn bounds what its successor can cite. */
export interface Bound {
  /** The session that the new text is for: the Assembly's resolutions of that session come beside it. */
  readonly nextSession: number | null;
  /** The year in which it is negotiated. */
  readonly nextYear: number | null;
}

/**
 * What comes under the same title as a document, by the English titles: the catalogue holds these of all resolutions
 * that have one.
 */
export function seriesOfDocument(catalogue: Catalogue, symbol: string, bound: Bound): Series | null {
  const entry = catalogue.find(symbol);
  const key = entry ? keyOf(entry) : null;
  if (entry === null || key === null) return null;
  const all = titled(catalogue).get(key) ?? [];
  const at = all.findIndex(each => each.symbol === entry.symbol);
  if (at < 0) return null;
  return {
    before: () => all[at - 1]?.symbol ?? null,
    after: () =>
      all
        .slice(at + 1)
        .filter(each => isThere(each, bound))
        .map(each => each.symbol),
  };
}

/** Whether two documents stand under one title. */
export function areOfOneSeries(catalogue: Catalogue, symbol: string, other: string): boolean {
  const [a, b] = [catalogue.find(symbol), catalogue.find(other)];
  const key = a ? keyOf(a) : null;
  return key !== null && b !== null && key === keyOf(b);
}

function isThere({ series, session, date }: CatalogueEntry, { nextSession, nextYear }: Bound): boolean {
  if (series === 'A/RES') return nextSession === null || Number(session) < nextSession;
  return nextYear === null || (date !== null && date < `${nextYear}-11`);
}

/** By catalogue, as long as it lives: what stands under a title, in the order of symbols. */
const kept = new WeakMap<Catalogue, ReadonlyMap<string, readonly CatalogueEntry[]>>();

function titled(catalogue: Catalogue): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const known = kept.get(catalogue);
  if (known) return known;
  const all = new Map<string, CatalogueEntry[]>();
  for (const series of ['A/RES', 'A/HRC/RES', 'E/RES']) {
    for (const entry of catalogue.entries(series)) {
      const key = keyOf(entry);
      if (key === null) continue;
      const there = all.get(key);
      if (there) there.push(entry);
      else all.set(key, [entry]);
    }
  }
  for (const entries of all.values()) entries.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  kept.set(catalogue, all);
  return all;
}

/** One organ's titles, whatever their marks and capitals. */
function keyOf({ series, titles }: CatalogueEntry): string | null {
  const words = titles.en === undefined ? [] : searchWords(titles.en);
  return words.length === 0 ? null : `${series} ${words.join(' ')}`;
}
