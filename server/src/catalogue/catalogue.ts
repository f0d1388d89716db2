import type { CatalogueEntry } from './entry';

/** What a catalogue holds of one series of documents, such as S/RES, the resolutions of the Security Council. */
export interface Coverage {
  readonly series: string;
  /** To acknowledge where the facts are shown. */
  readonly source: string;
  /** Names the state of the source's table: equal versions hold equal facts. */
  readonly version: string;
  /** The latest date in it: YYYY-MM-DD. What came later it cannot know. */
  readonly until: string;
  readonly count: number;
  /** The symbol of the latest document in it. */
  readonly last: string;
}

/** Facts about existing UN documents, read-only. Answers are immediate; the first one may unpack the data. */
export interface Catalogue {
  /**
   * The document that a canonical symbol names, or undefined. The year in parentheses is no part of a Council
   * resolution's identity: S/RES/2185(2015) finds S/RES/2185(2014), and the two symbols tell the slip.
   */
  find(symbol: string): CatalogueEntry | undefined;
  /** Undefined for a series of which the catalogue holds nothing. */
  coverage(series: string): Coverage | undefined;
}
