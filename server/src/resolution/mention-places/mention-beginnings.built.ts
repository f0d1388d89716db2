import type { LanguageCode } from '../../languages/language';
import { languages } from '../../languages/languages';
import type { PackedSequences } from '../places/packed-sequences';
import { placeSequences } from '../places/places';
import { wordsLookedFor } from '../words-looked-for';
import { mentionExpressions } from './mention-expressions';

/** What the expressions of mentions may begin with, and the words that rules look for. */
export const mentionBeginnings = Object.fromEntries(
  languages.map(language => [language.code, placeSequences(mentionExpressions(language), wordsLookedFor(language))]),
) as Readonly<Record<LanguageCode, PackedSequences>>;
