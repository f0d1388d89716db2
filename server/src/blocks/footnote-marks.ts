import { closesQuotation, endsClause, isBlank, isDigit, isWide } from '../text/characters';
import type { Span } from '../text/position';

/**
 * The footnote marks in a paragraph that lost their superscript: "of 5 July 2012,1 23/16 of 13 June 2013,2 27/17".
 * They count upwards through the document, so only the number that comes next (or one of the two behind it, should one
 * have gone unseen), glued to what stands before it, is one.
 * Superscript digits always are.
 */
export function findFootnoteMarks(
  text: string,
  start: number,
  end: number,
  next: number,
): { marks: Span[]; next: number } {
  const marks: Span[] = [];
  let expected = next;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSuperscript(code)) {
      let to = at + 1;
      while (to < end && isSuperscript(text.charCodeAt(to))) to++;
      if (to > start + 1) marks.push({ start: at, end: to });
      at = to - 1;
      continue;
    }
    if (expected === 0 || !isDigit(code) || at === start) continue;
    let to = at + 1;
    while (to < end && isDigit(text.charCodeAt(to))) to++;
    for (let number = expected; number <= expected + 2; number++) {
      const mark = markIn(text, at, to, end, String(number));
      if (!mark) continue;
      marks.push(mark);
      expected = number + 1;
      break;
    }
    at = to - 1;
  }
  return { marks, next: expected };
}

/** The mark in the digits from `at` to `to`: all of them, or those behind a year ("22 June 20175 and"). */
function markIn(text: string, at: number, to: number, end: number, number: string): Span | null {
  const before = text.charCodeAt(at - 1);
  if (before === 0x28 && text.charCodeAt(to) === 0x29) {
    // Arabic texts keep them in brackets: 1967(1)
    return text.slice(at, to) === number && at > 1 && !isBlank(text.charCodeAt(at - 2))
      ? { start: at - 1, end: to + 1 }
      : null;
  }
  if (text.slice(at, to) === number) {
    // 《巴黎协定》3及其: behind a title's bracket nothing else is glued
    if (!endsMark(text, to, end) && !(before === 0x300b && isWide(text.charCodeAt(to)))) return null;
    const glued =
      endsClause(before) ||
      before === 0x3001 ||
      closesQuotation(before) ||
      isWide(before) ||
      /\p{L}/u.test(text[at - 1]!);
    return glued ? { start: at, end: to } : null;
  }
  if (!endsMark(text, to, end)) return null;
  const year =
    to - at - number.length === 4 && /^(?:19|20)\d\d/.test(text.slice(at, to)) && text.slice(at + 4, to) === number;
  return year ? { start: at + 4, end: to } : null;
}

function endsMark(text: string, to: number, end: number): boolean {
  if (to >= end) return true;
  const code = text.charCodeAt(to);
  if (code === 0x2c && isDigit(text.charCodeAt(to + 1))) return false; // 6,000
  return isBlank(code) || endsClause(code) || closesQuotation(code);
}

function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}
