import type { LanguageCode } from '../../languages/language';
import { languages } from '../../languages/languages';
import { mentionExpressions } from './mention-expressions';
import type { PackedSequences } from '../places/packed-sequences';
import { placeSequences } from '../places/places';

/** What the expressions of mentions may begin with. */
export const mentionBeginnings = Object.fromEntries(
  languages.map(language => [language.code, placeSequences(mentionExpressions(language))]),
) as Readonly<Record<LanguageCode, PackedSequences>>;
