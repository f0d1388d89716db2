import type { MastheadFacts } from './page/masthead-facts';
import type { PrintedDocument } from './page/printed-document';

export type { MastheadFacts } from './page/masthead-facts';

/** How a draft is written where a format leaves a choice. */
export interface WriteOptions {
  readonly paper: 'a4' | 'letter';
  /** Labels typed as text behind tabs, or numbered by the program with references as fields. */
  readonly labels: 'typed' | 'automatic';
  readonly lineNumbers: boolean;
  /** What the user was asked for: it fills what the draft does not say itself. */
  readonly masthead?: MastheadFacts;
  /** Who has made the changes beside an earlier text, where the document has any. */
  readonly trackedBy?: TrackedBy;
}

export interface TrackedBy {
  readonly author: string;
  /** "2026-11-26T17:00:00Z" */
  readonly date: string;
}

/** Changes that are handed in now, by the program where nobody is named. */
export function trackedNow(author: string | null): TrackedBy {
  const wholeSeconds = new Date().toISOString().slice(0, 19);
  return { author: author?.trim() || 'Resolute', date: `${wholeSeconds}Z` };
}

export const defaultWriteOptions: WriteOptions = { paper: 'a4', labels: 'typed', lineNumbers: false };

/** Writes a file's bytes. */
export type Writer = (document: PrintedDocument, options: WriteOptions) => Promise<Uint8Array>;
