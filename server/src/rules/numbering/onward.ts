import { recountBlocks } from '../../drafting/arrange';
import type { Break } from '../../drafting/breaks';
import { countsFrom } from '../../drafting/renumber';
import type { Sequence } from '../../drafting/sequences';
import type { Resolution } from '../../resolution/resolution';
import type { Onward } from '../rule';

/**
 * Counts a sequence on from one of its breaks. By itself each label that is mended would show that the next does not go on
 * from it: a gap in a long list would be mended in as many rounds as paragraphs stand below. Breaks that are let stand stay.
 */
export function onwardFrom(
  resolution: Resolution,
  sequence: Sequence,
  breaks: readonly Break[],
  found: Break,
  isMended: (found: Break) => boolean,
): Onward {
  const standing = new Set(breaks.filter(each => !isMended(each)).map(({ block }) => block));
  const counts = countsFrom(resolution, sequence, found, block => standing.has(block));
  return { edits: recountBlocks(resolution, counts).edits, blocks: new Set(counts.keys()) };
}
