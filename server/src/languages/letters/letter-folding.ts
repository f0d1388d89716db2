import { isAsciiLetter, isWide } from '../../text/characters';
import { withBareAlefs } from './alefs';
import { simplifiedCharacter, simplifiedText } from './traditional-characters';

/**
 * Letters as phrases are compared by: small, with plain spaces, composed, without Arabic vowel marks and invisible
 * characters, Chinese ones simplified, those joined by typesetters as they are typed.
 */

/** What a letter's folding is where it cannot be told from the letter alone: a mark that falls away, an accent apart. */
export const unsure = -1;

/** Of these only capitals have another form. */
const plain = /^[ -_a-~]*$/;
const isMark = /[\u0640\u064b-\u0652\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** One character of what a typesetter joined or shaped, and wide letters: ﬁ, ﻻ, ﺕ, Ｎ. */
const isCompatible = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** Blanks of every width. */
const isBlank = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** The letters of Persian keyboards for the Arabic ones. */
const persian = /[\u06a9\u06cc]/g;
const isApostrophe = /[`\u00b4\u02bc]/;
/** The accent of a letter that is written as two, é as e and ´: one letter when composed. */
const isCombining = /[\u0300-\u036f\u0653-\u0655]/;
/** All that has a plainer form by itself. */
const shaped = new RegExp(
  [isMark, isCompatible, isBlank, persian, isApostrophe].map(({ source }) => source).join('|'),
  'g',
);

/** The folded text. It may be shorter than the text as written, and longer. */
export function foldedText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return simplifiedText(text).replace(shaped, plainForm).normalize('NFC').toLowerCase();
}

/** The folded text, and Arabic words as they are when their writer spares hamzas, and dots of a final yeh: اذ يشير الي. */
export function foldedSpelling(text: string): string {
  return withBareAlefs(foldedText(text)).replaceAll('ى', 'ي');
}

function plainForm(letter: string): string {
  if (isMark.test(letter)) return '';
  if (isBlank.test(letter)) return ' ';
  if (isApostrophe.test(letter)) return '’';
  return letter.normalize('NFKC').replace(persian, each => (each === 'ک' ? 'ك' : 'ي'));
}

/** The length in `written` of the first `folded` letters of its folded text, with the marks among them. */
export function writtenLength(written: string, folded: number): number {
  let letters = 0;
  let at = 0;
  while (at < written.length && letters < folded) {
    const letter = written[at]!;
    if (isCompatible.test(letter)) letters += letter.normalize('NFKC').length;
    else if (!isMark.test(letter)) letters++;
    at++;
    while (at < written.length && isCombining.test(written[at]!)) at++;
  }
  return at;
}

/** Latin, Greek, Cyrillic, Hebrew and Arabic letters stand below this. */
const tableLength = 0x700;
/** What is known of the letters that have been met: 0 for one that has not. */
const foldings = new Int16Array(tableLength);
const wordLetters = new Int8Array(tableLength);

function learnFolding(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = foldedSpelling(letter);
  // a sigma's small letter depends on what follows; \p{M} may become one with the letter before
  const alone = folded.length === 1 && code !== 0x3a3 && (code < 0x80 || !/\p{M}/u.test(letter));
  foldings[code] = alone ? folded.charCodeAt(0) : unsure;
  return foldings[code]!;
}

function learnWordLetter(code: number): number {
  wordLetters[code] = isLetterOrMark(code) ? 1 : -1;
  return wordLetters[code]!;
}

/** The folded spelling of one code unit, `unsure` where it depends on its neighbours or takes no place of its own. */
export function foldedLetter(code: number): number {
  if (code < tableLength) return foldings[code]! || learnFolding(code);
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedCharacter(code);
  if (code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return 0x20;
  // dashes and quotation marks, Chinese ones and full-width ones; numbers in a circle or in brackets, ㈠
  const isAlone =
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x2460 && code <= 0x249b) ||
    (code > 0x3000 && code <= 0x301f) ||
    (code >= 0x3220 && code <= 0x3229) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20);
  return isAlone ? code : unsure;
}

/** Does a word go on with this code unit? Half of a surrogate pair ends it. */
export function isWordLetter(code: number): boolean {
  if (code < tableLength) return (wordLetters[code]! || learnWordLetter(code)) > 0;
  return isLetterOrMark(code);
}

/** The word that a folded text begins with; in Chinese its first character. */
export function firstWord(folded: string): string {
  if (isWide(folded.charCodeAt(0))) return folded[0]!;
  let at = 0;
  while (at < folded.length && (isWordLetter(folded.charCodeAt(at)) || joinsWord(folded.charCodeAt(at)))) at++;
  return folded.slice(0, at);
}

/** ’ ' - */
export function joinsWord(code: number): boolean {
  return code === 0x2019 || code === 0x27 || code === 0x2d;
}

function isLetterOrMark(code: number): boolean {
  // most texts have no others, and need no expression
  if (code < 0x80) return isAsciiLetter(code);
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}
