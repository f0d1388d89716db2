import type { PassagePair } from './comparison';

/** Pairs in the order of the new text; what is gone stands behind what it stood behind in the old one and has kept its place. */
export function inOrder(pairs: readonly PassagePair[]): readonly PassagePair[] {
  const newOfOld = new Map<number, number>();
  for (const { old, new: now, moved } of pairs) {
    if (old === null || now === null || moved) continue;
    newOfOld.set(old, Math.max(now, newOfOld.get(old) ?? -1));
  }
  const places = new Map<PassagePair, number>();
  const gone = pairs.filter(pair => pair.new === null).sort((one, other) => one.old! - other.old!);
  let place = -1;
  let old = 0;
  for (const pair of gone) {
    for (; old < pair.old!; old++) place = newOfOld.get(old) ?? place;
    places.set(pair, place + 0.5);
  }
  const placeOf = (pair: PassagePair): number => pair.new ?? places.get(pair)!;
  return [...pairs].sort((one, other) => placeOf(one) - placeOf(other) || (one.old ?? 0) - (other.old ?? 0));
}
