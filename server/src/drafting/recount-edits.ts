import type { Resolution } from '../resolution/resolution';
import type { Count } from './label-order';
import type { PlacedEdit } from './placed-edit';
import { recount } from './relabelling';
import { labelOf, sequenceOf } from './sequences';

/** The edits of the labels alone: each in its own form, circled numbers as their list has them. */
export function recountEdits(resolution: Resolution, counts: ReadonlyMap<number, Count>): readonly PlacedEdit[] {
  return [...counts].flatMap(([block, count]) => {
    const first = sequenceOf(resolution, block)?.members[0];
    return recount(resolution, block, count, first === undefined ? undefined : labelOf(resolution, first));
  });
}
