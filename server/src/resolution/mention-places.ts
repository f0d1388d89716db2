import type { Language, LanguageCode } from '../languages/language';
import { charterExpression } from './citations/by-name/charter';
import { treatyExpression } from './citations/by-name/treaties';
import { citationWords } from './citations/words';
import { groupForms } from './cross-references/forms';
import { type Places, placeFinder, placeSequences } from './places/places';
import { wordsLookedFor } from './words-looked-for';

/** The expressions of mentions in the order of their bits (`mention-bits.ts`), each held against one place. */
export function mentionExpressions(language: Language): readonly RegExp[] {
  return [
    ...citationWords(language),
    groupForms(language).opening,
    charterExpression(language),
    treatyExpression(language),
  ];
}

const finders = new Map<LanguageCode, (text: string) => Places>();

/** Where in a paragraph words of citations, names of treaties, parts of the Charter and cross-references may begin, and what rules may find in it. */
export function mentionPlaces(text: string, language: Language): Places {
  let finder = finders.get(language.code);
  if (!finder) {
    finder = placeFinder(placeSequences(mentionExpressions(language)), wordsLookedFor(language));
    finders.set(language.code, finder);
  }
  return finder(text);
}
