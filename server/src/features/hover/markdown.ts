import type { LanguageCode } from '../../languages/language';
import { inMarkdown } from '../../text/shown';

/** `address` must be percent-encoded. */
export function markdownLink(text: string, address: string): string {
  return `[${inMarkdown(text)}](${address})`;
}

/**
 * A line that is read in the direction of its language, wherever it is shown: editors lay all out from left to right, so
 * that a line of Arabic with a symbol or a link in it would be read in pieces.
 */
export function inDirectionOf(language: LanguageCode, line: string): string {
  return language === 'ar' ? `${rightToLeftIsolate}${line}${endOfIsolate}` : line;
}

/** A part of such a line, in whatever language it is: an English title would take the day of an Arabic date for its own. */
export function isolatedIn(language: LanguageCode, part: string): string {
  return language === 'ar' ? `${firstStrongIsolate}${part}${endOfIsolate}` : part;
}

const firstStrongIsolate = '\u2068';
const rightToLeftIsolate = '\u2067';
const endOfIsolate = '\u2069';
