import { languages } from '../../languages/languages';
import { measureBehindNumber } from '../../languages/marks/glued-numbers';
import { opensFootnote } from '../../languages/pages/footnote-words';
import { isArabic, isDigit, isLowerCase } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { withoutGaps } from './page-furniture';

/** The number that a line begins with, if it may be that of a footnote: "1 See A/61/2.", "12", "3同上", "*". */

/** Numbers stand before their text, or alone on a line. No dot, no bracket, no unit. */
const numbered = /^(\d{1,3})(?![\d.,:;/)\]%°º’'–-])\s*(.*)$/su;
const starred = /^\*{1,3}\s?(.*)$/su;
/** "(1) انظر" : in Arabic footnotes have brackets, which extractors turn round, or set beside their number. */
const bracketed = /^[()] ?[()]? ?(\d{1,3}) ?[()]{0,2} ?(?=[\u0620-\u064a])/;
const arabicLetter = /[\u0620-\u064a]/;
const twoBrackets = /^\d*[()]\d*[()]\d*$/;
/** The first words of months: كانون الثاني/يناير has several. */
const months = new Set(
  languages.flatMap(language => language.months.flatMap(month => month.toLowerCase().split(/[ /]/))),
);

/** "' See A/61/2.", "° Ibid.", "+ Résolution 70/1." : a number that the recognition of a scan has misread */
const misread = new Set([...`'"°º?+®”’“‘^`].map(mark => mark.charCodeAt(0)));

function isMisread(visible: string): boolean {
  return misread.has(visible.charCodeAt(0)) && visible.charCodeAt(1) === 0x20 && opensFootnote(visible.slice(2));
}

/** Does a line begin with a number and, behind it, as footnotes do? */
export function opensBehindNumber(visible: string): boolean {
  const found = /^\d{1,3} (?=\D)/.exec(visible);
  return found !== null && opensFootnote(visible.slice(found[0].length));
}

/** Of the footnote that may begin at a line; 0 for a star and for what was misread, -1 for none. */
export function footnoteNumberAt(lines: Lines, line: number): number {
  const { text, unusual } = lines;
  const first = lines.first[line]!;
  if (isTurned(text, first)) return turnedNumber(text, first);
  if (!unusual.markdown && !mayBeNumber(text, first)) return -1;
  return footnoteNumber(visiblePart(lines, line).slice(0, longestNumber));
}

/** The same for a line of a text of which no more is known. */
export function mayHaveFootnoteNumber(text: string, first: number): boolean {
  if (!mayBegin(text, first)) return false;
  return isTurned(text, first)
    ? turnedNumber(text, first) >= 0
    : footnoteNumber(text.slice(first, first + longestNumber)) >= 0;
}

/** A look before more: a digit, a star, a bracket, words from the left on a page from the right. */
export function mayBegin(text: string, first: number): boolean {
  const code = text.charCodeAt(first);
  return code === 0x2a || isDigit(code) || isBracket(code) || misread.has(code) || isTurned(text, first);
}

/** So much of a line is looked at. */
const longestNumber = 40;

function footnoteNumber(visible: string): number {
  if (isMisread(visible)) return 0;
  if (!mayBeNumber(visible, 0)) return -1;
  const code = visible.charCodeAt(0);
  if (code === 0x2a) return starred.test(visible) ? 0 : -1;
  if (isBracket(code)) return arabicLetter.test(visible) ? bracketedNumber(withoutGaps(visible)) : -1;
  const found = numbered.exec(withoutGaps(visible));
  if (!found) return -1;
  const [, number = '', text = ''] = found;
  if (!beginsFootnote(text)) return -1;
  return Number(number);
}

function bracketedNumber(text: string): number {
  const found = bracketed.exec(text);
  return found && twoBrackets.test(found[0].replaceAll(' ', '')) ? Number(found[1]) : -1;
}

/** A look before more: most lines that begin with a bracket are items, "(a)", and most that begin with digits paragraphs, "12.", "12 -" */
function mayBeNumber(text: string, first: number): boolean {
  const code = text.charCodeAt(first);
  if (misread.has(code)) return text.charCodeAt(first + 1) === 0x20;
  if (isBracket(code)) return !isLetter(text.charCodeAt(first + 1));
  return code === 0x2a || (isDigit(code) && !isParagraphNumber(text, first));
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isArabic(code);
}

function isParagraphNumber(text: string, first: number): boolean {
  let at = first + 1;
  while (at < first + 4 && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code === 0x2e || (code === 0x20 && isDash(text.charCodeAt(at + 1)));
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013;
}

/** A footnote begins with a capital, a symbol, a quotation mark, the year of a conference; no date does, and no measure. */
function beginsFootnote(text: string): boolean {
  if (text === '') return true;
  const word = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  if (word === '') return /^(?:["“«”„(《〈]|\d{4} \p{Lu}\p{Ll})/u.test(text);
  return !isLowerCase(text[0]!) && !months.has(word.toLowerCase()) && !measureBehindNumber.test(word);
}

/**
 * Does a line on a page from the right begin with a symbol, or a title, which runs from the left? Its number then stands
 * behind that, as the mark does that ends it: between marks of direction pdftotext sets all as it stands on the page.
 *
 *     ‪.A/75/120 1‬ · ‪.United Nations, Treaty Series, vol. 1249, No. 20378 2‬ · ‪ ،A/HRC/17/3114‬المرفق
 */
function isTurned(text: string, first: number): boolean {
  const before = text.charCodeAt(first - 1) === 0x20 ? first - 2 : first - 1;
  return text.charCodeAt(before) === 0x202a && beginsTurned.test(text.slice(first, first + 3));
}

const beginsTurned = /^[.,;،؛]? ?[A-Z]/;
/** So long may such words be. */
const longestTurned = 120;

function turnedNumber(text: string, first: number): number {
  const run = text.slice(first, first + longestTurned).split(/[\u202c\n\r]/, 1)[0]!;
  let digits = 0;
  while (digits < 5 && isDigit(run.charCodeAt(run.length - 1 - digits))) digits++;
  if (digits === 0 || run.length === longestTurned) return -1;
  const before = run.charCodeAt(run.length - 1 - digits);
  if (before === 0x20 || isBracket(before)) return digits <= 3 ? Number(run.slice(-digits)) : -1;
  // a number of two digits leaves no blank behind it
  return digits >= 3 ? Number(run.slice(-2)) : -1;
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x29;
}
