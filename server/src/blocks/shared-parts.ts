import { type LogicalText, SinglePiece } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block, Label } from './block';
import { type ClassifyState, sameLists } from './classify/state';
import type { LabelReading, ReadLabel } from './labels/label';
import { noLists } from './labels/lists';

/** What of a state an item changes. */
export type ItemState = Pick<ClassifyState, 'lists' | 'introduces' | 'previous'>;
/** What stays from one numbered paragraph to the next, and what stays for many. */
export interface ParagraphState {
  readonly number: number;
  readonly text: TextState;
}
export type TextState = Omit<ClassifyState, keyof ItemState | 'number'>;

/** What a block is, and where in it the words stand: alike in most that stand in the same list. */
export interface BlockForm {
  /** The text that was read. */
  readonly text: string;
  readonly kind: Block['kind'];
  readonly depth: number;
  /** Where the span begins, and how far before the source's end it ends. */
  readonly start: number;
  readonly behind: number;
  /** The same of a logical text that stands in the source as one piece. */
  readonly textStart: number;
  readonly behindText: number;
}

/** As many forms are looked through as most texts have; behind them the first ones are forgotten. */
const formsKept = 16;

/** Lists that are open, in all states that were met with them. */
interface OpenLists {
  readonly lists: ItemState['lists'];
  readonly states: ItemState[];
  /** What they gave way to when they were last met. */
  following: OpenLists | null;
}

/**
 * What blocks of a text that are read one after the other have in common is one object for all of them: lists count
 * alike, so that thousands of items are (a) to (e) with the same label, and the same lists open above them.
 */
export class SharedParts {
  private readonly labels = new Map<LabelReading, Label>();
  /** By where they end. */
  private readonly spans = new Map<number, Span>();
  private readonly forms: BlockForm[] = [];
  private formsMade = 0;
  private readonly none: OpenLists = { lists: noLists, states: [], following: null };
  private open = this.none;
  private paragraph: ParagraphState | null = null;

  /** The blocks are those of `text`. */
  constructor(private readonly text: string) {}

  /** Of a block whose span is from `start` to `end` in a source of `length`. */
  formOf(
    kind: Block['kind'],
    depth: number,
    start: number,
    end: number,
    length: number,
    logical: LogicalText,
  ): BlockForm {
    const isSingle = logical instanceof SinglePiece;
    const textStart = isSingle ? logical.start : 0;
    const behindText = isSingle ? length - logical.end : 0;
    const behind = length - end;
    for (const form of this.forms)
      if (
        form.kind === kind &&
        form.start === start &&
        form.behind === behind &&
        form.textStart === textStart &&
        form.behindText === behindText &&
        form.depth === depth
      )
        return form;
    const form = { text: this.text, kind, depth, start, behind, textStart, behindText };
    this.forms[this.formsMade++ % formsKept] = form;
    return form;
  }

  /** The label that stands from `start` to `end` in the source of a block, which begins at `offset` in the text. */
  labelOf(
    offset: number,
    { punctuation, suffix, written }: Pick<ReadLabel, 'punctuation' | 'suffix' | 'written'>,
    reading: LabelReading,
    start: number,
    end: number,
  ): Label {
    // readings are the same objects for all labels that are alike
    const known = this.labels.get(reading);
    const same =
      known?.punctuation === punctuation &&
      known.suffix === suffix &&
      known.span.start === start &&
      known.span.end === end &&
      (written === undefined
        ? known.text.length === end - start && this.text.startsWith(known.text, offset + start)
        : known.text === written);
    if (same) return known;
    const { style, ordinal } = reading;
    const text = written ?? this.text.slice(offset + start, offset + end);
    const label: Label = { text, style, punctuation, ordinal, suffix, span: this.spanOf(start, end) };
    this.labels.set(reading, label);
    return label;
  }

  /** Labels and opening phrases stand at a text's beginning, and there are not many. */
  spanOf(start: number, end: number): Span {
    const known = this.spans.get(end);
    if (known?.start === start) return known;
    const span = { start, end };
    this.spans.set(end, span);
    return span;
  }

  itemStateOf({ lists, introduces, previous }: ClassifyState): ItemState {
    this.open = this.openOf(lists);
    const { states } = this.open;
    for (const state of states) if (state.introduces === introduces && state.previous === previous) return state;
    const item: ItemState = { lists: this.open.lists, introduces, previous };
    states.push(item);
    return item;
  }

  paragraphStateOf(state: ClassifyState): ParagraphState {
    const known = this.paragraph;
    const isSameText = known !== null && sameTextState(known.text, state);
    if (isSameText && known.number === state.number) return known;
    this.paragraph = { number: state.number, text: isSameText ? known.text : textStateOf(state) };
    return this.paragraph;
  }

  private openOf(lists: ItemState['lists']): OpenLists {
    // where none is open, all begin again
    if (lists.length === 0) return this.none;
    if (sameLists(lists, this.open.lists)) return this.open;
    const likely = this.open.following;
    if (likely && sameLists(lists, likely.lists)) return likely;
    this.open.following = { lists, states: [], following: null };
    return this.open.following;
  }
}

export function sameLabel(a: Label, b: Label): boolean {
  return (
    a.text === b.text &&
    a.style === b.style &&
    a.punctuation === b.punctuation &&
    a.ordinal === b.ordinal &&
    a.suffix === b.suffix &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end
  );
}

/** The state that was kept in parts. */
export function stateFrom({ lists, introduces, previous }: ItemState, { number, text }: ParagraphState): ClassifyState {
  const { part, numbering, quotation, mark, nextFootnote, waiting, page } = text;
  return { part, lists, introduces, previous, number, numbering, quotation, mark, nextFootnote, waiting, page };
}

function textStateOf({ part, numbering, quotation, mark, nextFootnote, waiting, page }: ClassifyState): TextState {
  return { part, numbering, quotation, mark, nextFootnote, waiting, page };
}

function sameTextState(a: TextState, b: TextState): boolean {
  return (
    a.part === b.part &&
    a.numbering === b.numbering &&
    a.quotation === b.quotation &&
    a.mark === b.mark &&
    a.nextFootnote === b.nextFootnote &&
    a.page === b.page &&
    a.waiting === b.waiting
  );
}
