import type { FindingJson } from '../../json';
import type { Document } from '../files/documents';
import type { Notice } from '../files/notice';

/** A way to print findings, file by file. What a form needs around them is its head and tail. */
export interface FindingsFormat {
  readonly head: string;
  /** The findings in one file; `isFirst`, as long as no file has had any. */
  file(document: Document, findings: readonly FindingJson[], isFirst: boolean): Iterable<string>;
  /** Behind the last: what was not read, and how the program ends. */
  tail(notices: readonly Notice[], status: number): string;
}
