import type { LabelForm } from '../languages/labels';
import type { LogicalText } from '../text/logical-text';
import type { Span } from '../text/position';
import type { ClassifyState } from './classify/state';
import type { BlockKind } from './kinds';

export interface Label extends LabelForm {
  /** As written, with its brackets and dots: "4." "(a)" "㈠" "4 -" "–". */
  readonly text: string;
  /** Counted from 1; 0 for a bullet. */
  readonly ordinal: number;
  /** "bis", "ter" of an inserted paragraph ("4 bis."), else empty. */
  readonly suffix: string;
  /** Where it stands in the block's source; empty, before the words, where it stands above with other labels. */
  readonly span: Span;
}

/** Running heads, page and job numbers, link addresses, footnotes, where they interrupt or follow a paragraph. */
export interface Furniture {
  readonly kind: 'furniture' | 'footnote';
  readonly text: string;
  /** In the source of the block that holds it. */
  readonly span: Span;
}

/**
 * A paragraph of the document with every physical line that belongs to it, those of page furniture inside it and the
 * blank lines behind it among them. The blocks' sources, one after the other, are the document: nothing is lost. All
 * offsets are UTF-16 code units from the beginning of the block's own source, so that an edit above changes none of them.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly source: string;
  /** Of the source, which is cut out of its text whenever somebody asks for it. */
  readonly length: number;
  /** Where each line of the source begins; the first is 0. */
  readonly lineStarts: readonly number[];
  /** From the first visible character (of the label, if there is one) to the last that is not furniture. */
  readonly span: Span;
  /** Where the span begins and ends: for whoever asks thousands of blocks, no object is made of it. */
  readonly start: number;
  readonly end: number;
  /** The paragraph as one line, without its label and footnote marks. */
  readonly logical: LogicalText;
  /** The logical text's words, and whether it is of more pieces than one: for whoever asks thousands of blocks, too. */
  readonly text: string;
  readonly isPieced: boolean;
  readonly label: Label | null;
  /** The opening word or phrase, as a span of the logical text. */
  readonly opener: Span | null;
  /** 0 for what is no item, 1 for an item, 2 for an item of an item … */
  readonly depth: number;
  readonly furniture: readonly Furniture[];
  /** What the blocks above had left open when this one was read: what it would need to be read again. */
  readonly before: ClassifyState;
}
