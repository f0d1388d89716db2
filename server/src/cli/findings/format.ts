import type { FindingJson } from '../../json';
import type { Range } from '../../text/position';
import type { Document } from '../files/documents';
import type { Notice } from '../files/notice';

/** A finding and, where it says something of two files, its counterpart in the other. */
export interface PlacedFinding extends FindingJson {
  readonly related?: { readonly file: string; readonly range: Range } | null;
}

/** A way to print findings, file by file. What a form needs around them is its head and tail. */
export interface FindingsFormat {
  readonly head: string;
  /** The findings in one file; `isFirst`, as long as no file has had any. */
  file(document: Document, findings: readonly PlacedFinding[], isFirst: boolean): Iterable<string>;
  /** Behind the last: what was not read, and how the program ends. */
  tail(notices: readonly Notice[], status: number): string;
}
