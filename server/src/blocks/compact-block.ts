import { type LogicalText, SinglePiece } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block, Furniture } from './block';
import type { ClassifyState } from './classify/state';
import { type BlockForm, type ItemState, type ParagraphState, stateFrom } from './shared-parts';

/**
 * A block as a tree keeps it: thousands of them, as long as a document is open. Where it stands is kept as numbers, what it
 * is and the state before as parts that many share, and told when asked.
 */
export class CompactBlock implements Block {
  /** Its source stands from `from` to `to` in its form's text; `item` and `paragraph` are the state before. */
  constructor(
    private readonly form: BlockForm,
    private readonly from: number,
    private readonly to: number,
    readonly lineStarts: readonly number[],
    readonly label: Block['label'],
    readonly opener: Block['opener'],
    private readonly item: ItemState,
    private readonly paragraph: ParagraphState,
  ) {}

  get kind(): Block['kind'] {
    return this.form.kind;
  }

  get depth(): number {
    return this.form.depth;
  }

  get source(): string {
    return this.form.text.slice(this.from, this.to);
  }

  get length(): number {
    return this.to - this.from;
  }

  get start(): number {
    return this.form.start;
  }

  get end(): number {
    return this.length - this.form.behind;
  }

  get span(): Span {
    return { start: this.form.start, end: this.length - this.form.behind };
  }

  get logical(): LogicalText {
    const { text, textStart, behindText } = this.form;
    return new SinglePiece(text, this.from, textStart, this.length - behindText);
  }

  get text(): string {
    const { text, textStart, behindText } = this.form;
    return text.slice(this.from + textStart, this.to - behindText);
  }

  get isPieced(): boolean {
    return false;
  }

  get furniture(): readonly Furniture[] {
    return noFurniture;
  }

  get before(): ClassifyState {
    return stateFrom(this.item, this.paragraph);
  }
}

export const noFurniture: readonly Furniture[] = [];

/** One whose words stand in several pieces, or in none, or with lines of the page among its own. */
export class CutBlock extends CompactBlock {
  /** `joined` is its logical text where it is not of one piece. */
  constructor(
    form: BlockForm,
    from: number,
    to: number,
    lineStarts: readonly number[],
    label: Block['label'],
    opener: Block['opener'],
    item: ItemState,
    paragraph: ParagraphState,
    private readonly joined: LogicalText | null,
    private readonly within: readonly Furniture[],
  ) {
    super(form, from, to, lineStarts, label, opener, item, paragraph);
  }

  override get logical(): LogicalText {
    return this.joined ?? super.logical;
  }

  override get text(): string {
    return this.joined?.text ?? super.text;
  }

  override get isPieced(): boolean {
    return this.joined !== null && this.joined.pieces.length > 1;
  }

  override get furniture(): readonly Furniture[] {
    return this.within;
  }
}
