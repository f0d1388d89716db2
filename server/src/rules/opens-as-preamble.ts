import type { LanguageCode } from '../languages/language';
import { languageOf } from '../languages/languages';
import { isOfOtherPart } from '../languages/openings/opening-part';
import { findOpeningPhrase } from '../languages/openings/opening-phrases';

/** Does a phrase open paragraphs of the preamble, and hardly ever operative ones: "Recalling"? In Chinese none does. */
export function opensAsPreamble(language: LanguageCode, opening: string): boolean {
  const own = languageOf(language);
  if (opening === '' || findOpeningPhrase(own, 'preambular', opening) === null) return false;
  return findOpeningPhrase(own, 'operative', opening) === null || isOfOtherPart(opening, language, 'operative');
}
