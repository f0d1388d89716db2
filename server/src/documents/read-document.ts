import type { Message } from '../messages/message';
import type { Span } from '../text/position';

/**
 * What a file of another format holds, as its reader found it: paragraphs with marks, in the order of reading. Every
 * reader gives this, and `draft.ts` makes a draft of it, whatever the file was. Offsets are UTF-16 code units of `words`.
 */
export interface ReadDocument {
  /**
   * What masthead and running heads say of the document, a line each and once each: its symbol, "Distr.: General", its
   * date. Page numbers and job numbers are not among them.
   */
  readonly front: readonly string[];
  readonly paragraphs: readonly MarkedParagraph[];
  readonly notes: readonly Note[];
  /** What is not in the draft, or stands there in another form. */
  readonly leftOut: readonly LeftOut[];
}

export interface MarkedParagraph {
  /** As one line without line breaks or tabs, without its label; no footnote marks, which are `notes`. */
  readonly words: string;
  /** "1." "(a)" "㈠" "75/103." "–", typed or as the file's automatic numbering shows it. */
  readonly label: string | null;
  readonly styles: readonly StyledSpan[];
  readonly notes: readonly NoteMark[];
  /** Where it stands in the file, for people: "page 3", "paragraph 12". */
  readonly place: Message;
}

export type Style = 'italic' | 'bold';

export interface StyledSpan extends Span {
  readonly style: Style;
}

/** A footnote's mark: behind the word that ends at `at`. */
export interface NoteMark {
  readonly at: number;
  /** The index in `ReadDocument.notes`. */
  readonly note: number;
}

/** A footnote or endnote. */
export interface Note {
  /** As the file shows it: "1", "*". */
  readonly mark: string;
  /** As one line. */
  readonly words: string;
  readonly styles: readonly StyledSpan[];
}

export type LeftOutKind =
  | 'picture'
  | 'table'
  | 'formula'
  | 'embedded object'
  | 'comment'
  | 'page without text'
  | 'unreadable font'
  | 'limit';

/** Something that a draft's plain text cannot hold, told to the user in one summary. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** For people: "page 3", "paragraph 12". */
  readonly place: Message;
  /** Do its words stand in the draft all the same, as a table's, a row a line? */
  readonly wordsKept: boolean;
}

/** What becomes of changes that others have tracked in a file, and of their comments. */
export type Changes = 'accept' | 'reject' | 'brackets';

export interface ReadOptions {
  readonly changes: Changes;
}

/** Reads a file's bytes. Throws `UnreadableDocument` and nothing else. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadDocument>;
