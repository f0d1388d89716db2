import type { LanguageCode } from '../../languages/language';
import { languages } from '../../languages/languages';
import { paragraphRules } from '../all-rules';
import { type PackedNeeds, packedNeeds } from './packed-needs';

/** What the rules about paragraphs need in each language. */
export const paragraphNeeds = Object.fromEntries(
  languages.map(({ code }) => [code, packedNeeds(paragraphRules, code)]),
) as Readonly<Record<LanguageCode, PackedNeeds>>;
