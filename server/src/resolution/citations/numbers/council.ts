import { councilYearOf } from '../../../catalogue/council-years';
import type { Language, LanguageCode } from '../../../languages/language';
import { withAnyAlef } from '../../../languages/letters/alefs';
import { compileExpression } from '../../../text/expression';
import { isBlank, isDigit, isHyphen, slash } from '../../places/code-units';
import { isNumber, type NumberToken } from '../token';

const closingBracket = 0x29;
const openingBracket = 0x28;
/** Before the Council's first year, and behind those that a slip of the hand may mean. */
const yearsOfCouncil = { first: 1940, last: 2099 } as const;

/**
 * 2185 (2014), its digits from `start` to `end`; `open` is the bracket behind. Where number and year agree it is a citation
 * though a bracket is turned or missing, as in texts extracted from right to left: 2185 )2014(, 2185 (2014 and.
 */
export function councilNumber(text: string, start: number, end: number, open: number): NumberToken | null {
  if (text.charCodeAt(start - 1) === 0x2d) return null;
  const from = isBlank(text.charCodeAt(open + 1)) ? open + 2 : open + 1;
  if (!isYear(text, from)) return null;
  const number = countAt(text, start, end);
  const year = countAt(text, from, from + 4);
  const sure = councilYearOf(number) === year;
  const close = isBlank(text.charCodeAt(from + 4)) ? from + 5 : from + 4;
  const bracket = text.charCodeAt(close);
  if (text.charCodeAt(open) !== closingBracket && (bracket === closingBracket || bracket === 0xff09))
    return {
      kind: 'council',
      start,
      end: close + 1,
      symbol: symbolOf(text, start, end, number, year, sure),
      year,
      sure,
    };
  if (!sure) return null;
  const isTurned = bracket === openingBracket && !isDigit(text.charCodeAt(close + 1));
  const isBroken = text.charCodeAt(open) === closingBracket && opensBefore(text, start);
  if (!isTurned && !isBroken && close === from + 4 && close < text.length) return null;
  const symbol = symbolOf(text, start, end, number, year, sure);
  return { kind: 'council', start, end: isTurned ? close + 1 : from + 4, symbol, year, sure };
}

/** The number that digits are. */
function countAt(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count = count * 10 + text.charCodeAt(at) - 0x30;
  return count;
}

/** As the number is written, from `start` to `end`; `sure` where it is one of the Council's. */
function symbolOf(text: string, start: number, end: number, number: number, year: number, sure: boolean): string {
  // "0023" is not written as others are
  if (!sure || text.charCodeAt(start) === 0x30) return `S/RES/${text.slice(start, end)}(${year})`;
  return adoptedSymbol(number, year);
}

/** By their numbers: a text cites the same few again and again. */
const symbols = new Array<string | undefined>(0x1000);

/** Of what the Council adopted in that year. Made of numbers: with pieces of a text, it would take twice the room in most scripts. */
export function adoptedSymbol(number: number, year: number): string {
  symbols[number] ??= `S/RES/${number}(${year})`;
  return symbols[number];
}

/** "( 2185 )2014": pdftotext leaves the bracket before the number where a line ends between number and year. */
function opensBefore(text: string, start: number): boolean {
  const before = isBlank(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  return text.charCodeAt(before) === openingBracket;
}

/** ")2014( 2185", as Arabic texts are extracted; the digits of the year stand at `year`. */
export function turnedCouncilNumber(text: string, year: number, from: number): NumberToken | null {
  const start = year - 1;
  if (start < from || text.charCodeAt(start) !== closingBracket || !isYear(text, year)) return null;
  if (text.charCodeAt(year + 4) !== openingBracket) return null;
  let digits = year + 5;
  while (digits < year + 7 && isBlank(text.charCodeAt(digits))) digits++;
  let end = digits;
  while (end < digits + 5 && isDigit(text.charCodeAt(end))) end++;
  const number = countAt(text, digits, end);
  const written = countAt(text, year, year + 4);
  if (end === digits || councilYearOf(number) !== written) return null;
  const symbol = symbolOf(text, digits, end, number, written, true);
  return { kind: 'council', start, end, symbol, year: written, sure: true };
}

function isYear(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  if (first !== 0x31 && first !== 0x32) return false;
  for (let at = from + 1; at < from + 4; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** May a Council resolution bear this year, rightly or by a slip of one digit of two? */
export function isCouncilYear(year: number): boolean {
  return year >= yearsOfCouncil.first && year <= yearsOfCouncil.last;
}

/** "the resolution 2015", "резолюции 2020 года": what may be said of a year. */
function isRecentYear(number: number): boolean {
  return number >= 2000 && number <= 2035;
}

interface Around {
  /** Ends in the noun of resolutions: "resolution ", "第". */
  readonly noun: RegExp;
  /** Between two numbers of a list. */
  readonly join: RegExp;
  /** Ends in a month: "12 September " before 2001. */
  readonly month: RegExp;
}

const made = new Map<LanguageCode, Around>();

function aroundOf({ code, citations, crossReferences, months }: Language): Around {
  const known = made.get(code);
  if (known) return known;
  const blank = '[ \\u00a0\\u2009\\u202f]';
  const blanks = (source: string) => source.replace(/ /g, blank);
  const names = months.flatMap(month => month.split('/'));
  const around: Around = {
    noun: compileExpression(`(?:${blanks(citations.resolution)})${blank}${code === 'zh' ? '?' : ''}$`, 'u'),
    join: compileExpression(
      `^(?:[,،、]|[,،]?${blank}?(?:${blanks(crossReferences.and)}))${blank}?${code === 'zh' ? '第?' : ''}${blank}?$`,
      'u',
    ),
    month: new RegExp(`(?:${names.map(name => blanks(withAnyAlef(name))).join('|')})${blank}(?:de${blank})?$`, 'i'),
  };
  made.set(code, around);
  return around;
}

/** Is the number at `start` the year of a date: "12 September 2001 (2001)"? */
export function isYearOfDate(text: string, start: number, end: number, language: Language): boolean {
  if (language.code === 'zh' || !isCouncilYear(countAt(text, start, end))) return false;
  return aroundOf(language).month.test(text.slice(Math.max(0, start - 24), start));
}

/** As far before the number as its noun may begin. */
const nounReach = 24;

/**
 * A number that stands alone right behind the noun, or behind another of the list: "resolutions 1325 and 2250", 第2216号决议.
 * `before` is the number that the text has before it.
 */
export function bareNumber(
  text: string,
  start: number,
  end: number,
  before: NumberToken | undefined,
  language: Language,
): NumberToken | null {
  const number = text.slice(start, end);
  const length = end - start;
  // a count of something else; the first hundred were cited with their years
  if (length < 3 || length > 4 || number[0] === '0' || councilYearOf(Number(number)) === null) return null;
  if (isRecentYear(Number(number))) return null;
  const left = text.charCodeAt(start - 1);
  const right = text.charCodeAt(end);
  if (isHyphen(left) || isHyphen(right) || right === slash || left === 0x2c || left === openingBracket) return null;
  // 1,500 and 2.5
  if ((right === 0x2c || right === 0x2e) && isDigit(text.charCodeAt(end + 1))) return null;
  const { noun, join } = aroundOf(language);
  const named = noun.test(text.slice(Math.max(0, start - nounReach), start));
  const joined =
    !named &&
    isNumber(before) &&
    (before.kind === 'council' || before.kind === 'bare') &&
    start - before.end <= 16 &&
    join.test(text.slice(before.end, start)) &&
    !isCount(text, end, length);
  if (!named && !joined) return null;
  if (language.code === 'zh' && !/^[\d\s、和及与第()（）]{0,400}号\s*决\s*议/.test(text.slice(end, end + 410)))
    return null;
  return { kind: 'bare', start, end, number };
}

/** "resolution 2250 (2015) and 500 lamps": a short number with a word right behind. */
function isCount(text: string, end: number, length: number): boolean {
  return length < 4 && /^\s\p{L}{4}/u.test(text.slice(end, end + 5));
}
