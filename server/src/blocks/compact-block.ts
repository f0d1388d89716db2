import { type LogicalText, SinglePiece } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block } from './block';
import type { ClassifyState } from './classify/state';
import type { BlockForm, ItemState, ParagraphState } from './shared-parts';

/**
 * A block as a tree keeps it: thousands of them, as long as a document is open. Where it ends is kept as a number, what it
 * is and the state before as parts that many share, and told when asked. All that it tells follows from properties of its
 * own, by which blocks are compared.
 */
export class CompactBlock implements Block {
  /** The span ends at `end`; `joined` is a logical text of several pieces; `item` and `paragraph` are the state before. */
  constructor(
    private readonly form: BlockForm,
    readonly source: string,
    readonly lineStarts: readonly number[],
    readonly end: number,
    private readonly joined: LogicalText | null,
    readonly label: Block['label'],
    readonly opener: Block['opener'],
    readonly furniture: Block['furniture'],
    private readonly item: ItemState,
    private readonly paragraph: ParagraphState,
  ) {}

  get kind(): Block['kind'] {
    return this.form.kind;
  }

  get depth(): number {
    return this.form.depth;
  }

  get start(): number {
    return this.form.start;
  }

  get span(): Span {
    return { start: this.form.start, end: this.end };
  }

  get logical(): LogicalText {
    const { textStart, behindText } = this.form;
    return this.joined ?? new SinglePiece(this.source, textStart, this.end - behindText);
  }

  get before(): ClassifyState {
    const { lists, introduces, previous } = this.item;
    const { part, number, numbering, quotation, nextFootnote, waiting, page } = this.paragraph;
    return { part, lists, introduces, previous, number, numbering, quotation, nextFootnote, waiting, page };
  }
}
