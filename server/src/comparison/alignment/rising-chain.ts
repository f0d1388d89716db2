/** A place in the old text and one in the new. */
export interface Link {
  readonly old: number;
  readonly new: number;
}

/**
 * The heaviest of all chains of links that rise in both texts: what can stand in the same order in both. Links come sorted
 * by `old`, then by `new`. `apart` leaves each place to one link; else several links of the chain may share a place, as those of a
 * paragraph that was split. Which links are in the chain, in time that grows little faster than their number.
 */
export function heaviestChain(
  links: readonly Link[],
  weightOf: (index: number) => number,
  { apart }: { readonly apart: boolean },
): readonly boolean[] {
  const size = links.reduce((most, link) => Math.max(most, link.new), -1) + 2;
  const best = new HeaviestBefore(size);
  const before = new Int32Array(links.length);
  const weights = new Float64Array(links.length);
  let waiting = 0;
  for (let index = 0; index < links.length; index++) {
    const link = links[index]!;
    if (apart) {
      // links from one place do not see one another
      for (; links[waiting]!.old < link.old; waiting++) best.put(links[waiting]!.new + 1, weights[waiting]!, waiting);
    }
    before[index] = best.upTo(apart ? link.new : link.new + 1);
    weights[index] = weightOf(index) + (before[index]! < 0 ? 0 : weights[before[index]!]!);
    if (!apart) best.put(link.new + 1, weights[index]!, index);
  }
  const chosen = new Array<boolean>(links.length).fill(false);
  let last = -1;
  for (let index = 0; index < links.length; index++) if (last < 0 || weights[index]! > weights[last]!) last = index;
  for (; last >= 0; last = before[last]!) chosen[last] = true;
  return chosen;
}

/** The heaviest chain that ends at or before a place (a Fenwick tree of greatest values). */
class HeaviestBefore {
  private readonly weights: Float64Array;
  private readonly ends: Int32Array;

  constructor(size: number) {
    this.weights = new Float64Array(size + 1);
    this.ends = new Int32Array(size + 1).fill(-1);
  }

  put(place: number, weight: number, end: number): void {
    for (let at = place; at < this.weights.length; at += at & -at) {
      if (this.ends[at]! >= 0 && this.weights[at]! >= weight) continue;
      this.weights[at] = weight;
      this.ends[at] = end;
    }
  }

  /** The link that it ends with, or -1. */
  upTo(place: number): number {
    let end = -1;
    let weight = 0;
    for (let at = place; at > 0; at -= at & -at) {
      if (this.ends[at]! < 0 || this.weights[at]! <= weight) continue;
      weight = this.weights[at]!;
      end = this.ends[at]!;
    }
    return end;
  }
}
