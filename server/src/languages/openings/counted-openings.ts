import type { Clause, LanguageCode } from '../language';
import { openingUse } from './opening-use.generated';
import { openingPhrases } from './phrases/opening-phrase-lists';

/** A phrase with the numbers of paragraphs that it opens in resolutions of SC, GA, ECOSOC and HRC, in this order. */
export interface CountedOpening {
  readonly phrase: string;
  readonly counts: readonly number[];
}

/**
 * The phrases of a language that are in use, the most frequent first; in Arabic without vowel signs. Unpacked at each call:
 * "12,,4|" are the counts of the first phrase and of none for the second.
 */
export function countedOpenings(language: LanguageCode, clause: Clause): readonly CountedOpening[] {
  const phrases = openingPhrases[language][clause];
  return openingUse[language][clause]
    .split('|')
    .flatMap((packed, index) => {
      if (packed === '') return [];
      const [council, assembly, economic, rights] = packed.split(',').map(Number);
      const phrase = phrases[index]!.replace(/[\u064b-\u0652\u0640]/g, '');
      return [{ phrase, counts: [council ?? 0, assembly ?? 0, economic ?? 0, rights ?? 0] }];
    })
    .sort((a, b) => countOf(b) - countOf(a));
}

/** Whoever speaks. */
export const countOf = ({ counts }: CountedOpening): number => counts.reduce((sum, count) => sum + count, 0);
