import { dateBehindNumber, markBeforeNumber, nounBeforeNumber } from '../../languages/marks/glued-numbers';
import { closesQuotation, endsClause, isBlank, isDigit, isSuperscript, isWide } from '../../text/characters';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';

/** The marks found in a stretch of text, in order, and the number of the footnote that comes next. */
export interface FootnoteMarks {
  readonly marks: readonly Span[];
  readonly next: number;
}

const noMarks: readonly Span[] = [];
const nothing: FootnoteMarks = { marks: noMarks, next: 0 };
const sureMark = /[¹²³⁰⁴-⁹]|》\d|\[\^?\d/;

/**
 * The footnote marks in a paragraph that lost their superscript: "of 5 July 2012,1 23/16 of 13 June 2013,2 27/17".
 * They count upwards through the document, so only the number that comes next (or one of the two behind it, should one
 * have gone unseen), glued to what stands before it, is one.
 * Superscript digits always are, and so are Markdown's "[^1]" and the "[1]" of web pages. Without footnotes `next` is 0, and only what can be nothing else is one.
 */
export function findFootnoteMarks(text: string, start: number, end: number, next: number): FootnoteMarks {
  if (next === 0 && !sureMark.test(text.slice(start, end)) && text.charCodeAt(start - 1) !== 0x300b) return nothing;
  const marks: Span[] = [];
  let expected = next;
  for (let at = start, to = start; at < end; at = to) {
    const code = text.charCodeAt(at);
    to = at + 1;
    const isRaised = isSuperscript(code);
    if (!isRaised && !isDigit(code)) continue;
    while (to < end && (isRaised ? isSuperscript : isDigit)(text.charCodeAt(to))) to++;
    if (isRaised) {
      if (to > start + 1) marks.push({ start: at, end: to });
    } else if (isMarkdownNote(text, at, to, start, end)) {
      marks.push({ start: at - 2, end: to + 1 });
    } else {
      // a number at the very beginning is none, but a year may stand behind its first digit
      const from = at > start ? at : at + 1;
      const mark = expected > 0 ? markIn(text, from, to, end, expected) : null;
      if (mark) {
        marks.push(mark.span);
        expected = mark.number + 1;
      } else if (isBehindTitle(text, at, to, end)) marks.push({ start: at, end: to });
      else if (isInBrackets(text, at, to, start, end)) marks.push({ start: at - 1, end: to + 1 });
    }
  }
  return { marks, next: expected };
}

/** "its resolution 61/124,[^1]": the digits of Markdown's mark of a footnote. */
function isMarkdownNote(text: string, at: number, to: number, start: number, end: number): boolean {
  if (to - at > 3 || to >= end || at - 2 <= start || text.charCodeAt(to) !== 0x5d) return false;
  return text.startsWith('[^', at - 2) && text.charCodeAt(at - 3) !== 0x5c;
}

/** "the keepers,[1] who", "lamps”.[2][3]": glued to the words that it belongs to, as no brackets are that ask for a decision. */
function isInBrackets(text: string, at: number, to: number, start: number, end: number): boolean {
  if (to - at > 2 || at - 1 <= start || text.charCodeAt(at - 1) !== 0x5b || text.charCodeAt(to) !== 0x5d) return false;
  return isGlued(text[at - 2]!) && (text.charCodeAt(to + 1) === 0x5b || endsMark(text, to + 1, end));
}

function isGlued(before: string): boolean {
  const code = before.charCodeAt(0);
  return code === 0x5d || endsClause(code) || closesQuotation(code) || /[\p{L}\p{N}]/u.test(before);
}

/**
 * 《世界人权宣言》3 和: behind a title's bracket nothing but a mark is glued, be the footnotes in the text or not; nor does a
 * line begin so below one that ends with it.
 */
function isBehindTitle(text: string, at: number, to: number, end: number): boolean {
  if (to - at > 2 || text.charCodeAt(aboveLineEnd(text, at - 1)) !== 0x300b) return false;
  const behind = text.charCodeAt(to) === 0x20 ? to + 1 : to;
  return behind < end && isWide(text.charCodeAt(behind)) && !dateBehindNumber.test(text[behind]!);
}

function aboveLineEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x0a) return at;
  let above = at - 1;
  while (above > at - 4 && isBlank(text.charCodeAt(above))) above--;
  return above;
}

/** So many marks may have gone unseen before the next one. */
export const mostMissed = 2;

interface NumberedMark {
  readonly span: Span;
  readonly number: number;
}

/** The mark in the digits from `at` to `to`: all of them, or those behind a year ("22 June 20175 and"). */
function markIn(text: string, at: number, to: number, end: number, expected: number): NumberedMark | null {
  const whole = expectedNumber(text, at, to, expected);
  const before = text.charCodeAt(at - 1);
  if (before === 0x28 && text.charCodeAt(to) === 0x29) {
    // Arabic texts keep them in brackets: 1967(1)
    return whole > 0 && at > 1 && !isBlank(text.charCodeAt(at - 2)) ? marked(at - 1, to + 1, whole) : null;
  }
  if (before === 0x5b && text.charCodeAt(to) === 0x5d) {
    // pandoc writes them so: "of the Oil Treaty[2]"
    return whole > 0 && at > 1 && !isBlank(text.charCodeAt(at - 2)) ? marked(at - 1, to + 1, whole) : null;
  }
  if (text.charCodeAt(to) === 0x2f && !isDigit(before) && (isBlank(before) || isGlued(text[at - 1]!))) {
    // of the sessions before 1997: "of 22 December 1989, 1/ and"; in a draft's own "53/..." at a line's beginning it is none
    const isMark = whole > 0 && endsMark(text, to + 1, end) && !sessionApart.test(text.slice(Math.max(0, at - 5), at));
    return isMark ? marked(isBlank(before) ? at - 1 : at, to + 1, whole) : null;
  }
  if (whole > 0) {
    // 《巴黎协定》3及其: behind a title's bracket nothing else is glued
    const behindTitle = before === 0x300b && isWide(text.charCodeAt(to));
    // 、2《经济社会文化权利国际公约》
    const beforeTitle = isWide(before) && text.charCodeAt(to) === 0x300a;
    if (!endsMark(text, to, end) && !behindTitle && !beforeTitle) return null;
    if (before === 0x2e && isWithinNumber(text, at)) return null;
    // 目标4“提供优质教育”: in Chinese such a mark opens a quotation
    if (text.charCodeAt(to) === 0x201c && isWide(before) && !endsClause(before)) return null;
    if (isWide(before) && !endsClause(before) && isOfNumber(text, at, to)) return null;
    const glued =
      endsClause(before) ||
      before === 0x3001 ||
      closesQuotation(before) ||
      isWide(before) ||
      (/\p{L}/u.test(text[at - 1]!) && !markBeforeNumber.test(text.slice(Math.max(0, at - 4), at)));
    return glued ? marked(at, to, whole) : null;
  }
  const behindYear = expectedNumber(text, at + 4, to, expected);
  const year = text.startsWith('19', at) || text.startsWith('20', at);
  if (behindYear > 0 && year && endsMark(text, to, end)) return marked(at + 4, to, behindYear);
  return before === 0x2f ? markBehindNumber(text, at, to, end, expected) : null;
}

/** "86 1/", as extractors turn the Arabic "1/86" round. */
const sessionApart = /(?:^|\D)\d{1,3}[ \u00a0]$/;

/** 议程项目3, and 2 06年, a number that a blank has parted. */
function isOfNumber(text: string, at: number, to: number): boolean {
  if (nounBeforeNumber.test(text.slice(Math.max(0, at - 2), at))) return true;
  return isBlank(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1));
}

/**
 * 74/3062 · A/RES/67/832: no session has so many resolutions and decisions, so that the last digits are the mark that is due.
 */
function markBehindNumber(text: string, at: number, to: number, end: number, expected: number): NumberedMark | null {
  if (to - at > 5 || Number(text.slice(at, to)) <= mostOfSession || !endsMark(text, to, end)) return null;
  if (!sessionBefore().test(text.slice(Math.max(0, at - 12), at))) return null;
  for (let from = to - 1; from > at; from--) {
    const number = expectedNumber(text, from, to, expected);
    if (number > 0 && Number(text.slice(at, from)) <= mostOfSession) return marked(from, to, number);
  }
  return null;
}

const sessionBefore = madeOnce(() => /(?:^|[^\p{L}\d/.-]|\/RES\/)\d{1,4}\/$/u);

/** The General Assembly counts its decisions of a session from 401, and has not come to this number. */
const mostOfSession = 650;

/** A/86/L.3 · A/C.2/86/L.6/Add.1 · S/PV.9100 · 2.5: what stands behind such a point goes on with it. */
function isWithinNumber(text: string, at: number): boolean {
  return withinNumber.test(text.slice(Math.max(0, at - 12), at));
}

const withinNumber = /\/[A-Z][A-Za-z]{0,6}\.$|(?:^|[^\d/])\d{1,3}\.$/;

/** The number that the digits make if it is the one that comes next or one of the two behind it; else 0. */
function expectedNumber(text: string, at: number, to: number, expected: number): number {
  if (to <= at || to - at > 15 || text.charCodeAt(at) === 0x30) return 0;
  let number = 0;
  for (let i = at; i < to; i++) number = number * 10 + text.charCodeAt(i) - 0x30;
  return number >= expected && number <= expected + mostMissed ? number : 0;
}

function marked(start: number, end: number, number: number): NumberedMark {
  return { span: { start, end }, number };
}

function endsMark(text: string, to: number, end: number): boolean {
  if (to >= end) return true;
  const code = text.charCodeAt(to);
  // 6,000 · 2.5
  if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(to + 1))) return false;
  return isBlank(code) || endsClause(code) || closesQuotation(code);
}
