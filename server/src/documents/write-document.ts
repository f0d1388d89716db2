import type { LanguageCode } from '../languages/language';
import type { Distribution } from '../languages/masthead-words';
import type { PrintedDocument } from './page/printed-document';

/** How a draft is written where a format leaves a choice. */
export interface WriteOptions {
  readonly paper: 'a4' | 'letter';
  /** Labels typed as text behind tabs, or numbered by the program with references as fields. */
  readonly labels: 'typed' | 'automatic';
  readonly lineNumbers: boolean;
  /** What the user was asked for: it fills what the draft does not say itself. */
  readonly masthead?: MastheadFacts;
}

/** Facts that stand above a text, as far as they are known. */
export interface MastheadFacts {
  /** The organ's name in the document's language: "General Assembly". */
  readonly organ?: string;
  readonly symbol?: string;
  /** "Seventy-fifth session" */
  readonly session?: string;
  /** "68 (a)" */
  readonly agendaItem?: string;
  readonly sponsors?: readonly string[];
  readonly distribution?: Distribution;
  /** Of the document, not of the adoption: YYYY-MM-DD. */
  readonly date?: string;
  readonly original?: LanguageCode;
  /** "25-08037" */
  readonly jobNumber?: string;
}

export const defaultWriteOptions: WriteOptions = { paper: 'a4', labels: 'typed', lineNumbers: false };

/** Writes a file's bytes. */
export type Writer = (document: PrintedDocument, options: WriteOptions) => Promise<Uint8Array>;
