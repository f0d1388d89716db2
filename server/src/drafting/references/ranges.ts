import type { Resolution } from '../../resolution/resolution';
import { sequenceOf } from '../sequences';
import type { Destinations } from './destinations';
import type { MeantGroup } from './meant-references';
import type { Member } from './member';

/** The ends of ranges, "2 to 5", between which other paragraphs of the draft will stand than before. */
export function changedRanges(
  resolution: Resolution,
  { references }: MeantGroup,
  members: readonly Member[],
  { standsAt }: Destinations,
): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const [index, { isRangeEnd }] of members.entries()) {
    const from = references[index - 1]?.meant;
    const to = references[index]!.meant;
    if (!isRangeEnd || from?.kind !== 'block' || to.kind !== 'block') continue;
    const all = sequenceOf(resolution, from.block)?.members ?? [];
    const first = all.indexOf(from.block);
    const last = all.indexOf(to.block);
    const ends = [standsAt(from.block), standsAt(to.block)];
    if (first < 0 || last < first || ends[0] === null || ends[1] === null) continue;
    const [low, high] = (ends as number[]).toSorted((a, b) => a - b) as [number, number];
    const isWithin = (block: number) => {
      const place = standsAt(block);
      return place !== null && place >= low && place <= high;
    };
    const stays = all.every((block, at) => (at >= first && at <= last) === isWithin(block) || standsAt(block) === null);
    if (!stays) changed.add(index);
  }
  return changed;
}
