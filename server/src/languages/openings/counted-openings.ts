import { madeWhenAsked } from '../../text/made-when-asked';
import type { Clause, LanguageCode } from '../language';
import { openingUse } from './opening-use.generated';
import { openingPhrases } from './phrases/opening-phrase-lists';

/** A phrase with the numbers of paragraphs that it opens. */
export interface CountedOpening {
  /** In Arabic without vowel signs. */
  readonly phrase: string;
  /** In resolutions of SC, GA, ECOSOC and HRC, in this order. */
  readonly counts: readonly [council: number, assembly: number, economic: number, rights: number];
  /** In all of these. */
  readonly count: number;
}

type Lists = Readonly<Record<Clause, readonly CountedOpening[]>>;

/** The phrases of each language that are in use, the most frequent first. */
export const countedOpenings = madeWhenAsked<LanguageCode, Lists>({
  en: () => listsOf('en'),
  fr: () => listsOf('fr'),
  es: () => listsOf('es'),
  ru: () => listsOf('ru'),
  zh: () => listsOf('zh'),
  ar: () => listsOf('ar'),
});

function listsOf(language: LanguageCode): Lists {
  return { preambular: counted(language, 'preambular'), operative: counted(language, 'operative') };
}

/** "12,,4|": the counts of the first phrase, and none of the second. */
function counted(language: LanguageCode, clause: Clause): readonly CountedOpening[] {
  const phrases = openingPhrases[language][clause];
  const found: CountedOpening[] = [];
  for (const [index, packed] of openingUse[language][clause].split('|').entries()) {
    if (packed === '') continue;
    const [council = 0, assembly = 0, economic = 0, rights = 0] = packed.split(',').map(Number);
    const written = phrases[index]!;
    found.push({
      phrase: language === 'ar' ? written.replace(/[\u064b-\u0652\u0640]/g, '') : written,
      counts: [council, assembly, economic, rights],
      count: council + assembly + economic + rights,
    });
  }
  return found.sort((a, b) => b.count - a.count);
}
