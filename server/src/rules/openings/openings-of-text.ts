import type { Clause, LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { findOpeningPhrases } from '../../languages/openings/opening-phrases';
import type { Span } from '../../text/position';

type Openings = Readonly<Record<Clause, Span | null>>;

let last: { readonly text: string; readonly language: LanguageCode; readonly openings: Openings } | null = null;

/** What a paragraph opens with as one of either part. Several rules ask it one after the other of the same paragraph. */
export function openingsOfText(text: string, language: LanguageCode): Openings {
  if (last?.text === text && last.language === language) return last.openings;
  const openings = findOpeningPhrases(languageOf(language), text);
  last = { text, language, openings };
  return openings;
}
