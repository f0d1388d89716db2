import type { Language, LanguageCode } from '../../languages/language';
import { isBlank, isBracket, isCapital, isDigit, isHyphen, slash } from '../places/code-units';
import { numberBit, type Places } from '../places/places';
import { joinedLetters, latinRoman, latinSession, lettersSource } from './letters';
import type { NumberToken, SymbolToken } from './token';

interface Expressions {
  /** S/2016/952, A/RES/72/1, never in the middle of a longer one or of an address. */
  readonly symbol: RegExp;
  /** 2625 (XXV) */
  readonly roman: RegExp;
  /** 61/124 A */
  readonly session: RegExp;
}

const blank = '[ \\u00a0\\u2009\\u202f]';
const hyphen = '[-‐‑–]';
/** دإط stands for an emergency special session, دإ for a special one, د for a regular one. */
const arabicSession = `د${blank}?(?:إ${blank}?ط?)?${blank}?${hyphen}${blank}?`;
const specialSession = `E?S${hyphen}|د${blank}?إ${blank}?ط?${blank}?${hyphen}${blank}?`;
/** As long as what stands before the digits of a special session may be. */
const longestSpecial = 8;
/** Russian texts write some of them with Cyrillic letters of the same shape. */
const romanNumeral = `(?:E?S${hyphen})?[IVXLCХІС]+|${arabicSession}[0-9]+`;

const prefixes =
  'A|E|S|T|ST|CD|CEDAW|CRC|CRPD|CERD|CAT|CMW|CED|CCPR|HRI|DP|TD|NPT|FCCC|ICCD|UNEP|HSP|PBC|ISBA|SPLOS|JIU|LOS';

const made = new Map<LanguageCode, Expressions>();

function expressionsOf(language: Language): Expressions {
  const known = made.get(language.code);
  if (known) return known;
  const letters = lettersSource(language);
  // a symbol's pieces; a hyphen before "S/" joins two symbols: A/70/357-S/2015/682
  const piece = `(?:[A-Za-z0-9.]|[-‑](?![A-Z]{1,5}/))+`;
  const expressions = {
    symbol: new RegExp(
      `(?<![\\w/.]|[A-Z][-‑])(?:${prefixes})/(?=[A-Z0-9])${piece}(?:/${piece})*(?:${blank}?\\((?:(?:19|20)[0-9]{2}|(?:E?S-)?[IVXLC]+)\\)|\\([A-Z-]+\\))?`,
      'y',
    ),
    roman: new RegExp(
      `(?<![\\d/.-])(\\d{1,4})${letters}${blank}{0,2}[(（]${blank}?(${romanNumeral})${blank}?[)）]`,
      'y',
    ),
    // a footnote mark of a PDF may follow without a space: 74/1664
    session: new RegExp(
      `(?<![\\w/.-])((?:${specialSession})?\\d{1,4})/(?:(\\d{1,3})(?![\\d/])${letters}|(?!19|20)([1-3]\\d\\d)(?=\\d{1,2}(?![\\d/])))`,
      'y',
    ),
  };
  made.set(language.code, expressions);
  return expressions;
}

type Token = NumberToken | SymbolToken;

const none: readonly Token[] = [];

/** The numbers and symbols of documents, in order. */
export function citationNumbers(text: string, places: Places, language: Language): readonly Token[] {
  if ((places.bits & numberBit) === 0) return none;
  let tokens: Token[] | undefined;
  const expressions = expressionsOf(language);
  let end = 0;
  for (let index = 0; index < places.found.length; index += 2) {
    const place = places.found[index]!;
    if (places.found[index + 1] !== numberBit || place < end) continue;
    if (text.charCodeAt(place) === slash) {
      const start = startOfCapitals(text, place);
      if (start < end || !matchesAt(expressions.symbol, text, start)) continue;
      end = expressions.symbol.lastIndex;
      tokens = withToken(tokens, { kind: 'symbol', start, end: endOfSymbol(text, end) });
    } else {
      const token =
        specialNumber(text, place, end, expressions, language) ?? numberAt(text, place, expressions, language);
      if (!token) continue;
      end = token.end;
      tokens = withToken(tokens, token);
    }
  }
  return tokens ?? none;
}

/** A list of one takes less room than one that has grown, and most are of one. */
function withToken(tokens: Token[] | undefined, token: Token): Token[] {
  if (tokens === undefined) return [token];
  tokens.push(token);
  return tokens;
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

function startOfCapitals(text: string, end: number): number {
  let start = end;
  while (start > 0 && isCapital(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfSymbol(text: string, end: number): number {
  let last = end;
  while ('.‑-'.includes(text[last - 1]!)) last--;
  return last;
}

/** S-10/2, دإ-10/2: what stands before the digits belongs to the number. */
function specialNumber(
  text: string,
  digits: number,
  from: number,
  { session }: Expressions,
  language: Language,
): NumberToken | null {
  const before = text.charCodeAt(digits - 1);
  if (!isHyphen(before) && !(isBlank(before) && isHyphen(text.charCodeAt(digits - 2)))) return null;
  for (let start = Math.max(from, digits - longestSpecial); start < digits; start++) {
    const unit = text.charCodeAt(start);
    if (unit !== 0x45 && unit !== 0x53 && unit !== 0x62f) continue;
    const token = sessionNumber(text, start, session, language);
    if (token) return token;
  }
  return null;
}

function sessionNumber(text: string, start: number, expression: RegExp, language: Language): NumberToken | null {
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

function numberAt(text: string, start: number, expressions: Expressions, language: Language): NumberToken | null {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start > 4) return null;
  const behind = text.charCodeAt(end);
  if (behind === slash) return sessionNumber(text, start, expressions.session, language);
  let next = end;
  while (next < end + 2 && isBlank(text.charCodeAt(next))) next++;
  if (isBracket(text.charCodeAt(next))) {
    const council = councilNumber(text, start, end, next + 1);
    if (council) return council;
  } else if (!mayBeLetter(behind) && !(isBlank(behind) && mayBeLetter(text.charCodeAt(end + 1)))) return null;
  expressions.roman.lastIndex = start;
  const roman = expressions.roman.exec(text);
  if (!roman) return null;
  const [, number, letters, session] = roman;
  return {
    kind: 'roman',
    start,
    end: expressions.roman.lastIndex,
    number: number!,
    letters: letters === undefined ? '' : joinedLetters(letters, language),
    session: latinRoman(session!),
  };
}

/** 2185 (2014): from 1940 on. `year` is where the year may stand, or a blank before it. */
function councilNumber(text: string, start: number, end: number, year: number): NumberToken | null {
  if (text.charCodeAt(start - 1) === 0x2d) return null;
  const from = isBlank(text.charCodeAt(year)) ? year + 1 : year;
  const century = text.charCodeAt(from) * 0x100 + text.charCodeAt(from + 1);
  if (century !== 0x3139 && century !== 0x3230) return null;
  const decade = text.charCodeAt(from + 2);
  if (!isDigit(decade) || (century === 0x3139 && decade < 0x34) || !isDigit(text.charCodeAt(from + 3))) return null;
  const close = isBlank(text.charCodeAt(from + 4)) ? from + 5 : from + 4;
  const bracket = text.charCodeAt(close);
  if (bracket !== 0x29 && bracket !== 0xff09) return null;
  return { kind: 'council', start, end: close + 1, number: text.slice(start, end), year: text.slice(from, from + 4) };
}

/** The letter of a resolution's part, or the first of its name. */
function mayBeLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 0x410 && unit <= 0x42f) || (unit >= 0x621 && unit <= 0x64a);
}
