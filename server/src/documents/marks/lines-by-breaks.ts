import { languages } from '../../languages/languages';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';

/** What tells, of lines that a file parts by line breaks alone, which of them are paragraphs. */

/** Does it begin with words that open a paragraph, in any language? */
export function opensParagraph(line: string): boolean {
  return languages.some(
    language =>
      findOpeningPhrase(language, 'preambular', line) !== null ||
      findOpeningPhrase(language, 'operative', line) !== null,
  );
}

/** Where most of many breaks part paragraphs, a whole text was typed so, its title and closing lines too. */
export function isTypedByBreaks(parting: number, breaks: number): boolean {
  return parting >= 4 && parting * 2 > breaks;
}
