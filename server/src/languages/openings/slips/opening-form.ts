import type { Clause, Language } from '../../language';
import { foldedText } from '../../letters/letter-folding';
import { openingWords } from '../counted-openings';
import { asWritten } from './as-written';

/** A word that opens fewer paragraphs than these is no measure of a verb's form. */
const usual = 30;
/** In letters. */
const shortestStem = 4;
const longestEnding = 4;

/** The opening word that another is but a form of: "Recall" for "Recalling", "Rappeler" for "Rappelant"; null if none. */
export function openingFormOf(word: string, { code: language }: Language, clause: Clause): string | null {
  const written = foldedText(word);
  if (language === 'zh' || language === 'ar') return null;
  let best: string | null = null;
  let most = usual;
  for (const [known, count] of openingWords(language, clause)) {
    if (count < most || known === written) continue;
    let same = 0;
    while (same < known.length && known[same] === written[same]) same++;
    const [left, right] = [written.length - same, known.length - same];
    if (same < shortestStem || left > longestEnding || right > longestEnding || left + right >= same) continue;
    best = known;
    most = count;
  }
  return best === null ? null : asWritten(best, word, written);
}

/** "Instar" of "Insta": a Spanish verb as it stands in no text of the UN, and opens paragraphs of other bodies. */
export function isInfinitiveOf(word: string, verb: string): boolean {
  return word.toLowerCase() === `${verb.toLowerCase()}r`;
}
