import type { Resolution } from '../resolution/resolution';
import { recountBlocks } from './arrange';
import { countBefore } from './breaks';
import { type Count, countAfter, countOf } from './label-order';
import type { PlacedEdit } from './placed-edit';
import type { Sequence } from './sequences';

/** Counts the members of each sequence on from 1, bis and ter staying behind their number, and the references to them. */
export function renumber(resolution: Resolution, sequences: readonly Sequence[]): readonly PlacedEdit[] {
  return recountBlocks(resolution, renumberedCounts(resolution, sequences)).edits;
}

/** What the members of the sequences are to count. */
export function renumberedCounts(resolution: Resolution, sequences: readonly Sequence[]): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const sequence of sequences) {
    let before = countBefore(sequence);
    for (const block of sequence.members) {
      before = countAfter(before, countOf(resolution, block));
      counts.set(block, before);
    }
  }
  return counts;
}
