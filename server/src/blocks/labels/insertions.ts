import { insertionLetterOf, insertionSource, insertionWords, suffixOf } from '../../languages/marks/insertions';
import { isBlank } from '../../text/characters';
import { madeOnce, toldOnce } from '../../text/made-when-asked';
import { isArabicLetter, isClosingBracket, isDash } from './read-label';

/** What stands behind a number where a paragraph is inserted or stands for another. */

/** The suffix as paths write it, and where what is written ends. */
export interface Insertion {
  readonly suffix: string;
  readonly end: number;
}

const longest = 28;
const insertion = madeOnce(() => new RegExp(`^${insertionSource}`, 'iu'));

/** A look at the first letter before the expression, for most paragraphs have none. */
const firstCodes: ReadonlySet<number> = new Set(
  insertionWords.flatMap(([first]) => [first!.charCodeAt(0), first!.toUpperCase().charCodeAt(0)]),
);
const mayBegin = toldOnce(code => firstCodes.has(code));
/** "sex" of "sexies", and 之二 whole: "2. Stresses" begins like it, too. */
const beginnings: ReadonlySet<string> = new Set(insertionWords.map(word => word.slice(0, 3)));

/** The one that begins at `at`, or there in brackets or behind a hyphen: "(bis)", "（之二）", "-бис". */
export function insertionAt(text: string, at: number): Insertion | null {
  const mark = text.charCodeAt(at);
  const isBracketed = mark === 0x28 || mark === 0xff08;
  const isHyphened = isDash(mark);
  const start = isBracketed || isHyphened ? at + 1 : at;
  const code = text.charCodeAt(start);
  // behind a dash stand Arabic words: "2-ثانيا"
  if (!mayBegin(code) || (isHyphened && isArabicLetter(code))) return null;
  const beginning = text.slice(start, start + 3).toLowerCase();
  if (!beginnings.has(beginning) && !beginnings.has(beginning.slice(0, 2))) return null;
  const word = insertion().exec(text.slice(start, start + longest))?.[0];
  if (word === undefined) return null;
  const end = start + word.length;
  if (isBracketed && !isClosingBracket(text.charCodeAt(end))) return null;
  return { suffix: suffixOf(word), end: isBracketed ? end + 1 : end };
}

/** The capital of "1A.", "2-Б)" and, with a blank before and behind, "2 A. Urges"; the name of the Arabic letter: "2 ألف -". */
export function insertedLetterAt(text: string, at: number): Insertion | null {
  const blank = isBlank(text.charCodeAt(at));
  const start = blank || isDash(text.charCodeAt(at)) ? at + 1 : at;
  const code = text.charCodeAt(start);
  if (blank && isArabicLetter(code)) return namedLetterAt(text, start);
  if (!((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f))) return null;
  const closing = text.charCodeAt(start + 1);
  if (closing !== 0x2e && !isClosingBracket(closing)) return null;
  if (blank && !isBlank(text.charCodeAt(start + 2))) return null;
  const suffix = insertionLetterOf(text[start]!);
  return suffix === '' ? null : { suffix, end: start + 1 };
}

const longestName = 5;

/** ألف · باء · جيم */
function namedLetterAt(text: string, start: number): Insertion | null {
  let end = start;
  while (end - start < longestName && isArabicLetter(text.charCodeAt(end))) end++;
  const suffix = insertionLetterOf(text.slice(start, end));
  return suffix === '' ? null : { suffix, end };
}
