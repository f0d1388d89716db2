import type { Clause, Language } from '../../language';
import { foldedText } from '../../letters/letter-folding';
import { isOneSlipAway } from '../../letters/one-slip';
import { openingWords } from '../counted-openings';
import { asWritten } from './as-written';

/** A word that stands in fewer paragraphs is no help. */
const fewest = 20;

/** The word of an opening phrase that another word is a slip of the hand for: "Recaling", "Recallnig"; null where none is so near. */
export function nearestOpeningWord(word: string, facts: Language, clause: Clause): string | null {
  const { code: language } = facts;
  const written = foldedText(word);
  // a Chinese phrase is not made of words, and a short word is near too many
  if (language === 'zh' || written.length < 5 || openingWords(language, clause).has(written)) return null;
  let best: string | null = null;
  let most = fewest;
  // rare ones that are known all the same
  for (const known of facts.moreOpeningPhrases[clause].flatMap(phrase => foldedText(phrase).split(' '))) {
    if (known === written) return null;
    if (isOneSlipAway(written, known)) best = known;
  }
  for (const [known, count] of openingWords(language, clause)) {
    if (count < most || !isOneSlipAway(written, known)) continue;
    best = known;
    most = count;
  }
  if (best === null) return null;
  return asWritten(best, word, written);
}
