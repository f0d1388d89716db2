import type { Clause, LanguageCode } from './language';
import { foldedText } from './letter-folding';
import { openingsInUse, type Speaker, speakerKey, type UsedOpening } from './opening-use';

/**
 * Consecutive paragraphs that open with the same verb: "Recalling", "Recalling also", "Recalling further", and the bare verb
 * again. The words that say so, in their places before or behind the verb.
 */
const words: Readonly<Record<LanguageCode, readonly [also: RegExp, further: RegExp]>> = {
  en: [/(?<!\p{L})also(?!\p{L})/u, /(?<!\p{L})further(?!\p{L})/u],
  fr: [/(?<!\p{L})également(?!\p{L})/u, /(?<!\p{L})en outre(?!\p{L})/u],
  es: [/(?<!\p{L})también(?!\p{L})/u, /(?<!\p{L})además(?!\p{L})/u],
  ru: [/(?<!\p{L})также(?!\p{L})/u, /(?<!\p{L})далее(?!\p{L})/u],
  zh: [/^又/, /^还/],
  ar: [/(?<!\p{L})أيضا(?!\p{L})/u, /(?<!\p{L})كذلك(?!\p{L})/u],
};

/** 0 the bare verb, 1 with "also", 2 with "further". */
type CycleStep = 0 | 1 | 2;

export interface CyclePlace {
  /** The phrase without the word, folded: "recalling", "إذ تشير". */
  readonly verb: string;
  readonly step: CycleStep;
}

export function cyclePlaceOf(phrase: string, language: LanguageCode): CyclePlace {
  const folded = foldedText(phrase).replace(/^وإذ /, 'إذ ');
  for (const [index, word] of words[language].entries()) {
    if (!word.test(folded)) continue;
    const verb = folded.replace(word, ' ').replace(/\s+/g, ' ').trim();
    if (verb !== '') return { verb, step: index === 0 ? 1 : 2 };
  }
  return { verb: folded.trim(), step: 0 };
}

/** Phrases of one verb by their steps, the most frequent of each: "Also requests", and not "Requests also". */
type CycleFamily = readonly [bare: UsedOpening | null, also: UsedOpening | null, further: UsedOpening | null];

const made = new Map<string, ReadonlyMap<string, CycleFamily>>();

export function cycleFamilies(
  language: LanguageCode,
  clause: Clause,
  speaker: Speaker,
): ReadonlyMap<string, CycleFamily> {
  const key = speakerKey(language, clause, speaker);
  let families = made.get(key);
  if (!families) {
    const collected = new Map<string, [UsedOpening | null, UsedOpening | null, UsedOpening | null]>();
    for (const opening of openingsInUse(language, clause, speaker)) {
      const { verb, step } = cyclePlaceOf(opening.phrase, language);
      const family = collected.get(verb) ?? [null, null, null];
      family[step] ??= opening;
      collected.set(verb, family);
    }
    families = collected;
    made.set(key, families);
  }
  return families;
}
