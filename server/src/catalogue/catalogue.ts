import type { LanguageCode } from '../languages/language';
import type { CatalogueEntry } from './entry';

/** What a catalogue holds of one series of documents, such as S/RES, the resolutions of the Security Council. */
export interface Coverage {
  readonly series: string;
  readonly count: number;
  /** The symbol of the latest document in it, and the latest date: YYYY-MM-DD. */
  readonly last: string;
  readonly until: string;
}

/** A document that another cites, or that cites it, and how often; 0 where nobody has counted. */
export interface CitationCount {
  readonly symbol: string;
  readonly mentions: number;
}

/** Facts about existing UN documents, read-only. Answers are immediate. */
export interface Catalogue {
  /** To acknowledge where the facts are shown. */
  readonly source: string;
  /** The latest date in it: YYYY-MM-DD. What came later it cannot know. */
  readonly until: string;
  /**
   * The document that a canonical symbol names, or undefined. The year in parentheses is no part of a Council
   * resolution's identity: S/RES/2185(2015) finds S/RES/2185(2014), and the two symbols tell the slip.
   */
  find(symbol: string): CatalogueEntry | undefined;
  /** Every document of a series, in the order of their symbols; of all series where none is named. */
  entries(series?: string): Iterable<CatalogueEntry>;
  /** Undefined for a series of which the catalogue holds nothing. */
  coverage(series: string): Coverage | undefined;
  /**
   * Would the catalogue know a document of that symbol if there were one? True for a number of the Council up to the last,
   * and for a number of a session of the Assembly that it has whole.
   */
  wouldKnow(symbol: string): boolean;
  /** The documents with words that begin as those do, in their title, subject or symbol; the newest first. */
  search(words: string, language: LanguageCode, limit: number): readonly CatalogueEntry[];
  /** What a document cites, and what cites it, as far as the texts have been counted. */
  cites(symbol: string): readonly CitationCount[];
  citedBy(symbol: string): readonly CitationCount[];
}

/** Brings the catalogue when it is first needed. A later source may ask a server, if the user wants that. */
export interface CatalogueSource {
  load(): Promise<Uint8Array>;
}
