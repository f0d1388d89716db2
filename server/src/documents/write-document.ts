import type { PrintedDocument } from './page/printed-document';

/** How a draft is written where a format leaves a choice. */
export interface WriteOptions {
  readonly paper: 'a4' | 'letter';
  /** Labels typed as text behind tabs, or numbered by the program with references as fields. */
  readonly labels: 'typed' | 'automatic';
  readonly lineNumbers: boolean;
}

export const defaultWriteOptions: WriteOptions = { paper: 'a4', labels: 'typed', lineNumbers: false };

/** Writes a file's bytes. */
export type Writer = (document: PrintedDocument, options: WriteOptions) => Promise<Uint8Array>;
