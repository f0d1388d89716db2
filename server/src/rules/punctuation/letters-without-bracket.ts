import type { LanguageCode } from '../../languages/language';
import { beforeNextItem, lettersWithBracket, ofCharter } from '../../languages/marks/letters-in-brackets';
import type { Span } from '../../text/position';

/** A letter or small number that no bracket stands behind. */
const bare = /(?<=^|[ (])(?:[a-z]|[1-9])(?=[ ,;.])/gu;
const labelled = /(?<=^|[ (])([a-z]|[1-9])\)/gu;
/** UTF-16 code units: no more is looked at before a letter, or behind. */
const longestBefore = 40;

/**
 * The letters of a text that have lost their bracket, in languages that letter with one: among letters that have it, as in
 * "c) maltrato; y d abandono", or behind what refers to one, as in "alinéa b de l’article 2".
 */
export function lettersWithoutBracket(text: string, language: LanguageCode): readonly Span[] {
  const letters = lettersWithBracket[language];
  if (!letters) return none;
  const { referring, words } = letters;
  if (text.search(bare) < 0) return none;
  const labels = [...text.matchAll(labelled)].map(({ 1: name, index }) => ({ name: name!, at: index }));
  return [...text.matchAll(bare)].flatMap(({ 0: name, index: start }): Span[] => {
    const before = text.slice(Math.max(0, start - longestBefore), start);
    const isLetter = name > '9';
    const isReferring =
      isLetter &&
      !words.includes(name) &&
      referring.test(before) &&
      !ofCharter.test(text.slice(start + 1, start + longestBefore));
    const last = labels.findLast(({ at }) => at < start);
    const isDue = last !== undefined && follows(last.name, name) && beforeNextItem.test(before);
    // "; 2 les": of a number only what parts a list's items tells
    const isItem = isDue && (isLetter ? isSure(name, before, words) : /; (?:\p{L}+ )?$/u.test(before));
    return isReferring || isItem ? [{ start, end: start + 1 }] : [];
  });
}

const none: readonly Span[] = [];

/** "y e abandono": a letter that is a word as well stands behind another of these words. */
function isSure(name: string, before: string, words: string): boolean {
  return !words.includes(name) || /[;,] \p{L}+ $/u.test(before);
}

function follows(name: string, next: string): boolean {
  return next.charCodeAt(0) === name.charCodeAt(0) + 1;
}
