import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { ArrangedText } from './arranged-text';
import type { Arrangement } from './arrangement';
import { textOfBlock } from './block-text';
import type { ArrangedPieces } from './pieces';

/**
 * Where a selection stands in the text that an arrangement makes. A cursor at a paragraph's edge stays with the paragraph,
 * so that the same key moves the same one again: before or in a label that changes, behind its last mark, on the blank line
 * below it.
 */
export function placedSelection(
  resolution: Resolution,
  arrangement: Arrangement,
  { begins, words }: ArrangedPieces,
  made: ArrangedText,
  { start, end }: Span,
): Span {
  const first = placed(start, blockAt(resolution, start));
  // a selection of whole lines ends before the next paragraph, and is none of its
  const last = end === start ? first : placed(end, blockAt(resolution, end - 1));
  // what has been at the two ends may have changed places
  return { start: Math.min(first, last), end: Math.max(first, last) };

  function placed(offset: number, { block, at }: { readonly block: number; readonly at: number }): number {
    const index = arrangement.findIndex(standing => standing.block === block);
    const standing = arrangement[index];
    if (!standing) return made.placeOf(offset);
    const within = offset - at;
    const own = textOfBlock(resolution.blocks[block]!).words;
    const now = words[index]!;
    if (within < own.start) return Math.min(begins[index]! + within, now.start);
    if (standing.words) return made.placeOf(offset);
    if (within >= own.end) return now.end;
    return within === own.start ? now.start : Math.max(now.start, Math.min(made.placeOf(offset), now.end));
  }
}

/** The block that an offset lies in, and where it begins. */
function blockAt({ blocks }: Resolution, offset: number): { readonly block: number; readonly at: number } {
  let at = 0;
  let block = 0;
  while (block < blocks.length - 1 && at + blocks[block]!.length <= offset) at += blocks[block++]!.length;
  return { block, at };
}
