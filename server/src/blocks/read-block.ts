import type { Lines } from '../text/lines';
import { emptyLogicalText, SinglePiece } from '../text/logical-text';
import type { Block, Furniture, Label } from './block';
import { classify, tableRow } from './classify/classify';
import type { ClassifyContext, Following } from './classify/context';
import { type ClassifyState, stateWith } from './classify/state';
import { wholeMarkAt } from './classify/whole-quotation';
import { CompactBlock, CutBlock, noFurniture } from './compact-block';
import type { LabelReading } from './labels/label';
import type { LineLabel } from './labels/line-label';
import type { LayoutRegions } from './layout/layout';
import { flowing } from './layout/measure';
import { Shape } from './pages/shape';
import { inOrderOfWords } from './paragraphs/order-of-words';
import { isTableRow } from './paragraphs/table';
import { readParagraphText } from './paragraphs/text';
import type { SharedParts } from './shared-parts';

/** The physical lines of one paragraph, as line numbers: its own, and those of page furniture in it and behind it. */
export interface Paragraph {
  readonly content: readonly number[];
  readonly furniture: readonly number[];
  readonly start: number;
  /** Up to here (exclusive) the lines are this paragraph's: its trailing furniture and blank lines included. */
  readonly end: number;
}

export interface ReadLines {
  readonly lines: Lines;
  readonly shapes: Uint8Array;
  readonly context: ClassifyContext;
  /** null for a line by itself. */
  readonly layout: LayoutRegions | null;
}

/** From a paragraph to its block: with its label, its kind and its logical text. `following` is the one below. */
export function readBlock(
  { lines, shapes, context, layout }: ReadLines,
  paragraph: Paragraph,
  label: LineLabel | null,
  following: Following | null,
  before: ClassifyState,
  shared: SharedParts,
): { readonly block: Block; readonly after: ClassifyState } {
  const { content, start, end } = paragraph;
  const offset = lines.starts[start]!;
  const behind = lines.starts[end]!;
  const lineStarts = lineStartsOf(lines, start, end, offset);
  const furniture = paragraph.furniture.length > 0 ? furnitureOf(lines, shapes, paragraph, offset) : noFurniture;
  const head = content[0];
  if (head === undefined) {
    return {
      block: emptyBlock(offset, behind, lineStarts, furniture, before, shared),
      after: before,
    };
  }
  const measure = layout === null ? flowing : layout.measures[layout.regionOf[head]!]!;
  const words = inOrderOfWords(lines, shapes, content, label, measure, context.language);
  const whole =
    label === null && context.quotations ? wholeMarkAt(lines, head, context.language, following, before) : null;
  const { logical, nextFootnote } = readParagraphText(
    lines,
    words,
    offset,
    behind,
    label ?? whole,
    before.nextFootnote,
  );
  const state =
    nextFootnote === before.nextFootnote
      ? before
      : stateWith(before, before.previous, nextFootnote, before.waiting, before.page);
  const found =
    content.length === 1 && isTableRow(lines, head)
      ? tableRow(state)
      : classify(context, logical.text, label, following, state, whole?.mark);
  // a section's letter stays in its heading's text: nothing cites it as a label
  const heading = label !== null && found.reading === null;
  const own = heading ? readParagraphText(lines, words, offset, behind, null, 0).logical : logical;
  const spanEnd = lines.last[content[content.length - 1]!]! - offset;
  const form = shared.formOf(found.kind, found.depth, lines.first[head]! - offset, spanEnd, behind - offset, own);
  const read = label && found.reading && labelFrom(label, found.reading, lines.first[head]!, offset, shared);
  const opener = found.opener && shared.spanOf(found.opener.start, found.opener.end);
  const item = shared.itemStateOf(before);
  const above = shared.paragraphStateOf(before);
  const single = own instanceof SinglePiece;
  const block =
    single && furniture === noFurniture
      ? new CompactBlock(form, offset, behind, lineStarts, read, opener, item, above)
      : new CutBlock(form, offset, behind, lineStarts, read, opener, item, above, single ? null : own, furniture);
  return { block, after: found.state };
}

function labelFrom(label: LineLabel, reading: LabelReading, first: number, offset: number, shared: SharedParts): Label {
  return shared.labelOf(offset, label, reading, (label.start ?? first) - offset, label.end - offset);
}

function lineStartsOf(lines: Lines, firstLine: number, end: number, offset: number): readonly number[] {
  if (end - firstLine === 1) return onlyLine;
  if (end - firstLine === 2) return twoLines(lines.starts[firstLine + 1]! - offset);
  const starts = new Array<number>(end - firstLine);
  for (let line = firstLine; line < end; line++) starts[line - firstLine] = lines.starts[line]! - offset;
  return starts;
}

const onlyLine: readonly number[] = [0];
/** Hardly any paragraph is longer. */
const mostKept = 4096;
/** With room for all, that it is no table by hashes. */
const ofTwoLines = new Array<readonly number[] | undefined>(mostKept + 1);

/** A line and a blank one, as nearly all blocks have: one list for all whose second line begins at the same place. */
function twoLines(second: number): readonly number[] {
  if (second > mostKept) return [0, second];
  let starts = ofTwoLines[second];
  if (!starts) {
    starts = [0, second];
    ofTwoLines[second] = starts;
  }
  return starts;
}

/** A block without text of its own: the furniture above the first paragraph, or an empty document. */
function emptyBlock(
  offset: number,
  behind: number,
  lineStarts: readonly number[],
  furniture: readonly Furniture[],
  before: ClassifyState,
  shared: SharedParts,
): Block {
  const kind = furniture.length > 0 ? 'furniture' : 'other';
  const spanEnd = furniture.at(-1)?.span.end ?? 0;
  return new CutBlock(
    shared.formOf(kind, 0, furniture[0]?.span.start ?? 0, spanEnd, behind - offset, emptyLogicalText),
    offset,
    behind,
    lineStarts,
    null,
    null,
    shared.itemStateOf(before),
    shared.paragraphStateOf(before),
    emptyLogicalText,
    furniture,
  );
}

function furnitureOf(lines: Lines, shapes: Uint8Array, paragraph: Paragraph, start: number): readonly Furniture[] {
  return paragraph.furniture.map(line => {
    const span = { start: lines.first[line]! - start, end: lines.last[line]! - start };
    return {
      kind: shapes[line] === Shape.Footnote ? 'footnote' : 'furniture',
      text: lines.text.slice(span.start + start, span.end + start),
      span,
    };
  });
}
