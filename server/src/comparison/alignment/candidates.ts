import { shared, type Traits, type TraitWeights } from './likeness';
import type { Gap } from './matching';
import type { Link } from './rising-chain';

/** Two passages that may be one another. */
export interface Candidate extends Link {
  /** How alike they are: 1 if all their words are the same. */
  readonly likeness: number;
  /** How much of the one that says less stands in the other: 1 if all of it does. */
  readonly share: number;
}

/** The passages of one text that have found no partner by their words alone, with their traits. */
export type Known = ReadonlyMap<number, Traits>;

/** What is known of the free passages of both texts. */
export interface Knowledge {
  readonly old: Known;
  readonly new: Known;
  readonly weights: TraitWeights;
}

/** A trait that stands in more passages says too little to look all of them up. */
const mostPassages = 16;
/** So many are looked at closely for each passage. */
const mostLookedAt = 6;
/** Gaps up to so many possible links are looked at in full. */
const smallGap = 300;

/** Those that share rare traits, wherever they stand; at most a few for each passage. */
export function* candidatesByTraits({ old, new: now, weights }: Knowledge): Generator<void, readonly Candidate[]> {
  const places = new Map<number, number[]>();
  for (const [place, traits] of now) {
    for (const trait of new Set(traits)) {
      if (weights.countOf(trait) > mostPassages) continue;
      const known = places.get(trait);
      if (known) known.push(place);
      else places.set(trait, [place]);
    }
    yield;
  }
  const candidates: Candidate[] = [];
  for (const [place, traits] of old) {
    const sums = new Map<number, number>();
    for (const trait of new Set(traits))
      for (const other of places.get(trait) ?? []) sums.set(other, (sums.get(other) ?? 0) + weights.weightOf(trait));
    const nearest = [...sums].sort((one, other) => other[1] - one[1]).slice(0, mostLookedAt);
    for (const [other] of nearest)
      candidates.push({ old: place, new: other, ...alike(traits, now.get(other)!, weights) });
    yield;
  }
  return candidates;
}

/** All that a small gap may hold; of a larger one, those that stand as far from its beginning or its end. */
export function candidatesInGap(gap: Gap, { old, new: now, weights }: Knowledge): readonly Candidate[] {
  const isSmall = gap.old.length * gap.new.length <= smallGap;
  const candidates: Candidate[] = [];
  for (const [index, place] of gap.old.entries()) {
    const fromEnd = gap.new.length - gap.old.length + index;
    const others = isSmall ? gap.new : [...new Set([gap.new[index], gap.new[fromEnd]])];
    for (const other of others) {
      if (other === undefined) continue;
      candidates.push({ old: place, new: other, ...alike(old.get(place)!, now.get(other)!, weights) });
    }
  }
  return candidates;
}

function alike(one: Traits, other: Traits, weights: TraitWeights): Pick<Candidate, 'likeness' | 'share'> {
  const both = weights.weightOfAll(shared(one, other));
  const [ofOne, ofOther] = [weights.weightOfAll(one), weights.weightOfAll(other)];
  // two passages without words, as two lone labels, are alike
  if (ofOne + ofOther === 0) return { likeness: 1, share: 1 };
  return { likeness: (2 * both) / (ofOne + ofOther), share: both === 0 ? 0 : both / Math.min(ofOne, ofOther) };
}
