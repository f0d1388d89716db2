import type { Clause, Language, LanguageCode } from '../../language';
import { foldedSpelling } from '../../letters/letter-folding';
import { answersKept } from '../answers-kept';
import { countedOpenings } from '../counted-openings';

/** A phrase in fewer paragraphs than these is no measure of what is lost. */
const usual = 30;

/** Words as short as a preposition, "in" and "во", may be lost. */
const longestLost = 3;
/** What stands before a noun, "its", may be left out. */
const mayBeLeftOut: ReadonlySet<string> = new Set(
  'the its su sus un una la le les el los las sa son ses al'.split(' '),
);
/** Of a verb that opens so many paragraphs by itself, what follows may be what it is said of. */
const seldom = 0.1;

/** Opening phrases without one of their inner words, "bearing mind", word by word. */
const shortened = { preambular: new Map<LanguageCode, Shortened>(), operative: new Map<LanguageCode, Shortened>() };

interface Shortened {
  /** What is lost of a phrase that ends here. */
  lost: LostWord | null;
  readonly next: Map<string, Shortened>;
}

/** A word that is lost within an opening phrase: it belongs behind so many others. */
export interface LostWord {
  readonly word: string;
  readonly behind: number;
}

/** "Bearing mind", "принимая внимание": the opening words are a usual phrase without one of its inner words; null if not. */
export function lostOpeningWord(text: string, { code: language }: Language, clause: Clause): LostWord | null {
  let known: Shortened | undefined = shortened[clause].get(language);
  if (!known) {
    known = shortenedPhrases(language, clause);
    shortened[clause].set(language, known);
  }
  // Chinese phrases are a word each
  if (known.next.size === 0) return null;
  const length = Math.min(text.length, longestOpening);
  let found: LostWord | null = null;
  let from = 0;
  for (let count = 1; count <= longestPhrase && from <= length; count++) {
    let end = from;
    while (end < length && !isBlank(text.charCodeAt(end), count > 2)) end++;
    // what is no more than a word has lost none
    if (count === 1 && (end === length || end > longestWord)) return null;
    // most paragraphs begin as none of these phrases does
    known = known.next.get(foldedWord(text.slice(from, end), language, count === 1));
    if (!known) break;
    found = known.lost ?? found;
    from = end + 1;
  }
  return found;
}

/** In words. */
const longestPhrase = 5;
/** In UTF-16 code units. */
const longestWord = 40;
/** What folding makes a plain blank of: the usual ones, or all. */
function isBlank(unit: number, orAny: boolean): boolean {
  if (unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x3000) return true;
  return orAny && ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x1680 || unit === 0x202f || unit === 0x205f);
}

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
      if (words[lost]!.length > longestLost || mayBeLeftOut.has(words[lost]!)) continue;
      const rest = foldedSpelling(words.toSpliced(lost, 1).join(' '));
      // "noting also", "noting further": of a phrase that is one, too, nothing is lost
      if (!found.has(rest) && !all.some(each => each.startsWith(`${rest} `)))
        found.set(rest, { word: words[lost]!, behind: lost });
    }
  }
  const tree = emptyTree();
  for (const [phrase, lost] of found) {
    let node = tree;
    for (const word of phrase.split(' ')) {
      const next = node.next.get(word) ?? emptyTree();
      node.next.set(word, next);
      node = next;
    }
    node.lost = lost;
  }
  return tree;
}

function emptyTree(): Shortened {
  return { lost: null, next: new Map() };
}
