import { jsonLine } from '../../text/shown';
import type { Compared } from './told-changes';

/** As interfaces.md of the command line promises; the pairs count the blocks that `resolute parse` prints. */
export function jsonComparison({ oldName, newName, comparison }: Compared): string {
  const pairs = comparison.pairs.map(({ old, new: now, change, moved, words }) => ({
    old,
    new: now,
    change,
    moved,
    ...(change === 'words' && { words }),
  }));
  return `${jsonLine({ old: oldName, new: newName, pairs })}\n`;
}
