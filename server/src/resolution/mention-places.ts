import type { Language, LanguageCode } from '../languages/language';
import { charterExpression } from './citation-charter';
import { treatyExpression } from './citation-treaties';
import { citationWords } from './citation-words';
import { openingExpression } from './cross-reference-groups';
import { type Places, placeFinder } from './places';

const finders = new Map<LanguageCode, (text: string) => Places>();

/** Where in a paragraph words of citations, names of treaties, parts of the Charter and cross-references may begin. */
export function mentionPlaces(text: string, language: Language): Places {
  let finder = finders.get(language.code);
  if (!finder) {
    finder = placeFinder([
      ...citationWords(language),
      openingExpression(language),
      charterExpression(language),
      treatyExpression(language),
    ]);
    finders.set(language.code, finder);
  }
  return finder(text);
}
