import type { Resolution } from '../../resolution/resolution';
import type { Arrangement } from './arrangement';

/** A block whose words are to stay wherever a cursor stands in them weighs more than any text. */
const heaviest = 1e9;

/**
 * The blocks that stay where they are, all others being moved around them: the longest text that keeps its order, with
 * those that are `held` before all.
 */
export function stayingBlocks(
  { blocks }: Resolution,
  arrangement: Arrangement,
  held: ReadonlySet<number>,
): ReadonlySet<number> {
  const placed = arrangement.flatMap(({ block }) => block ?? []);
  const staying = new Set<number>();
  let first = 0;
  while (first < placed.length && placed[first] === first) staying.add(placed[first++]!);
  let last = placed.length;
  while (last > first && placed[last - 1] === blocks.length - placed.length + last - 1) staying.add(placed[--last]!);
  const between = placed.slice(first, last);
  // in order, as where a block is only left out or added
  if (between.every((block, index) => index === 0 || block > between[index - 1]!))
    for (const block of between) staying.add(block);
  else for (const block of heaviestInOrder(blocks, between, held)) staying.add(block);
  return staying;
}

function heaviestInOrder(blocks: Resolution['blocks'], order: readonly number[], held: ReadonlySet<number>): number[] {
  const weights: number[] = [];
  const before: number[] = [];
  for (const [index, block] of order.entries()) {
    let best = -1;
    for (let at = 0; at < index; at++) {
      if (order[at]! < block && (best < 0 || weights[at]! > weights[best]!)) best = at;
    }
    before.push(best);
    weights.push((best < 0 ? 0 : weights[best]!) + (held.has(block) ? heaviest : blocks[block]!.length));
  }
  let at = weights.length === 0 ? -1 : weights.indexOf(Math.max(...weights));
  const found: number[] = [];
  for (; at >= 0; at = before[at]!) found.unshift(order[at]!);
  return found;
}
