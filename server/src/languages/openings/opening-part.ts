import type { Clause, LanguageCode } from '../language';
import { foldedText } from '../letters/letter-folding';
import { openingUse } from './opening-use.generated';

/** How often each phrase opens a paragraph of one part, whoever speaks. */
const counted = { preambular: new Map<LanguageCode, Counts>(), operative: new Map<LanguageCode, Counts>() };
type Counts = ReadonlyMap<string, number>;

function countsOf(language: LanguageCode, clause: Clause): Counts {
  let counts = counted[clause].get(language);
  if (!counts) {
    counts = new Map(
      openingUse[language][clause].split('|').map(each => {
        const [phrase = '', numbers = ''] = each.split(':');
        return [foldedText(phrase), numbers.split(',').reduce((sum, own) => sum + Number(own), 0)];
      }),
    );
    counted[clause].set(language, counts);
  }
  return counts;
}

/** So many times as often a phrase opens paragraphs of one part, where a few of the other are slips. */
const clearly = 50;

/** Does a phrase that is known in both parts all but always open paragraphs of the other: "Recognizing", once in 4,920 an operative one? */
export function isOfOtherPart(phrase: string, language: LanguageCode, clause: Clause): boolean {
  if (language === 'zh') return false;
  // an operative paragraph never begins with إذ
  if (language === 'ar') return clause === 'operative' && /^و?إذ\s/u.test(phrase);
  const folded = foldedText(phrase);
  const other = countsOf(language, clause === 'operative' ? 'preambular' : 'operative').get(folded) ?? 0;
  return other > clearly * Math.max(1, countsOf(language, clause).get(folded) ?? 0);
}
