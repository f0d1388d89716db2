import type { Span } from '../../text/position';
import type { LanguageCode } from '../language';

/**
 * French, Spanish and Russian letter with one bracket: "alinéa b) de l’article 2", "c) maltrato; y d) abandono". A letter
 * among such, or behind what it counts, that stands without its bracket has lost it.
 */

/**
 * What a letter or number stands behind that refers: "artículo 2 ", "alinéas d) et ", "пункта ". Of the Charter's Articles,
 * which have capitals, the letters stand without: "Artículo 73 b de la Carta".
 */
const referring: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  fr: /(?:articles?|paragraphes?|alinéas?|points?) (?:\d+ )?(?:[a-z]\)(?:,| et| ou) )*$/u,
  es: /(?:artículos?|párrafos?|apartados?|incisos?) (?:[\d, y]{1,12} )?(?:[a-z]\)(?:,| y| o) )*$/u,
  ru: /(?:пункт|подпункт|стать)\p{L}{0,4} (?:\d+ )?(?:[a-z]\)(?:,| и| или) )*$/u,
};
/** A text without brackets is looked at for letters where it has one of these. */
export function nounsBeforeLetters(language: LanguageCode): readonly RegExp[] {
  const nouns = referring[language];
  return nouns ? [nouns] : [];
}

/** Letters that are words, or units behind a number. */
const words: Readonly<Partial<Record<LanguageCode, string>>> = { fr: 'ayhm', es: 'aeouyhm', ru: '' };

/** A letter or small number that no bracket stands behind. */
const bare = /(?<=^|[ (])(?:[a-z]|[1-9])(?=[ ,;.])/gu;
/** "; ", "; y ", ", et ": a list's next item begins. */
const nextItem = /[;,] (?:(?:et|ou|y|o|e|и|или) )?$/u;
const labelled = /(?<=^|[ (])([a-z]|[1-9])\)/gu;
const ofCharter = /^ (?:de l[’'a]|del) ?(?:Carta|Charte|Article|Artículo)|^ (?:Устава|Статьи)/u;
/** UTF-16 code units: no more is looked at before a letter, or behind. */
const longestBefore = 40;

export function lettersWithoutBracket(text: string, language: LanguageCode): readonly Span[] {
  const expression = referring[language];
  if (!expression) return [];
  const labels = [...text.matchAll(labelled)].map(({ 1: name, index }) => ({ name: name!, at: index }));
  return [...text.matchAll(bare)].flatMap(({ 0: name, index: start }): Span[] => {
    const before = text.slice(Math.max(0, start - longestBefore), start);
    const isLetter = name > '9';
    const isReferring =
      isLetter &&
      !words[language]!.includes(name) &&
      expression.test(before) &&
      !ofCharter.test(text.slice(start + 1, start + longestBefore));
    const last = labels.findLast(({ at }) => at < start);
    const isDue = last !== undefined && follows(last.name, name) && nextItem.test(before);
    // "; 2 les": of a number only what parts a list's items tells
    const isItem = isDue && (isLetter ? isSure(name, before, language) : /; (?:\p{L}+ )?$/u.test(before));
    return isReferring || isItem ? [{ start, end: start + 1 }] : [];
  });
}

/** "y e abandono": a letter that is a word as well stands behind another of these words. */
function isSure(name: string, before: string, language: LanguageCode): boolean {
  return !words[language]!.includes(name) || /[;,] \p{L}+ $/u.test(before);
}

function follows(name: string, next: string): boolean {
  return next.charCodeAt(0) === name.charCodeAt(0) + 1;
}
