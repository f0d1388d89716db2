import type { Language, LanguageCode } from '../../../languages/language';
import { isBlank, isHyphen } from '../../places/code-units';
import type { NumberToken } from '../token';
import { joinedLetters, latinRoman, latinSession, lettersSource } from './letters';

interface Expressions {
  /** 2625 (XXV) */
  readonly roman: RegExp;
  /** 61/124 A */
  readonly session: RegExp;
  /** 61 124/, as a PDF's text from right to left comes out */
  readonly turned: RegExp;
}

const blank = '[ \\u00a0\\u2009\\u202f]';
const hyphen = '[-‐‑–]';
/** دإط stands for an emergency special session, دإ for a special one, د for a regular one. */
const arabicSession = `د${blank}?(?:[إا]${blank}?ط?)?${blank}?${hyphen}${blank}?`;
const specialSession = `E?S${hyphen}|د${blank}?[إا]${blank}?ط?${blank}?${hyphen}${blank}?`;
/** As long as what stands before the digits of a special session may be. */
const longestSpecial = 8;
/**
 * Russian texts write some of them with Cyrillic letters of the same shape. The first special sessions were written in
 * digits: 186 (S-2).
 */
const romanNumeral = `(?:E?S${hyphen})?[IVXLCХІС]+|E?S${hyphen}[1-9]|${arabicSession}[0-9]+`;

const made = new Map<LanguageCode, Expressions>();

function expressionsOf(language: Language): Expressions {
  const known = made.get(language.code);
  if (known) return known;
  const letters = lettersSource(language);
  const expressions = {
    roman: new RegExp(
      `(?<![\\d/.-])(\\d{1,4})${letters}${blank}{0,2}[(（]${blank}?(${romanNumeral})${blank}?[)）]`,
      'y',
    ),
    // a footnote mark of a PDF may follow without a space: 74/1664; a PDF's blanks may stand beside the slash
    session: new RegExp(
      `(?<![\\w/.-])((?:${specialSession})?\\d{1,4})${blank}?/${blank}?(?:(\\d{1,3})(?![\\d/])${letters}|(?!19|20)([1-3]\\d\\d)(?=\\d{1,2}(?![\\d/])))`,
      'y',
    ),
    turned: new RegExp(`(?<![\\w/.-])(\\d{1,4})${blank}(\\d{1,3})/(?![\\d/])${letters}`, 'y'),
  };
  made.set(language.code, expressions);
  return expressions;
}

/** 61/124 A at `start`. */
export function sessionNumber(text: string, start: number, language: Language): NumberToken | null {
  const { session: expression } = expressionsOf(language);
  expression.lastIndex = start;
  const match = expression.exec(text);
  if (!match) return null;
  const [, session, number, letters, marked] = match;
  return {
    kind: 'session',
    start,
    end: expression.lastIndex,
    session: latinSession(session!),
    number: number ?? marked!,
    letters: letters === undefined ? '' : joinedLetters(letters, language),
  };
}

/** S-10/2, دإ-10/2: what stands before the digits belongs to the number. */
export function specialSessionNumber(
  text: string,
  digits: number,
  from: number,
  language: Language,
): NumberToken | null {
  const before = text.charCodeAt(digits - 1);
  if (!isHyphen(before) && !(isBlank(before) && isHyphen(text.charCodeAt(digits - 2)))) return null;
  for (let start = Math.max(from, digits - longestSpecial); start < digits; start++) {
    const unit = text.charCodeAt(start);
    if (unit !== 0x45 && unit !== 0x53 && unit !== 0x62f) continue;
    const token = sessionNumber(text, start, language);
    if (token) return token;
  }
  return null;
}

/** 61 124/ for 61/124, in Arabic alone. */
export function turnedSessionNumber(text: string, start: number, language: Language): NumberToken | null {
  const { turned } = expressionsOf(language);
  turned.lastIndex = start;
  const match = turned.exec(text);
  if (!match) return null;
  const [, session, number, letters] = match;
  return {
    kind: 'session',
    start,
    end: turned.lastIndex,
    session: session!,
    number: number!,
    letters: letters === undefined ? '' : joinedLetters(letters, language),
  };
}

/** 2625 (XXV), 3367 A (XXX) at `start`. */
export function romanNumber(text: string, start: number, language: Language): NumberToken | null {
  const { roman: expression } = expressionsOf(language);
  expression.lastIndex = start;
  const match = expression.exec(text);
  if (!match) return null;
  const [, number, letters, session] = match;
  return {
    kind: 'roman',
    start,
    end: expression.lastIndex,
    number: number!,
    letters: letters === undefined ? '' : joinedLetters(letters, language),
    session: latinRoman(session!),
  };
}
