import type { Block } from '../blocks/block';

/**
 * Where blocks stood in an earlier tree: by an index in `now` the index in `before` of what may be the same block, -1 where none
 * can be. Above and below what an edit has put in or taken out, blocks are the same objects.
 */
export function placesBefore(before: readonly Block[], now: readonly Block[]): (index: number) => number {
  const added = now.length - before.length;
  if (added === 0) return index => index;
  let first = 0;
  while (first < before.length && before[first] === now[first]) first++;
  return index => (index < first ? index : Math.max(-1, index - added));
}
