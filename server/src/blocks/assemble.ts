import type { Language } from '../languages/language';
import type { Lines } from '../text/lines';
import { emptyLogicalText } from '../text/logical-text';
import type { Block, Furniture, Label } from './block';
import {
  acceptsLabel,
  type ClassifyContext,
  type ClassifyState,
  classify,
  initialState,
  isParagraphNumber,
  tableRow,
} from './classify';
import { findFootnoteMarks } from './footnote-marks';
import { findInvisibleMarks } from './invisible-marks';
import { isDoubtful, type LabelReading, type ReadLabel, readLabel } from './label';
import { Shape } from './line-shapes';
import { joinStretches, type Stretch, withoutMarks } from './logical-lines';
import type { Paragraph } from './paragraphs';
import { isTableRow } from './table';

/** From paragraphs to blocks: each with its label, its kind and its logical text. */
export function assembleBlocks(
  lines: Lines,
  shapes: Uint8Array,
  paragraphs: readonly Paragraph[],
  language: Language,
): Block[] {
  const labels = paragraphs.map(paragraph => labelOf(lines, paragraph));
  const context: ClassifyContext = { language, numbered: labels.some(isParagraphLabel) };
  const blocks: Block[] = [];
  let state: ClassifyState = { ...initialState, nextFootnote: shapes.includes(Shape.FootnoteRule) ? 1 : 0 };
  let firstLine = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const frame = frameOf(lines, shapes, paragraph, firstLine);
    const head = paragraph.content[0];
    if (head === undefined) blocks.push({ ...frame, ...emptyBlock(frame.furniture) });
    else {
      const offset = lines.starts[firstLine]!;
      const label = acceptedLabel(lines, head, labels[index] ?? null, context, state);
      const { logical, nextFootnote } = logicalOf(
        lines,
        paragraph.content,
        offset,
        frame.source,
        label,
        state.nextFootnote,
      );
      const before = { ...state, nextFootnote };
      const found = isTableRow(lines, head)
        ? tableRow(before)
        : classify(context, logical.text, label, labels[index + 1] ?? null, before);
      const span = { start: lines.first[head]! - offset, end: lines.last[paragraph.content.at(-1)!]! - offset };
      // a section's letter stays in its heading's text: nothing cites it as a label
      const heading = label !== null && found.reading === null;
      blocks.push({
        ...frame,
        kind: found.kind,
        span,
        logical: heading ? logicalOf(lines, paragraph.content, offset, frame.source, null, 0).logical : logical,
        label: labelFrom(label, found.reading, frame.source, (label?.start ?? lines.first[head]!) - offset, offset),
        opener: found.opener,
        depth: found.depth,
      });
      state = found.state;
    }
    firstLine = paragraph.end;
  }
  return blocks;
}

function labelOf(lines: Lines, { content: [head] }: Paragraph): ReadLabel | null {
  return head === undefined ? null : readLabel(lines.text, lines.first[head]!, lines.last[head]!);
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

function isParagraphLabel(label: ReadLabel | null): boolean {
  return label?.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation);
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

/** What a block has whatever it says: its source with its lines, and the furniture in it. */
function frameOf(lines: Lines, shapes: Uint8Array, paragraph: Paragraph, firstLine: number) {
  const start = lines.starts[firstLine]!;
  const source = lines.text.slice(start, lines.starts[paragraph.end]!);
  const lineStarts: number[] = [];
  for (let line = firstLine; line < paragraph.end; line++) lineStarts.push(lines.starts[line]! - start);
  return { source, lineStarts, furniture: furnitureOf(lines, shapes, paragraph, start) };
}

/** A block without text of its own: the furniture above the first paragraph, or an empty document. */
function emptyBlock(furniture: readonly Furniture[]) {
  return {
    kind: furniture.length > 0 ? ('furniture' as const) : ('other' as const),
    span: { start: furniture[0]?.span.start ?? 0, end: furniture.at(-1)?.span.end ?? 0 },
    logical: emptyLogicalText,
    label: null,
    opener: null,
    depth: 0,
  };
}

function logicalOf(
  lines: Lines,
  content: readonly number[],
  start: number,
  source: string,
  label: ReadLabel | null,
  firstFootnote: number,
) {
  let nextFootnote = firstFootnote;
  const stretches: Stretch[] = [];
  for (const [i, line] of content.entries()) {
    const from = (i === 0 && label ? label.next : lines.first[line]!) - start;
    const stretch = { start: from, end: lines.last[line]! - start };
    const found = findFootnoteMarks(source, stretch.start, stretch.end, nextFootnote);
    nextFootnote = found.next;
    const invisible = findInvisibleMarks(source, stretch.start, stretch.end);
    const marks =
      invisible.length === 0 ? found.marks : [...found.marks, ...invisible].sort((a, b) => a.start - b.start);
    stretches.push(...withoutMarks(stretch, marks));
  }
  return { logical: joinStretches(source, stretches), nextFootnote };
}

function furnitureOf(lines: Lines, shapes: Uint8Array, paragraph: Paragraph, start: number): Furniture[] {
  return paragraph.furniture.map(line => {
    const span = { start: lines.first[line]! - start, end: lines.last[line]! - start };
    return {
      kind: shapes[line] === Shape.Footnote ? 'footnote' : 'furniture',
      text: lines.text.slice(span.start + start, span.end + start),
      span,
    };
  });
}
