import type { Lines } from '../text/lines';
import { emptyLogicalText } from '../text/logical-text';
import type { Block, Furniture, Label } from './block';
import { acceptsLabel, classify, tableRow } from './classify/classify';
import type { ClassifyContext } from './classify/context';
import type { ClassifyState } from './classify/state';
import { isDoubtful, type LabelReading, type ReadLabel, readLabel } from './labels/label';
import { Shape } from './layout/line-shapes';
import { isParagraphNumber } from './paragraphs/forms';
import type { Paragraph } from './paragraphs/paragraphs';
import { isTableRow } from './paragraphs/table';
import { readParagraphText } from './paragraphs/text';

export interface Assembled {
  readonly blocks: Block[];
  /** What the last of them leaves open. */
  readonly after: ClassifyState;
}

/** The label that each paragraph may have. */
export function readLabels(lines: Lines, paragraphs: readonly Paragraph[]): (ReadLabel | null)[] {
  return paragraphs.map(({ content: [head] }) =>
    head === undefined ? null : readLabel(lines.text, lines.first[head]!, lines.last[head]!),
  );
}

/** Is it a number that paragraphs of a resolution bear? */
export function isParagraphLabel(label: ReadLabel | null): boolean {
  return label?.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation);
}

/**
 * From paragraphs to blocks: the first `count`, each with its label, its kind and its logical text. `firstLine` is where
 * the first of them begins, `before` what the blocks above have left open.
 */
export function assembleBlocks(
  lines: Lines,
  shapes: Uint8Array,
  paragraphs: readonly Paragraph[],
  labels: readonly (ReadLabel | null)[],
  context: ClassifyContext,
  before: ClassifyState,
  firstLine = 0,
  count = paragraphs.length,
): Assembled {
  const blocks: Block[] = [];
  let state = before;
  let start = firstLine;
  for (let index = 0; index < count; index++) {
    const paragraph = paragraphs[index]!;
    const read = readBlock(lines, shapes, paragraph, start, labels[index]!, labels[index + 1] ?? null, context, state);
    blocks.push(read.block);
    state = read.after;
    start = paragraph.end;
  }
  return { blocks, after: state };
}

function readBlock(
  lines: Lines,
  shapes: Uint8Array,
  paragraph: Paragraph,
  firstLine: number,
  possible: ReadLabel | null,
  next: ReadLabel | null,
  context: ClassifyContext,
  before: ClassifyState,
): { block: Block; after: ClassifyState } {
  const { content, end } = paragraph;
  const offset = lines.starts[firstLine]!;
  const source = lines.text.slice(offset, lines.starts[end]!);
  const lineStarts = lineStartsOf(lines, firstLine, end, offset);
  const furniture = furnitureOf(lines, shapes, paragraph, offset);
  const head = content[0];
  if (head === undefined) {
    return { block: emptyBlock(source, lineStarts, furniture, before), after: before };
  }
  const label = acceptedLabel(lines, head, possible, context, before);
  const { logical, nextFootnote } = readParagraphText(lines, content, offset, source, label, before.nextFootnote);
  const state = nextFootnote === before.nextFootnote ? before : { ...before, nextFootnote };
  const found = isTableRow(lines, head) ? tableRow(state) : classify(context, logical.text, label, next, state);
  // a section's letter stays in its heading's text: nothing cites it as a label
  const heading = label !== null && found.reading === null;
  const block: Block = {
    kind: found.kind,
    source,
    lineStarts,
    span: { start: lines.first[head]! - offset, end: lines.last[content[content.length - 1]!]! - offset },
    logical: heading ? readParagraphText(lines, content, offset, source, null, 0).logical : logical,
    label: labelFrom(label, found.reading, source, (label?.start ?? lines.first[head]!) - offset, offset),
    opener: found.opener,
    depth: found.depth,
    furniture,
    before,
  };
  return { block, after: found.state };
}

function acceptedLabel(
  lines: Lines,
  head: number,
  label: ReadLabel | null,
  context: ClassifyContext,
  state: ClassifyState,
): ReadLabel | null {
  if (!label || !isDoubtful(label)) return label;
  return acceptsLabel(context, label, lines.text.slice(label.next, lines.last[head]!), state) ? label : null;
}

function labelFrom(
  label: ReadLabel | null,
  reading: LabelReading | null,
  source: string,
  start: number,
  offset: number,
): Label | null {
  if (!label || !reading) return null;
  const end = label.end - offset;
  return {
    text: source.slice(start, end),
    style: reading.style,
    punctuation: label.punctuation,
    ordinal: reading.ordinal,
    suffix: label.suffix,
    span: { start, end },
  };
}

const singleLine: readonly number[] = [0];

function lineStartsOf(lines: Lines, firstLine: number, end: number, offset: number): readonly number[] {
  if (end === firstLine + 1) return singleLine;
  const starts = new Array<number>(end - firstLine);
  for (let line = firstLine; line < end; line++) starts[line - firstLine] = lines.starts[line]! - offset;
  return starts;
}

/** A block without text of its own: the furniture above the first paragraph, or an empty document. */
function emptyBlock(
  source: string,
  lineStarts: readonly number[],
  furniture: readonly Furniture[],
  before: ClassifyState,
): Block {
  return {
    kind: furniture.length > 0 ? 'furniture' : 'other',
    source,
    lineStarts,
    span: { start: furniture[0]?.span.start ?? 0, end: furniture.at(-1)?.span.end ?? 0 },
    logical: emptyLogicalText,
    label: null,
    opener: null,
    depth: 0,
    furniture,
    before,
  };
}

const noFurniture: readonly Furniture[] = [];

function furnitureOf(lines: Lines, shapes: Uint8Array, paragraph: Paragraph, start: number): readonly Furniture[] {
  if (paragraph.furniture.length === 0) return noFurniture;
  return paragraph.furniture.map(line => {
    const span = { start: lines.first[line]! - start, end: lines.last[line]! - start };
    return {
      kind: shapes[line] === Shape.Footnote ? 'footnote' : 'furniture',
      text: lines.text.slice(span.start + start, span.end + start),
      span,
    };
  });
}
