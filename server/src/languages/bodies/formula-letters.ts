import { isBlank } from '../../text/characters';
import { simplifiedCharacter, simplifiedText } from '../letters/traditional-characters';

/** Letters as enacting formulas are compared by: without white space, accents and marks, one kind of apostrophe, simplified. */

/** What a letter is that falls away, and one that only the text around it tells. */
export const none = -1;
export const unsure = -2;

/** All the letters of a text that are compared. */
export function plainLetters(text: string): string {
  return simplifiedText(text.normalize('NFKD'))
    .replace(/[\s\u0300-\u036f\u061c\u0640\u064b-\u065f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u00ad]/g, '')
    .replace(/[`'´ʼ]/g, '’')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك');
}

/** Those of a line without the comma behind, so that "إنَّ مجلس الأمن ،" and "安 全理事会，" are recognised too. */
export function plainFormula(line: string): string {
  const letters = plainLetters(line);
  let end = letters.length;
  while (end > 0 && isClosing(letters.charCodeAt(end - 1))) end--;
  return letters.slice(0, end);
}

/** May the letter stand behind a formula? */
export function isClosing(letter: number): boolean {
  return letter === 0x2c || letter === 0x60c || letter === 0x3a || letter === 0x2e || letter === 0x3b;
}

/** Latin, Cyrillic and Arabic letters stand below this. */
const tableLength = 0x700;
/** What is compared of the letters that have been met; 0 for one that has not. */
const table = new Int16Array(tableLength);

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const plain = plainLetters(letter);
  // marks that stay are put in an order, and some letters are several; no mark stands among the Latin letters
  const alone = plain.length === 1 && (code < 0x300 || !/\p{M}/u.test(letter));
  table[code] = plain === '' ? none : alone ? plain.charCodeAt(0) : unsure;
  return table[code]!;
}

/** What is compared of one letter: `none` where it falls away, `unsure` where it is rare, several or depends. */
export function plainLetter(code: number): number {
  if (code < tableLength) return table[code]! || learn(code);
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedCharacter(code);
  if (isBlank(code)) return none;
  if (code === 0x2018 || code === 0x2019 || code === 0xff07) return 0x2019;
  // the full-width letters and marks of ASCII
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  const punctuation = (code >= 0x2012 && code <= 0x2016) || (code >= 0x201a && code <= 0x2023);
  // ① ㈠ ㊀: several letters each, and none of a formula
  const enclosed = (code >= 0x2460 && code <= 0x24ff) || (code >= 0x3200 && code <= 0x32ff);
  return punctuation || enclosed || (code >= 0x3001 && code <= 0x301f) ? code : unsure;
}
