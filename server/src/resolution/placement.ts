import type { Block } from '../blocks/block';
import { isProtocolLineEnd } from '../text/lines';
import { toSourceSpans } from '../text/logical-text';
import type { Position, Range, Span } from '../text/position';
import type { BlockStarts, Resolution } from './resolution';

/** From positions in a block to positions in the document, and back. The only functions that know both. */

/**
 * A block's lines are those that one reads (`Lines`), and it may begin in the middle of a line of the protocol, which is
 * all that editors know:
 *
 *     The General Assembly, Recalling …, Noting …, 1. Decides …; 2. Requests …
 */

/** The index of the block that the position lies in; the last one for a position behind the end. */
export function blockIndexAt({ starts, blocks }: Resolution, { line, character }: Position): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts.lines[middle]!;
    if (start < line || (start === line && (starts.characters[middle] ?? 0) <= character)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A position in the document as an offset in the source of the block at `index`, held within that source. */
export function offsetInBlock(resolution: Resolution, index: number, position: Position): number {
  const found = lineOf(resolution, index, position);
  return found === null ? resolution.blocks[index]!.length : Math.min(found.at, found.end);
}

export function positionOf(resolution: Resolution, index: number, offset: number): Position {
  const block = resolution.blocks[index]!;
  if (isOnFirstLine(block, offset))
    return { line: resolution.starts.lines[index]!, character: before(resolution, index) + offset };
  return positionIn(resolution, index, protocolStarts(block), offset);
}

/** The line of a position in the document. */
export function lineNumberOf(resolution: Resolution, index: number, offset: number): number {
  const block = resolution.blocks[index]!;
  if (isOnFirstLine(block, offset)) return resolution.starts.lines[index]!;
  return positionIn(resolution, index, protocolStarts(block), offset).line;
}

/** Does an offset lie on a block's first line? So do most that are asked for. */
export function isOnFirstLine(block: Block, offset: number): boolean {
  const { lineStarts } = block;
  return offset < (lineStarts.length > 1 ? lineStarts[1]! : block.length);
}

/** How far in on its line a block begins. */
function before({ starts: { characters } }: Resolution, index: number): number {
  return characters.length === 0 ? 0 : characters[index]!;
}

function positionIn(resolution: Resolution, index: number, lines: readonly number[], offset: number): Position {
  const { blocks, starts } = resolution;
  const { source } = blocks[index]!;
  // no position lies behind the characters that end a line; the empty last line of a text is its last block's own
  if (offset >= source.length && lines.at(-1)! < source.length && endsLine(blocks[index]!))
    return { line: starts.lines[index]! + lines.length, character: 0 };
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const character = low === 0 ? before(resolution, index) + offset : offset - lines[low]!;
  return { line: starts.lines[index]! + low, character };
}

/** The document range of a span of the block's source. */
export function rangeOf(resolution: Resolution, index: number, span: Span): Range {
  return { start: positionOf(resolution, index, span.start), end: positionOf(resolution, index, span.end) };
}

/** Told the four numbers of a document range. */
export type TellRange = (startLine: number, startCharacter: number, endLine: number, endCharacter: number) => void;

/** As `rangeOf`, for whoever asks for thousands: no object is made of the range. */
export function tellRange(resolution: Resolution, index: number, { start, end }: Span, tell: TellRange): void {
  if (isOnFirstLine(resolution.blocks[index]!, end)) {
    const line = resolution.starts.lines[index]!;
    const shift = before(resolution, index);
    tell(line, shift + start, line, shift + end);
  } else {
    const range = rangeOf(resolution, index, { start, end });
    tell(range.start.line, range.start.character, range.end.line, range.end.character);
  }
}

/** The document ranges of a stretch of the block's logical text: one, or more when line ends or furniture cut it. */
export function rangesOfLogical(resolution: Resolution, index: number, start: number, end: number): Range[] {
  const block: Block = resolution.blocks[index]!;
  return toSourceSpans(block.logical, start, end).map(span => rangeOf(resolution, index, span));
}

/** Where each block of a text begins whose lines are the protocol's: on the lines that it was read from. */
export function startsOfLines(lines: readonly number[]): BlockStarts {
  return { lines: new Int32Array(lines), characters: noCharacters };
}

/** The same of any text. */
export function startsWithin(blocks: readonly Block[]): BlockStarts {
  const lines = new Int32Array(blocks.length + 1);
  const characters = new Array<number>(blocks.length);
  let start = textStart;
  let within = false;
  for (let index = 0; index < blocks.length; index++) {
    lines[index] = start.line;
    characters[index] = start.character;
    within ||= start.character > 0;
    start = startBehind(blocks[index]!, start);
  }
  lines[blocks.length] = endLine(blocks, start);
  return { lines, characters: within ? characters : noCharacters };
}

const textStart: Position = { line: 0, character: 0 };
const noCharacters: readonly number[] = [];

/** As `BlockStarts` has them. */
export function charactersOrNone(characters: readonly number[]): readonly number[] {
  return characters.some(character => character > 0) ? characters : noCharacters;
}

/** Where the block behind one begins that begins at `start`. */
export function startBehind(block: Block, start: Position): Position {
  const lines = protocolStarts(block);
  if (endsLine(block)) return { line: start.line + lines.length, character: 0 };
  const last = lines.length - 1;
  const before = last === 0 ? start.character : 0;
  return { line: start.line + last, character: before + block.length - lines[last]! };
}

/** How many lines there are, when the last block leads to `start`. */
export function endLine(blocks: readonly Block[], start: Position): number {
  const last = blocks.at(-1);
  return last && !endsLine(last) ? start.line + 1 : start.line;
}

function endsLine({ source }: Block): boolean {
  return isProtocolLineEnd(source.charCodeAt(source.length - 1));
}

/** Of blocks of many lines; of others it is sooner told than looked up. */
const protocolStartsOf = new WeakMap<Block, readonly number[]>();
const manyLines = 32;

/** Where the lines of a block begin, as the protocol counts them; the first is 0, wherever it begins. */
function protocolStarts(block: Block): readonly number[] {
  const { source, lineStarts } = block;
  if (lineStarts.length < manyLines) return readProtocolStarts(source, lineStarts);
  let found = protocolStartsOf.get(block);
  if (!found) {
    found = readProtocolStarts(source, lineStarts);
    protocolStartsOf.set(block, found);
  }
  return found;
}

function readProtocolStarts(source: string, lineStarts: readonly number[]): readonly number[] {
  for (let line = 1; line < lineStarts.length; line++)
    if (!isProtocolLineEnd(source.charCodeAt(lineStarts[line]! - 1))) return protocolStartsAmong(source, lineStarts);
  return lineStarts;
}

function protocolStartsAmong(source: string, lineStarts: readonly number[]): readonly number[] {
  return lineStarts.filter(start => start === 0 || isProtocolLineEnd(source.charCodeAt(start - 1)));
}

/** The line of a block that a position names: where the position is on it, be it behind its end, and the end. */
function lineOf(
  { blocks, starts }: Resolution,
  index: number,
  { line, character }: Position,
): { start: number; at: number; end: number } | null {
  const block = blocks[index]!;
  const lines = protocolStarts(block);
  const number = line - starts.lines[index]!;
  if (number < 0) return { start: 0, at: 0, end: 0 };
  const start = lines[number];
  if (start === undefined) return null;
  const before = number === 0 ? (starts.characters[index] ?? 0) : 0;
  return { start, at: start + Math.max(0, character - before), end: lines[number + 1] ?? block.length };
}

/**
 * The offset in a block of a position that an edit names. As the protocol has it, one behind its line's end is the end,
 * before the characters that end the line.
 */
export function offsetOnLine(resolution: Resolution, index: number, position: Position): number {
  const { source } = resolution.blocks[index]!;
  const found = lineOf(resolution, index, position);
  if (found === null) return source.length;
  let { end } = found;
  while (end > found.start && isProtocolLineEnd(source.charCodeAt(end - 1))) end--;
  return Math.min(found.at, end);
}

/** The position, or the nearest one that the text has. */
export function withinText(resolution: Resolution, position: Position): Position {
  const index = blockIndexAt(resolution, position);
  return positionOf(resolution, index, offsetOnLine(resolution, index, position));
}
