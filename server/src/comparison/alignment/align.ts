import type { BlockKind } from '../../blocks/kinds';
import { finished } from '../finished';
import { linkByKind } from './by-kind';
import type { Knowledge, Known } from './candidates';
import { linkSameWords } from './exact';
import { TraitWeights } from './likeness';
import { Matching } from './matching';
import { linkLikeWords } from './near';
import { linksOfParts } from './parts';
import type { Link } from './rising-chain';

/** What is known of a passage to align it. */
export interface AlignedPassage {
  readonly kind: BlockKind;
  /** What reads alike is alike. */
  readonly text: string;
}

/** Which of the new text's passages each of the old one's has become. */
export function align(oldPassages: readonly AlignedPassage[], newPassages: readonly AlignedPassage[]): readonly Link[] {
  return finished(aligning(oldPassages, newPassages));
}

/**
 * The same as work that says where it may rest: by their words: those of the same words first, then,
 * between and beside these, those that are like. Several links share a passage that was split, or that several became.
 */
export function* aligning(
  oldPassages: readonly AlignedPassage[],
  newPassages: readonly AlignedPassage[],
): Generator<void, readonly Link[]> {
  const old = oldPassages.map(({ text }) => text);
  const now = newPassages.map(({ text }) => text);
  const matching = new Matching(old.map(weightOf), now.map(weightOf));
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  linkSameWords(matching, old.map(numberOf), now.map(numberOf));
  yield;
  const known = yield* knowledgeOf(matching, old, now);
  yield* linkLikeWords(matching, known);
  yield;
  linkByKind(
    matching,
    oldPassages.map(({ kind }) => kind),
    newPassages.map(({ kind }) => kind),
  );
  return [...matching.links(), ...(yield* linksOfParts(matching, known))].sort(
    (one, other) => one.old - other.old || one.new - other.new,
  );
}

function weightOf(text: string): number {
  return text.length + 1;
}

function* knowledgeOf(matching: Matching, old: readonly string[], now: readonly string[]): Generator<void, Knowledge> {
  const weights = new TraitWeights();
  function* known(texts: readonly string[], partners: Int32Array): Generator<void, Known> {
    const free = new Map<number, Int32Array>();
    for (const [place, text] of texts.entries()) {
      if (partners[place] !== -1) continue;
      free.set(place, weights.traitsOf(text));
      yield;
    }
    return free;
  }
  return { old: yield* known(old, matching.ofOld), new: yield* known(now, matching.ofNew), weights };
}
