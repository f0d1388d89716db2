import { foldedSpelling } from '../../../languages/letters/letter-folding';

/** How what is typed fits a phrase: its beginning, the beginning of a later word, or not at all. */
type Fit = 'beginning' | 'word' | null;

/** Both folded (`folded`). */
export function fitOf(typed: string, phrase: string, isChinese: boolean): Fit {
  if (phrase.startsWith(typed)) return 'beginning';
  // a letter or two begin too many words
  if (isChinese) return phrase.includes(typed) ? 'word' : null;
  return typed.length > 1 && phrase.includes(` ${typed}`) ? 'word' : null;
}

/** Letters as they are compared: small, without vowel marks, one apostrophe, a trailing blank kept as one. */
export function folded(text: string): string {
  return foldedSpelling(text).replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** The text that an editor filters by: it begins as typed, and goes on as the phrase does. */
export function filterTextOf(typed: string, phrase: string): string {
  const goesOn = phrase.length >= typed.length && folded(phrase.slice(0, typed.length)) === folded(typed);
  return goesOn ? typed + phrase.slice(typed.length) : `${typed} ${phrase}`;
}
