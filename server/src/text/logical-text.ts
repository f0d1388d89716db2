import { isBlank, isWide } from './characters';
import type { Span } from './position';

/**
 * A stretch of the logical text that stands in the source as one piece: `length` code units that begin at `logical` in
 * the logical text and at `source` in the block's source.
 */
export interface Piece {
  readonly logical: number;
  readonly source: number;
  readonly length: number;
}

/**
 * A paragraph as one line, made of pieces of its source.
 *
 *     source:   "1. Recalls its resolution 2185\n(2014), and\n"
 *     logical:     "Recalls its resolution 2185 (2014), and"
 *
 * Between two pieces stands at most one space that the source does not have (or has as a line end), or what an entity of
 * HTML stands for. Pieces are in order
 * in both strings, but for lines that are displaced, and never empty. Offsets are UTF-16 code units.
 */
export interface LogicalText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Do its words stand in another order than in the source, for an extractor has turned lines round? */
  readonly displaced?: boolean;
}

export const emptyLogicalText: LogicalText = { text: '', pieces: [] };

/**
 * One that stands in the source as one piece, as most do: it keeps where, and tells the rest when asked. The source begins
 * at `base` in the text that it is a part of.
 */
export class SinglePiece implements LogicalText {
  constructor(
    private readonly whole: string,
    private readonly base: number,
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.whole.slice(this.base + this.start, this.base + this.end);
  }

  get pieces(): readonly Piece[] {
    return [{ logical: 0, source: this.start, length: this.end - this.start }];
  }
}

/** One that is joined of several pieces: it keeps their places as numbers, and tells the pieces when asked. */
export class JoinedPieces implements LogicalText {
  constructor(
    readonly text: string,
    /** Of each piece `logical`, `source` and `length`. */
    readonly places: readonly number[],
    readonly displaced: boolean,
  ) {}

  get pieces(): readonly Piece[] {
    const { places } = this;
    const pieces = new Array<Piece>(places.length / 3);
    for (let i = 0; i < pieces.length; i++)
      pieces[i] = { logical: places[i * 3]!, source: places[i * 3 + 1]!, length: places[i * 3 + 2]! };
    return pieces;
  }
}

function placesOf(logical: LogicalText): readonly number[] {
  if (logical instanceof JoinedPieces) return logical.places;
  return logical.pieces.flatMap(piece => [piece.logical, piece.source, piece.length]);
}

/** The source spans of a logical span: one, or one for each piece that it touches. Blank joints fall away. */
export function toSourceSpans(logical: LogicalText, start: number, end: number): Span[] {
  if (logical instanceof SinglePiece) {
    const from = logical.start + Math.max(start, 0);
    const to = Math.min(logical.start + end, logical.end);
    return to > from ? [{ start: from, end: to }] : [];
  }
  const places = placesOf(logical);
  const spans: Span[] = [];
  for (let i = firstPieceBehind(places, start) * 3; i < places.length; i += 3) {
    const piece = places[i]!;
    if (piece >= end) break;
    const from = Math.max(start, piece);
    const to = Math.min(end, piece + places[i + 2]!);
    const shift = places[i + 1]! - piece;
    if (to > from) spans.push({ start: from + shift, end: to + shift });
  }
  return spans;
}

/** Where the last of these ends; -1 where there is none. */
export function sourceEnd(logical: LogicalText, start: number, end: number): number {
  if (!(logical instanceof SinglePiece)) return toSourceSpans(logical, start, end).at(-1)?.end ?? -1;
  const last = Math.min(logical.start + end, logical.end);
  return last > logical.start + Math.max(start, 0) ? last : -1;
}

/** The logical offset of a source offset; one that lies between two pieces goes to the beginning of the next. */
export function toLogicalOffset(logical: LogicalText, source: number): number {
  if (logical.displaced) return toDisplacedOffset(logical, source);
  const { pieces } = logical;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.source + piece.length < source) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (!piece) return logical.text.length;
  return piece.logical + Math.max(0, source - piece.source);
}

function toDisplacedOffset({ text, pieces }: LogicalText, source: number): number {
  let nearest: Piece | null = null;
  for (const piece of pieces) {
    const end = piece.source + piece.length;
    if (source >= piece.source && source <= end) return piece.logical + source - piece.source;
    if (end > source && (nearest === null || piece.source < nearest.source)) nearest = piece;
  }
  return nearest ? nearest.logical : text.length;
}

/** The index of the first piece that ends behind a logical offset. */
function firstPieceBehind(places: readonly number[], logical: number): number {
  let low = 0;
  let high = places.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle * 3]! + places[middle * 3 + 2]! <= logical) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What stands between two lines where one goes on with the other: no blank between Chinese characters, nor behind a hyphen
 * or a slash that a word ends with.
 */
export function jointBetween(before: string, behind: string): '' | ' ' {
  const last = before.charCodeAt(before.length - 1);
  if (isWide(last) || isWide(behind.charCodeAt(0)) || last === 0x2f) return '';
  const hyphen = last === 0x2d || last === 0x2010 || last === 0x2011;
  return !hyphen || before.length < 2 || isBlank(before.charCodeAt(before.length - 2)) ? ' ' : '';
}
