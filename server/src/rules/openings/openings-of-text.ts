import type { Clause, LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { isWordLetter, joinsWord } from '../../languages/letters/letter-folding';
import { findOpeningPhrases, opensOnePartAlone } from '../../languages/openings/opening-phrases';
import type { Span } from '../../text/position';
import type { ReadParagraph } from '../rule';

type Openings = Readonly<Record<Clause, Span | null>>;

let last: { readonly text: string; readonly language: LanguageCode; readonly openings: Openings } | null = null;

/** What a paragraph opens with as one of either part. Several rules ask it one after the other of the same paragraph. */
export function openingsOfText({ block: { kind, opener }, text, language }: ReadParagraph): Openings {
  if (last?.text === text && last.language === language) return last.openings;
  const openings =
    opener && opensAlone(text, opener, language, kind as Clause)
      ? { preambular: kind === 'preambular' ? opener : null, operative: kind === 'preambular' ? null : opener }
      : findOpeningPhrases(languageOf(language), text);
  last = { text, language, openings };
  return openings;
}

/** Most paragraphs are read by a phrase of their own part which none of the other's is like: nothing is read again then. */
function opensAlone(text: string, { start, end }: Span, language: LanguageCode, clause: Clause): boolean {
  // in Chinese both parts open with the same words
  if (start > 0 || language === 'zh') return false;
  return endsWord(text, end) && opensOnePartAlone(text.slice(0, end), language, clause);
}

/** Of a paragraph whose phrase is not known the opener is a word, which may have a hyphen behind it. */
function endsWord(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const behind = text.charCodeAt(end);
  return !isWordLetter(behind) && !joinsWord(behind);
}
