import { ordinalOf } from '../../languages/labels';
import { isBlank, isDigit, isUpperCase, isWide } from '../../text/characters';
import { insertedLetterAt, insertionAt } from './insertions';
import { isSpeck, readNumberWithComma, readWithSpecks, withMisreadLetters } from './misread';
import {
  beginsWord,
  behindFurtherMark,
  isArabicLetter,
  isClosingBracket,
  isDash,
  made,
  type ReadLabel,
  skipBlank,
  skipOpeningEmphasis,
  skipStroke,
} from './read-label';
import { isAnyDigit, type LabelReading, readingsOfNumber } from './readings';

/** Labels that begin with a number. */

const longestNumber = 3;

/** Where the digits end that begin at `start`; no more than one beyond the longest number. */
function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= longestNumber && isAnyDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The readings of the digits between two offsets; null where they are too many. */
function numberBetween(text: string, start: number, end: number): readonly LabelReading[] | null {
  if (end === start || end - start > longestNumber) return null;
  const ordinal = ordinalOf(text.slice(start, end), 'decimal');
  return ordinal === null ? null : readingsOfNumber(ordinal);
}

/** 1. · 12． · ١- · 4 bis. · 2bis. · 2-бис. · 2 مكررا - · 2之二. · 1A. · 4 - · 1.- · 1) · 1.) · 1、 · 1。 · 1: · 1.2 · 5 Encourages */
export function readNumber(text: string, start: number, end: number): ReadLabel | null {
  const behindDigits = digitsEnd(text, start, end);
  const readings = numberBetween(text, start, behindDigits);
  if (!readings) return null;
  if (isOrdinalSign(text.charCodeAt(behindDigits))) return readOrdinal(text, behindDigits + 1, end, readings);
  const inserted = readInsertion(text, behindDigits, end);
  const { suffix, end: at } = inserted;
  const mark = skipStroke(text, skipBlank(text, at, end));
  // a dot may stand a blank away, and beyond marks of direction
  const near = mark - at <= 1 || !isSpaced(text, at, mark);
  const code = text.charCodeAt(mark);
  if ((code === 0x2e || code === 0xff0e || code === 0x3002) && near)
    return readDotted(text, mark + 1, end, readings, suffix);
  if (isDash(code)) return readDashed(text, mark + 1, end, readings, suffix);
  if (isClosingBracket(code) && near) {
    const behind = behindFurtherMark(text, mark + 1);
    const isDigitAlone = mark === start + 1 && isDigit(text.charCodeAt(start));
    const all = isDigitAlone ? withMisreadLetters(readings, readings[0]!.ordinal) : readings;
    return made('bracket', all, suffix, text, behind, end, beginsWord(text, behind));
  }
  if ((code === 0x3a || code === 0xff1a) && near) {
    const label = made('dot', readings, suffix, text, mark + 1, end, isWide(text.charCodeAt(mark + 1)));
    return label && { ...label, doubtful: true };
  }
  if (
    (((code === 0x2c || code === 0x3b) && mark === behindDigits) || (code === 0xff0c && near)) &&
    behindDigits - start <= 2
  )
    return readNumberWithComma(text, mark, end, readings);
  if (code === 0x3001 && near) return made('ideographic-comma', readings, suffix, text, mark + 1, end, true);
  // "5 Encourages": a number whose dot was forgotten, or no label at all; only the paragraphs around can tell
  const short = behindDigits - start <= 2 || suffix !== '';
  if (mark > at && short && /\p{L}/u.test(text[mark] ?? '')) {
    const label = made('none', readings, suffix, text, at, end, false);
    return label && { ...label, doubtful: true };
  }
  return null;
}

/** ° or º */
function isOrdinalSign(code: number): boolean {
  return code === 0xb0 || code === 0xba;
}

/** 1º. Solicita · 1.º Solicita · 1º.- Solicita · 1°) Prie · 1° Prie, which may as well be an angle */
function readOrdinal(text: string, at: number, end: number, readings: readonly LabelReading[]): ReadLabel | null {
  const code = text.charCodeAt(at);
  const isMarked = code === 0x2e || isClosingBracket(code);
  const closed = isMarked ? at + (code === 0x2e && isDash(text.charCodeAt(at + 1)) ? 2 : 1) : at;
  const label = made('dot', readings, '', text, closed, end, false);
  if (!label || !isUpperCase(text[label.next] ?? '')) return null;
  return isMarked ? label : { ...label, doubtful: true };
}

/** "bis" a blank away or none, or the letter of "1A." */
function readInsertion(text: string, at: number, end: number): { suffix: string; end: number } {
  return insertionAt(text, skipBlank(text, at, end)) ?? insertedLetterAt(text, at) ?? { suffix: '', end: at };
}

/** What stands behind "1.", with the dot at `at` - 1. */
function readDotted(
  text: string,
  at: number,
  end: number,
  readings: readonly LabelReading[],
  suffix: string,
): ReadLabel | null {
  const code = text.charCodeAt(at);
  if (isSpeck(code)) return readWithSpecks(text, at + 1, end, readings, suffix);
  // "1.)"
  if (isClosingBracket(code)) {
    const behind = behindFurtherMark(text, at);
    return behind === at ? null : made('bracket', readings, suffix, text, behind, end, false);
  }
  if (suffix === '') {
    if (isOrdinalSign(code)) {
      const ordinal = readOrdinal(text, at + 1, end, readings);
      return ordinal && made('dot', readings, '', text, ordinal.end, end, false);
    }
    if (isAnyDigit(code)) return readOutline(text, at, end, readings[0]!.ordinal);
    // "1.-"
    if (isDash(code) && !isAnyDigit(text.charCodeAt(at + 1))) {
      return made('dot-dash', readings, '', text, at + 1, end, beginsWord(text, at + 1));
    }
    // "4. bis"
    const behind = skipBlank(text, at, end);
    const inserted = insertionAt(text, behind);
    if (inserted) {
      const dotted = text.charCodeAt(inserted.end) === 0x2e ? 1 : 0;
      return made('dot', readings, inserted.suffix, text, inserted.end + dotted, end, false);
    }
  }
  return made('dot', readings, suffix, text, at, end, beginsWord(text, at));
}

/** No outline goes deeper: a number of more parts is a version or an address. */
const deepestOutline = 4;

/** 1.2 · 1.2. · 1.2.1 : the number of a paragraph, then those of its items. "1.5 million" is none. */
function readOutline(text: string, start: number, end: number, first: number): ReadLabel | null {
  const outer = [first];
  for (let from = start; outer.length < deepestOutline; ) {
    const to = digitsEnd(text, from, end);
    const readings = numberBetween(text, from, to);
    if (!readings) return null;
    const code = text.charCodeAt(to);
    if (code === 0x2e && isDigit(text.charCodeAt(to + 1))) {
      outer.push(readings[0]!.ordinal);
      from = to + 1;
      continue;
    }
    const closed = code === 0x2e || isClosingBracket(code) ? to + 1 : to;
    const tight = closed > to && beginsWord(text, closed);
    const label = made('outline', readings, '', text, closed, end, tight || isWide(text.charCodeAt(closed)));
    return label && { ...label, outer, doubtful: true };
  }
  return null;
}

/** 1 - in Arabic. In other languages "10 - Addis" may be a part of a sentence. */
function readDashed(
  text: string,
  at: number,
  end: number,
  readings: readonly LabelReading[],
  suffix: string,
): ReadLabel | null {
  // "1 - *يقرر*", "**1 -** **يقرر**"
  const emphasised = skipBlank(text, skipOpeningEmphasis(text, skipBlank(text, at, end)), end);
  const behind = skipOpeningEmphasis(text, emphasised);
  // "2 -" alone on its line
  if (behind >= end) return made('dash', readings, suffix, text, at, end, true);
  const opens = /[([«"“”]/.test(text[behind] ?? '') ? behind + 1 : behind;
  if (isArabicLetter(text.charCodeAt(opens))) return made('dash', readings, suffix, text, at, end, true);
  if (!/\p{L}/u.test(text[behind] ?? '')) return null;
  const label = made('dash', readings, suffix, text, at, end, true);
  return label && { ...label, doubtful: true };
}

/** "-1", as Arabic texts come out of files that hold what is seen: between marks of direction, or before Arabic words. */
export function readReversed(text: string, start: number, end: number): ReadLabel | null {
  const from = skipBlank(text, start + 1, end);
  const to = digitsEnd(text, from, end);
  const readings = numberBetween(text, from, to);
  if (!readings) return null;
  const behind = skipBlank(text, to, end);
  const arabic = isArabicLetter(text.charCodeAt(behind)) && behind > to;
  const directed = isDirection(text.charCodeAt(start - 1)) && (behind === end || behind > to);
  const label = arabic || directed ? made('dash', readings, '', text, to, end, false) : null;
  return label && { ...label, written: `${text.slice(from, to)}-` };
}

/** A mark of direction. */
function isDirection(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Does anything stand between the two offsets that a reader sees as a gap of more than a blank? */
function isSpaced(text: string, from: number, to: number): boolean {
  let blanks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code) && !isDirection(code)) blanks++;
  }
  return blanks > 1;
}

const mostEnclosed = 20;

/** ① · ⑴ · ⒈ : a number and its mark as one character, up to 20 */
export function readEnclosedNumber(text: string, start: number, end: number): ReadLabel | null {
  const at = text.charCodeAt(start) - 0x2460;
  const punctuation = at < mostEnclosed * 2 ? 'brackets' : 'dot';
  return made(punctuation, readingsOfNumber((at % mostEnclosed) + 1), '', text, start + 1, end, true);
}

/** ’1‘ as Arabic texts write it */
export function readQuoted(text: string, start: number, end: number): ReadLabel | null {
  const at = digitsEnd(text, start + 1, end);
  const readings = numberBetween(text, start + 1, at);
  const closing = text.charCodeAt(at);
  if (!readings || (closing !== 0x2018 && closing !== 0x2019 && closing !== 0x27)) return null;
  return made('quotes', readings, '', text, at + 1, end, true);
}
