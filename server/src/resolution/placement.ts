import type { Block } from '../blocks/block';
import { toSourceSpans } from '../text/logical-text';
import type { Position, Range, Span } from '../text/position';
import type { Resolution } from './resolution';

/** From positions in a block to positions in the document, and back. The only functions that know both. */

/** The index of the block on whose lines the position lies; the last one for a position behind the end. */
export function blockIndexAt(resolution: Resolution, position: Position): number {
  const lines = resolution.starts.lines;
  let low = 0;
  let high = resolution.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= position.line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A position in the document as an offset in the source of the block at `index`, held within that source. */
export function offsetInBlock(resolution: Resolution, index: number, position: Position): number {
  const block = resolution.blocks[index]!;
  const line = position.line - resolution.starts.lines[index]!;
  if (line < 0) return 0;
  const start = block.lineStarts[line];
  if (start === undefined) return block.source.length;
  const next = block.lineStarts[line + 1] ?? block.source.length;
  return Math.min(start + Math.max(0, position.character), next);
}

export function positionOf(resolution: Resolution, index: number, offset: number): Position {
  const starts = resolution.blocks[index]!.lineStarts;
  if (starts.length === 1) return { line: resolution.starts.lines[index]!, character: offset };
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: resolution.starts.lines[index]! + low, character: offset - (starts[low] ?? 0) };
}

/** The document range of a span of the block's source. */
export function rangeOf(resolution: Resolution, index: number, span: Span): Range {
  return { start: positionOf(resolution, index, span.start), end: positionOf(resolution, index, span.end) };
}

/** The document ranges of a stretch of the block's logical text: one, or more when line ends or furniture cut it. */
export function rangesOfLogical(resolution: Resolution, index: number, start: number, end: number): Range[] {
  const block: Block = resolution.blocks[index]!;
  return toSourceSpans(block.logical, start, end).map(span => rangeOf(resolution, index, span));
}

/** Where each block begins, as a line number; one more entry than blocks, the end. */
export function lineStartsOf(blocks: readonly Block[]): number[] {
  const starts = [0];
  let line = 0;
  for (const block of blocks) {
    line += block.lineStarts.length;
    starts.push(line);
  }
  return starts;
}

/**
 * The offset in a block of a position that an edit names. As the protocol has it, one behind its line's end is the end,
 * before the characters that end the line.
 */
export function offsetOnLine(resolution: Resolution, index: number, position: Position): number {
  const { source, lineStarts } = resolution.blocks[index]!;
  const line = position.line - resolution.starts.lines[index]!;
  const start = lineStarts[line];
  if (line < 0) return 0;
  if (start === undefined) return source.length;
  let end = lineStarts[line + 1] ?? source.length;
  while (end > start && (source.charCodeAt(end - 1) === 0x0a || source.charCodeAt(end - 1) === 0x0d)) end--;
  return Math.min(start + Math.max(0, position.character), end);
}

/** The position, or the nearest one that the text has. */
export function withinText(resolution: Resolution, position: Position): Position {
  const index = blockIndexAt(resolution, position);
  return positionOf(resolution, index, offsetOnLine(resolution, index, position));
}
