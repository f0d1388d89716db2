import type { LanguageCode } from '../../languages/language';
import type { Sequence } from '../../resolution/places/automaton';
import { sequencesOf } from '../../resolution/places/beginnings';
import { type PackedSequences, packed } from '../../resolution/places/packed-sequences';
import type { ParagraphRule } from '../rule';

/** What rules need that a paragraph has, as a build has it ready. */
export interface PackedNeeds {
  /** By a rule's name the characters it needs, and the bits that the words it looks for have in `words`; 0 where there are none. */
  readonly rules: Readonly<Record<string, readonly [characters: number, words: number]>>;
  readonly words: PackedSequences;
}

/** As many units of a word are read. */
const longestWord = 12;

export function packedNeeds(rules: readonly ParagraphRule[], language: LanguageCode): PackedNeeds {
  const sequences: Sequence[] = [];
  const needs: Record<string, readonly [number, number]> = {};
  for (const [index, { name, needs: needsIn, languages }] of rules.entries()) {
    if (!needsIn || languages?.includes(language) === false) continue;
    const { characters = 0, words = [] } = needsIn(language);
    for (const word of words) sequences.push(...sequencesOf(word, longestWord, index + 1));
    needs[name] = [characters, words.length > 0 ? index + 1 : 0];
  }
  return { rules: needs, words: packed(sequences) };
}
