import type { Clause, Language, LanguageCode } from '../../language';
import { foldedSpelling } from '../../letters/letter-folding';
import { answersKept } from '../answers-kept';
import { countedOpenings } from '../counted-openings';

/** A phrase in fewer paragraphs than these is no measure of what is lost. */
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
  const words = [first, ...foldedSpelling(behind).split(' ')];
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
  const folded = foldedSpelling(written);
  return isFirst && language === 'ar' ? folded.replace(/^و(?=اذ|قد)/, '') : folded;
});

function shortenedPhrases(language: LanguageCode, clause: Clause): Shortened {
  const phrases = countedOpenings[language][clause];
  const all = phrases.map(({ phrase }) => `${foldedSpelling(phrase)} `);
  const alone = new Map(phrases.map(({ phrase, count }) => [phrase, count]));
  const found = new Map<string, LostWord>();
  for (const { phrase, count } of phrases) {
    const words = phrase.split(' ');
    if (count < usual || words.length > longestPhrase + 1 || (alone.get(words[0]!) ?? 0) > count * seldom) continue;
    for (let lost = 1; lost < words.length - 1; lost++) {
      if (!mayBeLost.test(words[lost]!)) continue;
      const rest = foldedSpelling(words.toSpliced(lost, 1).join(' '));
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
