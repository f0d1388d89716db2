import type { LanguageCode } from '../../languages/language';
import { sequencesOf } from '../../resolution/places/beginnings';
import { type PackedSequences, packed, type Sequence } from '../../resolution/places/packed-sequences';
import type { ParagraphRule } from '../rule';
import { lookedAt } from '../seen-characters';

/** What rules need that a paragraph has, as a build has it ready. */
export interface PackedNeeds {
  /** By a rule's name the characters it needs, and the bits of its words in `looked`; 0 where it looks for none. */
  readonly rules: Readonly<Record<string, readonly [characters: number, words: number]>>;
  /** What is looked at in any paragraph, and the words. These have numbers below 0 for bits, a rule each. */
  readonly looked: PackedSequences;
}

/** As many units of a word are read. */
const longestWord = 12;

export function packedNeeds(rules: readonly ParagraphRule[], language: LanguageCode): PackedNeeds {
  const sequences: Sequence[] = [...lookedAt];
  const needs: Record<string, readonly [number, number]> = {};
  for (const [index, { name, needs: needsIn, languages }] of rules.entries()) {
    if (!needsIn || languages?.includes(language) === false) continue;
    const { characters = 0, words = [] } = needsIn(language);
    for (const word of words) sequences.push(...sequencesOf(word, longestWord, -1 - index));
    needs[name] = [characters, words.length > 0 ? -1 - index : 0];
  }
  return { rules: needs, looked: packed(sequences) };
}
