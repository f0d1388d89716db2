import { languageCodes } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { madeOfKeys } from '../../text/made-when-asked';
import { placeSequences } from '../places/places';
import { wordsLookedFor } from '../words-looked-for';
import { mentionExpressions } from './mention-expressions';

/** What the expressions of mentions may begin with, and the words that rules look for. */
export const mentionBeginnings = madeOfKeys(languageCodes, code => {
  const language = languageOf(code);
  return placeSequences(mentionExpressions(language), wordsLookedFor(language));
});
