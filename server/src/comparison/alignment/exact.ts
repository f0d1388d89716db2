import type { Matching } from './matching';
import { linksOfOnly } from './only-places';

/**
 * Links passages of the same words: first those whose words stand once in either text, then, going on from these, their
 * neighbours. `old` and `now` hold for each passage a number that stands for its words.
 */
export function linkSameWords(matching: Matching, old: readonly number[], now: readonly number[]): void {
  for (const link of linksOfOnly(old, now)) matching.link(link.old, link.new);
  for (let at = 0; at < old.length; at++) linkNeighbour(matching, old, now, at, 1);
  for (let at = old.length - 1; at >= 0; at--) linkNeighbour(matching, old, now, at, -1);
}

function linkNeighbour(
  matching: Matching,
  old: readonly number[],
  now: readonly number[],
  at: number,
  step: 1 | -1,
): void {
  const other = matching.ofOld[at]!;
  if (other < 0 || old[at + step] === undefined || old[at + step] !== now[other + step]) return;
  if (matching.areFree(at + step, other + step)) matching.link(at + step, other + step);
}
