import type { Lines } from '../../text/lines';
import { widest, widestCut, widthOf } from './line-widths';

/** A stretch of a region: `content` are its lines that have content; those in `from` to `to` (exclusive) are counted. */
export interface Stretch {
  readonly content: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** What a line counts for by itself. */
export interface WidthCounts {
  readonly lines: number;
  /** How many of them have a blank line above. */
  readonly apart: number;
  /** Indexed by columns. */
  readonly widths: Int32Array;
}

/** No width of lines that were cut is less than this. */
const narrowest = 16;

export function countWidths(lines: Lines, { content, from, to }: Stretch): WidthCounts {
  const widths = new Int32Array(widest + 1);
  let apart = 0;
  for (let i = from; i < to; i++) {
    const line = content[i]!;
    widths[Math.min(widest, widthOf(lines, line))]!++;
    if (line === 0 || lines.first[line - 1]! < 0) apart++;
  }
  return { lines: to - from, apart, widths };
}

/** How many lines are narrower than each width. One for all: a list of its own would cost more than to count. */
const upTo = new Int32Array(widest + 2);

/**
 * The usual length of full lines: of all widths the one below which, not by more than a seventh, most lines stand. Where
 * words are joined over a line's end, lines twice as long are among them; where many lines are longer, none was cut.
 */
export function cutWidth({ lines, widths }: WidthCounts): number {
  for (let width = 0; width < widths.length; width++) upTo[width + 1] = upTo[width]! + widths[width]!;
  let best = 0;
  let most = 0;
  for (let width = narrowest; width <= widestCut; width++) {
    const near = upTo[width + 1]! - upTo[Math.ceil(width * fullest)]!;
    // wide ones count for more: labels alone on their lines may be many, too
    if (near * width > most) {
      most = near * width;
      best = width;
    }
  }
  const full = best === 0 ? 0 : most / best;
  const longer = lines - upTo[Math.min(widest, Math.floor(best * 1.1)) + 1]!;
  if (full * 6 < lines || longer > lines * 0.4) return 0;
  let width = Math.ceil(best * fullest);
  while (width < best && upTo[width + 1]! - upTo[Math.ceil(best * fullest)]! < full * usual) width++;
  return width;
}

/** So many of the full lines are no longer than the usual one. */
const usual = 0.7;

/** How many lines are longer than those that were cut to a width, by whatever. */
export function longerThan({ widths }: WidthCounts, width: number): number {
  let longer = 0;
  for (let columns = Math.floor(width * 1.15) + 1; columns < widths.length; columns++) longer += widths[columns]!;
  return longer;
}

/** Full lines are no shorter than this share of the longest. */
const fullest = 0.86;
