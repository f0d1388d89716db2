import type { Knowledge } from './candidates';
import { shared, type Traits, type TraitWeights, without } from './likeness';
import type { Matching } from './matching';
import type { Link } from './rising-chain';

/** A passage is a part of another if so much of what it says stands there, and not in the other's partner. */
const mostOfIt = 0.6;
const fewestTraits = 8;
/** So far from a part may the passage stand whose partner it was a part of. */
const reach = 20;

/**
 * The further links of paragraphs that were split, or that several paragraphs became: what is free, and says what a partner
 * of a passage near it says beyond that passage.
 */
export function* linksOfParts(
  matching: Matching,
  { old, new: now, weights }: Knowledge,
): Generator<void, readonly Link[]> {
  const split = yield* partsOf(matching.ofNew, now, old, weights);
  const ofSplit = new Set(split.map(({ whole }) => whole));
  const joined = (yield* partsOf(matching.ofOld, old, now, weights)).filter(
    ({ whole }) => !ofSplit.has(matching.ofNew[whole]!),
  );
  return [
    ...split.map(({ part, whole }) => ({ old: whole, new: part })),
    ...joined.map(({ part, whole }) => ({ old: part, new: whole })),
  ];
}

interface Part {
  readonly part: number;
  /** In the other text. */
  readonly whole: number;
}

/** `partners` are those of the text that has the parts. */
function* partsOf(
  partners: Int32Array,
  traits: ReadonlyMap<number, Traits>,
  traitsOfWholes: ReadonlyMap<number, Traits>,
  weights: TraitWeights,
): Generator<void, readonly Part[]> {
  const parts: Part[] = [];
  /** What is left of each whole without its parts. */
  const left = new Map<number, Traits>();
  const leftOf = (whole: number, partner: number): Traits | null => {
    const all = traitsOfWholes.get(whole);
    // a passage whose words are the same has nothing left
    const ofPartner = traits.get(partner);
    if (!all || !ofPartner) return null;
    let rest = left.get(whole);
    if (!rest) {
      rest = without(all, ofPartner);
      left.set(whole, rest);
    }
    return rest;
  };
  for (const [part, own] of traits) {
    if (partners[part] !== -1 || own.length < fewestTraits) continue;
    const weight = weights.weightOfAll(own);
    let best: Part | null = null;
    let most = mostOfIt;
    for (const neighbour of linkedNear(partners, part)) {
      const whole = partners[neighbour]!;
      const rest = leftOf(whole, neighbour);
      if (!rest) continue;
      const share = weights.weightOfAll(shared(own, rest)) / weight;
      // the nearest of those that say as much
      if (share < most || (best && share === most)) continue;
      most = share;
      best = { part, whole };
    }
    yield;
    if (!best) continue;
    parts.push(best);
    left.set(best.whole, without(left.get(best.whole)!, own));
  }
  return parts;
}

/** The passages with a partner that stand near, the nearest first. */
function linkedNear(partners: Int32Array, place: number): readonly number[] {
  const found: number[] = [];
  for (let far = 1; far <= reach; far++)
    for (const near of [place - far, place + far]) if ((partners[near] ?? -1) >= 0) found.push(near);
  return found;
}
