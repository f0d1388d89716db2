import type { Block } from '../blocks/block';

/** What an edit has left of an earlier tree's blocks: the first ones, and those behind what it has put in, or taken out. */
export interface SameBlocks {
  readonly first: number;
  /** So many more there are now. */
  readonly added: number;
}

/** Where there are as many as before, any of them may be others. */
export function sameBlocks(before: readonly Block[], now: readonly Block[]): SameBlocks {
  const added = now.length - before.length;
  let first = added === 0 ? now.length : 0;
  while (added !== 0 && first < before.length && before[first] === now[first]) first++;
  return { first, added };
}

/** Where in the earlier tree the block stood that may be the same as the one at an index; below 0 where none can be. */
export function placeBefore({ first, added }: SameBlocks, index: number): number {
  return index < first ? index : index - added;
}
