import { type LogicalText, SinglePiece } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block } from './block';
import type { ClassifyState } from './classify/state';
import type { ItemState, ParagraphState } from './shared-parts';

/**
 * A block as a tree keeps it: thousands of them, as long as a document is open. Span and logical text are kept as
 * numbers, the state before as parts that many share, and told when asked. All that it tells follows from properties of
 * its own, by which blocks are compared.
 */
export class CompactBlock implements Block {
  /** Where the logical text stands in the source as one piece. */
  private readonly textStart: number;
  private readonly textEnd: number;
  /** The logical text where it does not. */
  private readonly joined: LogicalText | null;

  /** The span is from `start` to `end`; `item` and `paragraph` are the state before. */
  constructor(
    readonly kind: Block['kind'],
    readonly source: string,
    readonly lineStarts: readonly number[],
    private readonly start: number,
    private readonly end: number,
    logical: LogicalText,
    readonly label: Block['label'],
    readonly opener: Block['opener'],
    readonly depth: number,
    readonly furniture: Block['furniture'],
    private readonly item: ItemState,
    private readonly paragraph: ParagraphState,
  ) {
    const single = logical instanceof SinglePiece;
    this.textStart = single ? logical.start : 0;
    this.textEnd = single ? logical.end : 0;
    this.joined = single ? null : logical;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get logical(): LogicalText {
    return this.joined ?? new SinglePiece(this.source, this.textStart, this.textEnd);
  }

  get before(): ClassifyState {
    const { lists, introduces, previous } = this.item;
    const { part, number, numbering, quotation, nextFootnote, waiting, page } = this.paragraph;
    return { part, lists, introduces, previous, number, numbering, quotation, nextFootnote, waiting, page };
  }
}
