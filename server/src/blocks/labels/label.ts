import { isDigit } from '../../text/characters';
import { readBullet } from './bullets';
import { mayBeClause, readClause, readWordedClause } from './clauses';
import {
  isChineseNumeral,
  isSmallCyrillic,
  readArabicLetter,
  readBracketed,
  readCapital,
  readChinese,
  readCircled,
  readLetter,
} from './letters';
import { readMisreadLetter, readMisreadNumber } from './misread';
import { readEnclosedNumber, readNumber, readQuoted, readReversed } from './numbers';
import { isArabicLetter, isDash, type ReadLabel, skipBlank } from './read-label';
import { isAnyDigit } from './readings';

export type { ReadLabel } from './read-label';
export type { LabelReading } from './readings';

/** Can only the paragraphs around tell whether it is a label at all, as with a bare number? */
export function isDoubtful(label: ReadLabel): boolean {
  return label.doubtful === true;
}

/** The label at `start`, where a paragraph's visible text begins; null if there is none. Looks no further than `end`. */
export function readLabel(text: string, start: number, end: number): ReadLabel | null {
  const code = text.charCodeAt(start);
  if (code === 0x5b) return readInserted(text, start, end);
  if ((code === 0x41 || code === 0x61) && text.charCodeAt(start + 1) === 0x6c) return readAlternative(text, start, end);
  if (mayBeClause(text, start)) {
    const label = readClause(text, start, end);
    if (label) return label;
  }
  return (
    readMarked(text, start, end, code) ?? readBulleted(text, start, end, code) ?? readWordedClause(text, start, end)
  );
}

/** A label that is no bullet. */
function readMarked(text: string, start: number, end: number, code: number): ReadLabel | null {
  if (isBesideDigit(text, start, code)) {
    const label = readMisreadNumber(text, start, end);
    if (label) return label;
  }
  if (isDigit(code) || isAnyDigit(code)) return readNumber(text, start, end);
  if (code === 0x28 || code === 0xff08) return readBracketed(text, start, end);
  if (code >= 0x2460 && code <= 0x249b) return readEnclosedNumber(text, start, end);
  if (code >= 0x3220 && code <= 0x3229) return readCircled(text, start, end);
  if (code === 0x2019 || code === 0x2018 || code === 0x27) return readQuoted(text, start, end);
  if ((code >= 0x61 && code <= 0x7a) || isSmallCyrillic(code)) return readLetter(text, start, end);
  if (code >= 0x41 && code <= 0x5a) return readCapital(text, start, end) ?? readMisreadLetter(text, start, end);
  if (isArabicLetter(code)) return readArabicLetter(text, start, end);
  if (isChineseNumeral(code)) return readChinese(text, start, end);
  return readMisreadLetter(text, start, end);
}

/** "l0.", "1O.": a letter that looks like a digit, beside a digit or another */
function isBesideDigit(text: string, start: number, code: number): boolean {
  return (
    (isDigit(code) && isLikeDigit(text.charCodeAt(start + 1))) || (isLikeDigit(code) && isLikeOrDigit(text, start + 1))
  );
}

function isLikeOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLikeDigit(code);
}

/** l I | O */
function isLikeDigit(code: number): boolean {
  return code === 0x6c || code === 0x49 || code === 0x7c || code === 0x4f;
}

function readBulleted(text: string, start: number, end: number, code: number): ReadLabel | null {
  if (isDash(code)) {
    const reversed = readReversed(text, start, end);
    if (reversed) return reversed;
  }
  const bullet = readBullet(text, start, end);
  if (!bullet || bullet.next >= end || isDoubtful(bullet)) return bullet;
  // "- i) …": the label behind a bullet counts
  const inner = readMarked(text, bullet.next, end, text.charCodeAt(bullet.next));
  return inner && !isDoubtful(inner) ? { ...inner, start: bullet.next } : bullet;
}

/** [4. Requests …;] : text that is not agreed yet stands in brackets, its label with it. */
function readInserted(text: string, start: number, end: number): ReadLabel | null {
  const inside = skipBlank(text, start + 1, end);
  // no deeper: a bracket in a bracket is an alternative within the text
  if (inside >= end || text.charCodeAt(inside) === 0x5b) return null;
  const label = readLabel(text, inside, end) ?? readInsertedAlone(text, inside, end);
  return label && !isDoubtful(label) ? { ...label, start: inside } : null;
}

/** [4.] Requests …; : the label alone stands in brackets. */
function readInsertedAlone(text: string, start: number, end: number): ReadLabel | null {
  const closing = text.indexOf(']', start);
  if (closing < 0 || closing >= end || closing - start > longestInBrackets) return null;
  const label = readLabel(text, start, closing);
  const next = skipBlank(text, closing + 1, end);
  return label?.next === closing && next > closing + 1 ? { ...label, next } : null;
}

/** "12 bis." */
const longestInBrackets = 8;

/** Alt. OP3. · Alt. 3. : what may stand in paragraph 3's stead */
function readAlternative(text: string, start: number, end: number): ReadLabel | null {
  const alternative = /^[Aa]lt\.? (?=PP|OP|\d)/.exec(text.slice(start, start + 8));
  const label = alternative && readLabel(text, start + alternative[0].length, end);
  return label && label.punctuation === 'dot' ? { ...label, suffix: label.suffix || 'alt' } : null;
}
