import type { LanguageCode } from '../../languages/language';
import { languages } from '../../languages/languages';
import type { PackedSequences } from '../places/packed-sequences';
import { placeSequences } from '../places/places';
import { mentionExpressions } from './mention-expressions';

/** What the expressions of mentions may begin with. */
export const mentionBeginnings = Object.fromEntries(
  languages.map(language => [language.code, placeSequences(mentionExpressions(language))]),
) as Readonly<Record<LanguageCode, PackedSequences>>;
