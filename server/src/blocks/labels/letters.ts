import { chineseNumerals } from '../../languages/numerals/chinese-numerals';
import { isBlank, isCyrillic } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import { mayBeMisread, misreadReadings } from './misread';
import {
  beginsWord,
  behindFurtherMark,
  isArabicLetter,
  isClosingBracket,
  isDash,
  made,
  type ReadLabel,
  skipBlank,
  skipStroke,
} from './read-label';
import { type LabelReading, readingsOf, readingsOfLetter } from './readings';

/** Labels that are letters, Roman numerals or Chinese ones. */

/** (a) · (aa) · (iv) · (一) · (أ) · (أ أ) · （a） · (1) · (1). */
export function readBracketed(text: string, start: number, end: number): ReadLabel | null {
  const limit = Math.min(end, start + 12);
  let at = start + 1;
  while (at < limit && !isClosingBracket(text.charCodeAt(at))) at++;
  if (at >= limit || isClosingBracket(text.charCodeAt(at + 1))) return null;
  // Markdown puts a stroke before the bracket
  const inside = text.charCodeAt(at - 1) === 0x5c ? at - 1 : at;
  const behind = behindFurtherMark(text, at + 1);
  const letter = text.charCodeAt(start + 1);
  if (inside === start + 2 && !mayBeMisreadLetter(letter))
    return made('brackets', readingsOfLetter(letter), '', text, behind, end, true);
  const written = within(text, start + 1, inside);
  return orMisread(text, written, 'brackets', readingsOf(written), behind, end, true);
}

const mayBeMisreadLetter = toldOnce(letter => mayBeMisread(String.fromCharCode(letter)));

/** With what a scan's recognition may have misread, as "(l)" for "(1)"; where it is nothing else, only the list tells: "(iil)". */
function orMisread(
  text: string,
  written: string,
  punctuation: 'brackets' | 'bracket' | 'dot',
  readings: readonly LabelReading[],
  at: number,
  end: number,
  tight: boolean,
): ReadLabel | null {
  const misread = mayBeMisread(written) ? misreadReadings(written) : [];
  if (misread.length === 0) return made(punctuation, readings, '', text, at, end, tight);
  const label = made(punctuation, [...readings, ...misread], '', text, at, end, tight);
  return label && readings.length === 0 ? { ...label, doubtful: true } : label;
}

/** What stands between the brackets, without blanks and marks of Markdown: ( a ), (*a*). */
function within(text: string, start: number, end: number): string {
  let from = start;
  while (from < end && isBlankOrEmphasis(text.charCodeAt(from))) from++;
  let to = end;
  while (to > from && isBlankOrEmphasis(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isBlankOrEmphasis(code: number): boolean {
  return isBlank(code) || code === 0x2a || code === 0x5f;
}

/** a) · iv) · a. · a.) · a.- · a- · a – · a、 · а) with a Cyrillic letter */
export function readLetter(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 6 && isSmallLetter(text.charCodeAt(at))) at++;
  const mark = skipStroke(text, at);
  const code = text.charCodeAt(mark);
  const bracket = isClosingBracket(code);
  if (at < end && isDash(code) && mark === at) return readDashedLetter(text, start, at, end);
  if (isBlank(code)) {
    const dash = skipBlank(text, at, end);
    const label = isDash(text.charCodeAt(dash)) ? readDashedLetter(text, start, dash, end, at) : null;
    return label && { ...label, doubtful: true };
  }
  if (code === 0x3001 && mark === at && at === start + 1) {
    return made('ideographic-comma', readingsBetween(text, start, at), '', text, at + 1, end, true);
  }
  if (at >= end || (!bracket && code !== 0x2e && code !== 0xff0e)) return null;
  const readings = readingsBetween(text, start, at);
  const written = text.slice(start, at);
  if (at === start + 1 ? mayBeMisreadLetter(text.charCodeAt(start)) : mayBeMisread(written)) {
    const tight = bracket && beginsWord(text, mark + 1);
    return orMisread(text, written, bracket ? 'bracket' : 'dot', readings, mark + 1, end, tight);
  }
  // "a.To" may be the end of an abbreviation, "a)To" is not
  if (bracket)
    return made('bracket', readings, '', text, behindFurtherMark(text, mark + 1), end, beginsWord(text, mark + 1));
  // "a.)"
  if (isClosingBracket(text.charCodeAt(mark + 1))) {
    return made('bracket', readings, '', text, mark + 2, end, false);
  }
  // "a." is a label, "viz." and "no." are not: one letter, or a Roman numeral of more
  if (at - start > 1 && !readings.some(({ style }) => style === 'roman')) return null;
  if (isDash(text.charCodeAt(mark + 1))) return made('dot-dash', readings, '', text, mark + 2, end, false);
  return made('dot', readings, '', text, mark + 1, end, false);
}

/** "a- Réparer", and not "a-t-il" */
function readDashedLetter(text: string, start: number, dash: number, end: number, to = dash): ReadLabel | null {
  const readings = readingsBetween(text, start, to);
  const isOne = to === start + 1 || readings.some(({ style }) => style === 'roman');
  const behind = skipBlank(text, dash + 1, end);
  if (!isOne || behind === dash + 1 || !/\p{L}/u.test(text[behind] ?? '')) return null;
  return made('dash', readings, '', text, dash + 1, end, false);
}

function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x458);
}

/** I. · IV. · A. · I) · I.- · I.Urges · IV - Urges */
export function readCapital(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 6 && isCapital(text.charCodeAt(at))) at++;
  if (at >= end) return null;
  const all = readingsBetween(text, start, at);
  const roman = all.filter(({ style }) => style === 'upper-roman');
  const readings = at === start + 1 ? all : roman;
  const mark = skipStroke(text, at);
  const code = text.charCodeAt(mark);
  if (isClosingBracket(code))
    return orMisread(text, text.slice(start, at), 'bracket', readings, mark + 1, end, beginsWord(text, mark + 1));
  if (code === 0x2e) {
    if (isDash(text.charCodeAt(mark + 1))) return made('dot-dash', readings, '', text, mark + 2, end, false);
    // "I.Urges", but "U.S." and "D.Minor" no more than "no.1"
    return made('dot', readings, '', text, mark + 1, end, roman.length > 0 && beginsWord(text, mark + 1));
  }
  const dash = skipBlank(text, at, end);
  if (dash === at || !isDash(text.charCodeAt(dash)) || roman.length === 0) return null;
  const label = made('dash', roman, '', text, dash + 1, end, false);
  return label && { ...label, doubtful: true };
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** أ - · أ- · أ) · أ/ · هـ. : an Arabic letter, which words have more of */
export function readArabicLetter(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  // the stretching stroke of هـ, vowel signs
  while (at < end && isArabicSign(text.charCodeAt(at))) at++;
  if (isArabicLetter(text.charCodeAt(at))) return null;
  const mark = skipBlank(text, at, end);
  const code = text.charCodeAt(mark);
  const readings = readingsBetween(text, start, at);
  if (isDash(code) || code === 0x640) {
    const behind = skipBlank(text, mark + 1, end);
    const words = isArabicLetter(text.charCodeAt(behind)) || behind === end;
    return words ? made('dash', readings, '', text, mark + 1, end, true) : null;
  }
  if (isClosingBracket(code) && mark === at) return made('bracket', readings, '', text, mark + 1, end, true);
  if (code === 0x2f && mark === at) return made('bracket', readings, '', text, mark + 1, end, false);
  if (code !== 0x2e || mark !== at) return null;
  const bracket = isClosingBracket(text.charCodeAt(mark + 1));
  return made(bracket ? 'bracket' : 'dot', readings, '', text, mark + (bracket ? 2 : 1), end, false);
}

/** The stretching stroke, vowel signs, marks of direction: no letters. */
function isArabicSign(code: number): boolean {
  return code === 0x640 || (code >= 0x64b && code <= 0x652) || (code >= 0x200c && code <= 0x200f);
}

/** 一、 · 十一. · 二． */
export function readChinese(text: string, start: number, end: number): ReadLabel | null {
  let at = start + 1;
  while (at < end && at - start < 3 && isChineseNumeral(text.charCodeAt(at))) at++;
  const mark = skipStroke(text, at);
  const code = text.charCodeAt(mark);
  const punctuation = code === 0x3001 ? 'ideographic-comma' : code === 0x2e || code === 0xff0e ? 'dot' : null;
  if (at >= end || punctuation === null) return null;
  return made(punctuation, readingsBetween(text, start, at), '', text, mark + 1, end, true);
}

export function isChineseNumeral(code: number): boolean {
  return code >= 0x4e00 && code <= 0x56db && chineseNumerals.includes(String.fromCharCode(code));
}

/** ㈠ … ㈩ */
export function readCircled(text: string, start: number, end: number): ReadLabel | null {
  return made('none', circledReadings[text.charCodeAt(start) - 0x3220]!, '', text, start + 1, end, true);
}

const circledReadings = Array.from({ length: 10 }, (_, before): readonly LabelReading[] => [
  { style: 'enclosed-chinese', ordinal: before + 1 },
]);

function readingsBetween(text: string, start: number, end: number): readonly LabelReading[] {
  return end === start + 1 ? readingsOfLetter(text.charCodeAt(start)) : readingsOf(text.slice(start, end));
}

/** а to ј, without capitals */
export function isSmallCyrillic(code: number): boolean {
  return isCyrillic(code) && code >= 0x430 && code <= 0x458;
}
