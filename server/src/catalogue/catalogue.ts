import type { LanguageCode } from '../languages/language';
import type { CatalogueEntry } from './entry';
import type { FromForm } from './symbols/from-form';

/**
 * Facts about existing UN documents, read-only. Answers are immediate; a part of the data may be unpacked for the first
 * of them. A symbol is canonical, as the parser gives it: S/RES/2185(2014), S/PRST/2014/5, A/RES/72/1, A/RES/31/6B,
 * A/RES/2625(XXV), E/RES/2013/33, A/HRC/RES/16/21.
 */
export interface Catalogue {
  /**
   * The document that a symbol means. The year is no part of a Council resolution's identity: S/RES/2185(2015) finds
   * S/RES/2185(2014), and the two symbols tell the slip. A part that was adopted together with others is found by its own
   * symbol and by theirs: A/RES/75/101A-B for A/RES/75/101A and A/RES/75/101.
   */
  find(symbol: string): CatalogueEntry | null;
  /** The Security Council's resolution of a number, of whatever year. */
  councilByNumber(number: number): CatalogueEntry | null;
  /** In the order of symbols: series by series, then session or year, number and letter. Cheap: nothing is unpacked yet. */
  entries(series?: string): Iterable<CatalogueEntry>;
  /**
   * Documents that have all the words in their title or subject in one language: each word must begin a word
   * there, whatever the case and accents; in Chinese it must stand anywhere. Those whose whole title the words are come
   * first, those that begin with them next, the newest first of each.
   */
  search(words: string, language: LanguageCode, limit: number): CatalogueEntry[];
  /** What the document cites, in the order of symbols, also documents that the catalogue has no entry of. */
  cites(symbol: string): readonly CitationCount[];
  /** What cites the document. */
  citedBy(symbol: string): readonly CitationCount[];
  /** What a symbol's form says of a document, whether the catalogue has it or not. Null for a form that says nothing. */
  expected(symbol: string): FromForm | null;
  /** What of a series is there without a gap. Null for a series of which the catalogue holds nothing whole. */
  completeness(series: string): Completeness | null;
  /** Whose facts an entry's are, those first that win; none for a document without an entry. To be acknowledged where they are shown. */
  sourcesOf(symbol: string): readonly SourceName[];
  /** The latest date in it, YYYY-MM-DD: what came later it cannot know. Empty where no entry has a date. */
  readonly date: string;
}

export interface SourceName {
  /** United Nations, or the name of a user's file. */
  readonly name: string;
  /** Up to which day it reaches, YYYY-MM-DD; empty where it does not claim to have all up to a day. */
  readonly date: string;
}

export interface CitationCount {
  readonly symbol: string;
  /** How often it is cited; null where only that it is cited is known. */
  readonly count: number | null;
}

/** The numbers of a series that are all there. */
export interface Completeness {
  readonly series: string;
  readonly spans: readonly WholeSpan[];
  /** The symbol of the latest document in the series. */
  readonly last: string;
}

export interface WholeSpan {
  /** The session or year in which the numbers are counted; null for the Security Council's, which run through. */
  readonly session: string | null;
  /** Every number from 1 to this has an entry, except those in `missing`. */
  readonly last: number;
  /** Numbers up to it without an entry. No document bears them, where the span is closed. */
  readonly missing: readonly number[];
  /** Nothing can have been added to it since the catalogue was made: the session or year was over by then. */
  readonly closed: boolean;
}
