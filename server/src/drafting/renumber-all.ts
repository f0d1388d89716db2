import type { Resolution } from '../resolution/resolution';
import { firstBreak } from './breaks';
import type { PlacedEdit } from './placed-edit';
import { renumber } from './renumber';
import { itemLists, operativeSequences, uniform } from './sequences';

/** Renumbers every part and every list that breaks; those in order, and each label's own form, stay as they are. */
export function renumberAll(resolution: Resolution): readonly PlacedEdit[] {
  const lists = itemLists(resolution).map(list => uniform(resolution, list));
  const broken = [...operativeSequences(resolution), ...lists].filter(sequence => firstBreak(resolution, sequence));
  return renumber(resolution, broken);
}
