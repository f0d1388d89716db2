import type { Clause, Language, LanguageCode } from '../language';
import { foldedText } from '../letters/letter-folding';
import { countedOpenings } from './counted-openings';

/** Words that opening phrases of one part consist of, with how often they stand in one. */
const counted = new Map<string, ReadonlyMap<string, number>>();

export function openingWords(language: LanguageCode, clause: Clause): ReadonlyMap<string, number> {
  const key = `${language} ${clause}`;
  let words = counted.get(key);
  if (!words) {
    const found = new Map<string, number>();
    for (const { phrase, count } of countedOpenings[language][clause]) {
      for (const word of foldedText(phrase).split(' ')) found.set(word, (found.get(word) ?? 0) + count);
    }
    words = found;
    counted.set(key, words);
  }
  return words;
}

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

/** With the capital, the hamzas and the vowel marks of what is written, where the letters are the same: اقتناعاً. */
function asWritten(known: string, word: string, folded: string): string {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  if (letters.length !== folded.length) return known;
  let start = 0;
  while (start < known.length && start < folded.length && known[start] === folded[start]) start++;
  let end = 0;
  const most = Math.min(known.length, folded.length) - start;
  while (end < most && known[known.length - 1 - end] === folded[folded.length - 1 - end]) end++;
  const between = known.slice(start, known.length - end);
  const first = word.charAt(0);
  const changed =
    start === 0 && first !== first.toLowerCase() ? between.charAt(0).toUpperCase() + between.slice(1) : between;
  return [...letters.slice(0, start), changed, ...letters.slice(letters.length - end)].join('');
}

/** Does a letter too many, one that is missing, another one or two that have changed places tell them apart? */
function isOneSlipAway(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference < -1 || difference > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const ofA = a.slice(start, a.length - end);
  const ofB = b.slice(start, b.length - end);
  if (ofA.length <= 1 && ofB.length <= 1) return true;
  return ofA.length === 2 && ofB.length === 2 && ofA[0] === ofB[1] && ofA[1] === ofB[0];
}
