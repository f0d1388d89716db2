import { madeOfKeys } from '../../text/made-when-asked';
import { type Clause, type LanguageCode, languageCodes } from '../language';
import { foldedText } from '../letters/letter-folding';
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
export const countedOpenings = madeOfKeys(languageCodes, listsOf);

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

const wordCounts = new Map<string, ReadonlyMap<string, number>>();

/** The words that a language's opening phrases of one part consist of, folded, with how often they stand in one. */
export function openingWords(language: LanguageCode, clause: Clause): ReadonlyMap<string, number> {
  const key = `${language} ${clause}`;
  let words = wordCounts.get(key);
  if (!words) {
    const found = new Map<string, number>();
    for (const { phrase, count } of countedOpenings[language][clause]) {
      for (const word of foldedText(phrase).split(' ')) found.set(word, (found.get(word) ?? 0) + count);
    }
    words = found;
    wordCounts.set(key, words);
  }
  return words;
}
