import type { Diagnostic, Range } from 'vscode-languageserver';
import type { LanguageCode } from '../../languages/language';

/** How a client asks for the other versions of an open text that the workspace has: `OtherVersionsParams`, answered with a list. */
export const otherVersionsMethod = 'resolute/otherVersions';

export interface OtherVersionsParams {
  readonly textDocument: { readonly uri: string };
}

/** A file that bears the same symbol in another language. */
export interface OtherVersion {
  readonly uri: string;
  readonly language: LanguageCode;
}

/** How a client asks in what two open texts differ that are versions of one: answered with `ConcordanceAnswer` or null. */
export const concordanceMethod = 'resolute/concordance';

export interface ConcordanceParams {
  readonly textDocument: { readonly uri: string };
  /** The other version, which is open, too. */
  readonly other: string;
}

export interface ConcordanceAnswer {
  /** Of the two, in the order asked for. */
  readonly languages: readonly [LanguageCode, LanguageCode];
  readonly rows: readonly RowRanges[];
  /** What differs, in the text where it stands. */
  readonly diagnostics: readonly [Diagnostic[], Diagnostic[]];
}

/** A paragraph and its counterpart, where they stand; null where one has none. */
export interface RowRanges {
  readonly a: Range | null;
  readonly b: Range | null;
}
