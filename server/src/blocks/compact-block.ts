import { type LogicalText, SinglePiece } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block } from './block';
import type { ClassifyState } from './classify/state';
import type { ItemState, ParagraphState, SharedParts } from './shared-parts';

/**
 * A block as a tree keeps it: thousands of them, as long as a document is open. Spans, lines and logical text are kept as
 * numbers, the state before as parts that many share, and told when asked. All that it tells follows from properties of its own, by which blocks are compared.
 */
export class CompactBlock implements Block {
  readonly kind: Block['kind'];
  readonly source: string;
  readonly label: Block['label'];
  readonly opener: Block['opener'];
  readonly depth: number;
  readonly furniture: Block['furniture'];
  private readonly start: number;
  private readonly end: number;
  /** Where the second of two lines begins, 0 where there is one; the list itself where there are more. */
  private readonly lines: number | readonly number[];
  /** Where the logical text stands in the source as one piece. */
  private readonly textStart: number;
  private readonly textEnd: number;
  /** The logical text where it does not. */
  private readonly joined: LogicalText | null;
  /** The state before the block. */
  private readonly item: ItemState;
  private readonly paragraph: ParagraphState;

  constructor(
    { kind, source, lineStarts, span, logical, label, opener, depth, furniture, before }: Block,
    shared: SharedParts,
  ) {
    this.kind = kind;
    this.source = source;
    this.label = label;
    this.opener = opener;
    this.depth = depth;
    this.furniture = furniture;
    this.item = shared.itemStateOf(before);
    this.paragraph = shared.paragraphStateOf(before);
    this.start = span.start;
    this.end = span.end;
    this.lines = lineStarts.length > 2 ? lineStarts : (lineStarts[1] ?? 0);
    const single = logical instanceof SinglePiece ? logical : null;
    this.textStart = single?.start ?? 0;
    this.textEnd = single?.end ?? 0;
    this.joined = single ? null : logical;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get lineStarts(): readonly number[] {
    if (typeof this.lines !== 'number') return this.lines;
    return this.lines === 0 ? onlyLine : [0, this.lines];
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

const onlyLine: readonly number[] = [0];
