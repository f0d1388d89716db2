import { madeOnce } from '../../text/made-when-asked';
/** The words of a passage and their pairs, as numbers in rising order: what it is known by. */
export type Traits = Int32Array;

/** Numbers for words and pairs of words, and how much it says that two passages share one: the rarer, the more. */
export class TraitWeights {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private passages = 0;
  /** By the traits' numbers; 0 for one that has not been asked for. */
  private weights = new Float64Array(0);

  traitsOf(text: string): Traits {
    this.passages++;
    const found: number[] = [];
    let before = '';
    for (const [word] of text.toLowerCase().matchAll(words())) {
      found.push(this.numberOf(word), this.numberOf(`${before} ${word}`));
      before = word;
    }
    const traits = Int32Array.from(found).sort();
    for (let index = 0; index < traits.length; index++)
      if (traits[index] !== traits[index - 1]) this.counts[traits[index]!]!++;
    return traits;
  }

  /** Asked for when all passages are known. */
  weightOf(trait: number): number {
    if (this.weights.length < this.counts.length) this.weights = new Float64Array(this.counts.length);
    if (this.weights[trait] === 0) this.weights[trait] = Math.log(1 + this.passages / this.counts[trait]!);
    return this.weights[trait]!;
  }

  weightOfAll(traits: Traits): number {
    let weight = 0;
    for (const trait of traits) weight += this.weightOf(trait);
    return weight;
  }

  /** In how many passages does it stand? */
  countOf(trait: number): number {
    return this.counts[trait]!;
  }

  private numberOf(trait: string): number {
    let number = this.numbers.get(trait);
    if (number === undefined) {
      number = this.counts.length;
      this.numbers.set(trait, number);
      this.counts.push(0);
    }
    return number;
  }
}

const wide = '\\u2e80-\\u9fff\\uf900-\\ufaff';
/** In Chinese a word is one character here: its pairs say the rest. */
const words = madeOnce(() => new RegExp(`[${wide}]|(?:(?![${wide}])[\\p{L}\\p{M}\\p{N}])+`, 'gu'));

/** The traits that two passages share, each as often as both have it. */
export function shared(one: Traits, other: Traits): Traits {
  const both: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) both.push(one[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return Int32Array.from(both);
}

/** What is left of a passage's traits without those of another. */
export function without(all: Traits, taken: Traits): Traits {
  const left: number[] = [];
  for (let i = 0, j = 0; i < all.length; i++) {
    while (j < taken.length && taken[j]! < all[i]!) j++;
    if (taken[j] === all[i]) j++;
    else left.push(all[i]!);
  }
  return Int32Array.from(left);
}
