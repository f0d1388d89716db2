import type { Clause, Language, LanguageCode } from '../language';
import { foldedText } from '../letters/letter-folding';
import { isOneSlipAway } from '../letters/one-slip';
import { answersKept } from './answers-kept';
import { countedOpenings, openingWords } from './counted-openings';

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

/** A phrase in fewer paragraphs than these is no measure of what is lost, nor of a verb's form. */
const usual = 30;

/** Words as short as a preposition, "in" and "во", that may be lost; what stands before a noun, "its", may be left out. */
const mayBeLost = /^(?!(?:the|its|su|sus|un|una|la|le|les|el|los|las|sa|son|ses|al|its)$)[\p{L}\p{M}]{1,3}$/u;
/** Of a verb that opens so many paragraphs by itself, what follows may be what it is said of. */
const seldom = 0.1;

/** Opening phrases without one of their inner words, "bearing mind", with that word's ordinal and how it is written. */
const shortened = new Map<string, Shortened>();

interface Shortened {
  readonly phrases: ReadonlyMap<string, LostWord>;
  /** Their second words, by their first ones. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A word that is lost within an opening phrase: it belongs behind so many others. */
export interface LostWord {
  readonly word: string;
  readonly behind: number;
}

/** "Bearing mind", "принимая внимание": the opening words are a usual phrase without one of its inner words; null if not. */
export function lostOpeningWord(text: string, { code: language }: Language, clause: Clause): LostWord | null {
  const key = `${language} ${clause}`;
  let known = shortened.get(key);
  if (!known) {
    known = shortenedPhrases(language, clause);
    shortened.set(key, known);
  }
  const opening = text.slice(0, longestOpening);
  const end = opening.search(blank);
  if (end < 0 || end > longestWord) return null;
  const first = foldedWord(opening.slice(0, end), language, true);
  // most paragraphs begin as none of these phrases does
  const seconds = known.seconds.get(first);
  if (!seconds) return null;
  const behind = opening.slice(end + 1);
  const second = behind.search(blank);
  if (!seconds.has(foldedWord(second < 0 ? behind : behind.slice(0, second), language, false))) return null;
  const words = [first, ...foldedText(behind).split(' ')];
  for (let count = longestPhrase; count > 1; count--) {
    const found = known.phrases.get(words.slice(0, count).join(' '));
    if (found) return found;
  }
  return null;
}

/** In words. */
const longestPhrase = 5;
/** In UTF-16 code units. */
const longestWord = 40;
/** What folding makes a plain blank of. */
const blank = /[ \u00a0\t\u3000]/;

/** In UTF-16 code units. */
const longestOpening = 80;

/** As phrases are compared by; وإذ opens all but the first. */
const foldedWord = answersKept((written: string, language: LanguageCode, isFirst: boolean) => {
  const folded = foldedText(written);
  return isFirst && language === 'ar' ? folded.replace(/^و(?=إذ|قد)/, '') : folded;
});

function shortenedPhrases(language: LanguageCode, clause: Clause): Shortened {
  const phrases = countedOpenings[language][clause];
  const all = phrases.map(({ phrase }) => `${foldedText(phrase)} `);
  const alone = new Map(phrases.map(({ phrase, count }) => [phrase, count]));
  const found = new Map<string, LostWord>();
  for (const { phrase, count } of phrases) {
    const words = phrase.split(' ');
    if (count < usual || words.length > longestPhrase + 1 || (alone.get(words[0]!) ?? 0) > count * seldom) continue;
    for (let lost = 1; lost < words.length - 1; lost++) {
      if (!mayBeLost.test(words[lost]!)) continue;
      const rest = foldedText(words.toSpliced(lost, 1).join(' '));
      // "noting also", "noting further": of a phrase that is one, too, nothing is lost
      if (!found.has(rest) && !all.some(each => each.startsWith(`${rest} `)))
        found.set(rest, { word: words[lost]!, behind: lost });
    }
  }
  const seconds = new Map<string, Set<string>>();
  for (const [first, second] of [...found.keys()].map(phrase => phrase.split(' ') as [string, string])) {
    const known = seconds.get(first);
    if (known) known.add(second);
    else seconds.set(first, new Set([second]));
  }
  return { phrases: found, seconds };
}

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

const shortestStem = 4;
const longestEnding = 4;
