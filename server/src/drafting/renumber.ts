import type { Resolution } from '../resolution/resolution';
import { recountBlocks } from './arrange';
import { type Break, countBefore } from './breaks';
import { type Count, countAfter, countOf } from './label-order';
import type { PlacedEdit } from './placed-edit';
import type { Sequence } from './sequences';

/** Counts the members of each sequence on from 1, bis and ter staying behind their number, and the references to them. */
export function renumber(resolution: Resolution, sequences: readonly Sequence[]): readonly PlacedEdit[] {
  return recountBlocks(resolution, renumberedCounts(resolution, sequences)).edits;
}

/** What the members of a sequence are to count from a break on, up to one that stays. */
export function countsFrom(
  resolution: Resolution,
  { members }: Sequence,
  { block, expected }: Break,
  stays: (block: number) => boolean,
): ReadonlyMap<number, Count> {
  const counts = new Map([[block, expected]]);
  let before = expected;
  for (const member of members.slice(members.indexOf(block) + 1)) {
    if (stays(member)) break;
    before = countAfter(before, countOf(resolution, member));
    counts.set(member, before);
  }
  return counts;
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
