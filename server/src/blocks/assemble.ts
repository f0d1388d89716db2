import type { Language } from '../languages/language';
import type { Lines } from '../text/lines';
import { emptyLogicalText } from '../text/logical-text';
import type { Span } from '../text/position';
import type { Block, Furniture } from './block';
import { type ClassifyState, classify, initialState } from './classify';
import { findFootnoteMarks } from './footnote-marks';
import { type ReadLabel, readLabel } from './label';
import { Shape } from './line-shapes';
import { joinStretches, type Stretch, withoutMarks } from './logical-lines';
import type { Paragraph } from './paragraphs';

/** From paragraphs to blocks: each with its label, its kind and its logical text. */
export function assembleBlocks(
  lines: Lines,
  shapes: Uint8Array,
  paragraphs: readonly Paragraph[],
  language: Language,
): Block[] {
  const blocks: Block[] = [];
  let state: ClassifyState = { ...initialState, nextFootnote: shapes.includes(Shape.FootnoteRule) ? 1 : 0 };
  let firstLine = 0;
  for (const paragraph of paragraphs) {
    const { block, next } = assembleBlock(lines, shapes, paragraph, firstLine, language, state);
    blocks.push(block);
    state = next;
    firstLine = paragraph.end;
  }
  return blocks;
}

function assembleBlock(
  lines: Lines,
  shapes: Uint8Array,
  paragraph: Paragraph,
  firstLine: number,
  language: Language,
  state: ClassifyState,
): { block: Block; next: ClassifyState } {
  const start = lines.starts[firstLine]!;
  const source = lines.text.slice(start, lines.starts[paragraph.end]!);
  const lineStarts: number[] = [];
  for (let line = firstLine; line < paragraph.end; line++) lineStarts.push(lines.starts[line]! - start);
  const furniture = furnitureOf(lines, shapes, paragraph, start);
  const common = { source, lineStarts, furniture };
  const head = paragraph.content[0];
  if (head === undefined) {
    const kind = furniture.length > 0 ? 'furniture' : 'other';
    return {
      block: {
        ...common,
        kind,
        span: wholeSpan(furniture),
        logical: emptyLogicalText,
        label: null,
        opener: null,
        depth: 0,
      },
      next: state,
    };
  }
  const span: Span = { start: lines.first[head]! - start, end: lines.last[paragraph.content.at(-1)!]! - start };
  const label = readLabel(source, span.start, lines.last[head]! - start);
  const { logical, nextFootnote } = logicalOf(lines, paragraph.content, start, source, label, state.nextFootnote);
  const found = classify(language, logical.text, label, { ...state, nextFootnote });
  return {
    block: {
      ...common,
      kind: found.kind,
      span,
      logical,
      label:
        label && found.reading
          ? {
              text: source.slice(span.start, label.end),
              style: found.reading.style,
              punctuation: label.punctuation,
              ordinal: found.reading.ordinal,
              suffix: label.suffix,
              span: { start: span.start, end: label.end },
            }
          : null,
      opener: found.openerLength > 0 ? { start: 0, end: found.openerLength } : null,
      depth: found.depth,
    },
    next: found.state,
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
    const from = i === 0 && label ? label.next : lines.first[line]! - start;
    const stretch = { start: from, end: lines.last[line]! - start };
    const found = findFootnoteMarks(source, stretch.start, stretch.end, nextFootnote);
    nextFootnote = found.next;
    stretches.push(...withoutMarks(stretch, found.marks));
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

function wholeSpan(furniture: readonly Furniture[]): Span {
  return { start: furniture[0]?.span.start ?? 0, end: furniture.at(-1)?.span.end ?? 0 };
}
