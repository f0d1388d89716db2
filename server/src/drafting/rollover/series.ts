import type { Catalogue } from '../../catalogue/catalogue';
import type { CatalogueEntry } from '../../catalogue/entry';
import { searchWords } from '../../catalogue/search/search-words';
import { mostYears } from './target';

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
  /** Is it for the part of the session behind the turn of the year? Then what was adopted before is there, too. */
  readonly isResumed: boolean;
}

/**
 * What comes under the same title as a document, by the English titles: the catalogue holds these of all resolutions
 * that have one.
 */
export function seriesOfDocument(catalogue: Catalogue, symbol: string, bound: Bound): Series | null {
  const entry = catalogue.find(symbol);
  const key = entry ? keyOf(entry) : null;
  if (entry === null || key === null) return null;
  const all = titled(catalogue, key, entry.titles.en!);
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

/** How many sessions of the Assembly lie between a text and the one before it under its title; null where none lies near. */
export function usualStep(catalogue: Catalogue, symbol: string): number | null {
  const before = seriesOfDocument(catalogue, symbol, anyTime)?.before() ?? null;
  const [from, to] = [before, symbol].map(each => Number(/^A\/RES\/(\d+)\//.exec(each ?? '')?.[1]));
  const step = to! - from!;
  return step >= 1 && step <= mostYears ? step : null;
}

/** Of whatever is there by now. */
export const anyTime: Bound = { nextSession: null, nextYear: null, isResumed: false };

/** Whether two documents stand under one title. */
export function areOfOneSeries(catalogue: Catalogue, symbol: string, other: string): boolean {
  const [a, b] = [catalogue.find(symbol), catalogue.find(other)];
  const key = a ? keyOf(a) : null;
  return key !== null && b !== null && key === keyOf(b);
}

function isThere({ series, session, date }: CatalogueEntry, { nextSession, nextYear, isResumed }: Bound): boolean {
  if (series === 'A/RES') {
    if (nextSession === null || Number(session) < nextSession) return true;
    const isBefore = nextYear !== null && date !== null && date < `${nextYear + 1}-01`;
    return isResumed && Number(session) === nextSession && isBefore;
  }
  return nextYear === null || (date !== null && date < `${nextYear}-11`);
}

/** By catalogue, as long as it lives: what stands under a title, in the order of dates. */
const kept = new WeakMap<Catalogue, Map<string, readonly CatalogueEntry[]>>();
/** No title comes back so often. */
const mostOfTitle = 200;

/** Looked for title by title: to read the titles of all would take half a second, and no key may wait so long. */
function titled(catalogue: Catalogue, key: string, title: string): readonly CatalogueEntry[] {
  const known = kept.get(catalogue) ?? new Map<string, readonly CatalogueEntry[]>();
  kept.set(catalogue, known);
  let found = known.get(key);
  if (!found) {
    found = catalogue
      .search(title, 'en', mostOfTitle)
      .filter(entry => keyOf(entry) === key)
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
    known.set(key, found);
  }
  return found;
}

/** One organ's titles, whatever their marks and capitals. */
function keyOf({ series, titles }: CatalogueEntry): string | null {
  const words = titles.en === undefined ? [] : searchWords(titles.en);
  return words.length === 0 ? null : `${series} ${words.join(' ')}`;
}
