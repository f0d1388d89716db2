import { isBlank, isDigit, isWide } from '../characters';
import { beforeBlankEntities, behindBlankEntities, findEntities, type Mark } from './entities';
import { beforeTags, behindTags, tagAt } from './tags';

/**
 * The marks of Markdown, as drafts on the web and of chatbots bear them: "### The Security Council,", "**Calls upon**",
 * "_Recalling_", "2\.", "> quoted". They are no words: a line's visible part begins behind them, and the logical text goes
 * without them; so with tags and entities of HTML. "* item" is a list's bullet, and the star of "agenda*" a footnote's.
 */

const hash = 0x23;
const ampersand = 0x26;
const semicolon = 0x3b;
const star = 0x2a;
const underscore = 0x5f;
const stroke = 0x5c;
const less = 0x3c;
const greater = 0x3e;
/** "***" and "**_" are emphasis, a longer run of marks is a rule or a place to fill in. */
const longestRun = 4;

/** Where the visible part of a line begins, whose first character that is not blank stands at `from`. */
export function behindOpeningMarks(text: string, from: number, to: number): number {
  let at = from;
  for (let turns = 0; turns < 4; turns++) {
    const code = text.charCodeAt(at);
    let next = at;
    if (code === greater) next = behindQuotationMarks(text, at, to);
    else if (code === less) next = behindTags(text, at, to);
    else if (code === ampersand) next = behindBlankEntities(text, at, to);
    else if (code === hash) next = spacedRun(text, at, to, hash, 6);
    else if (code === stroke) next = isPunctuation(text.charCodeAt(at + 1)) && at + 1 < to ? at + 1 : at;
    else if (code === star || code === underscore) next = opensEmphasis(text, at, to);
    if (next === at) return at;
    at = next;
    // "\*" is a star, and opens nothing
    if (code === stroke) return at;
  }
  return at;
}

/** "> quoted", ">> quoted before", ">quoted": as answers to a letter have them before each line. */
function behindQuotationMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === greater || isBlank(text.charCodeAt(at)))) at++;
  return text.charCodeAt(at - 1) === greater && isQuantity(text, at, to) ? from : at;
}

/** ">50 lamps", and not ">1. Decides" */
function isQuantity(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  if (at === from) return false;
  const code = text.charCodeAt(at);
  return at >= to || (code !== 0x2e && code !== 0x29) || isDigit(text.charCodeAt(at + 1));
}

/** Where the visible part of a line ends, whose last character that is not blank stands before `to`. */
export function beforeClosingMarks(text: string, from: number, to: number): number {
  const code = text.charCodeAt(to - 1);
  if (code === greater) {
    const behind = beforeTags(text, from, to);
    return text.charCodeAt(behind - 1) === semicolon ? beforeBlankEntities(text, from, behind) : behind;
  }
  if (code === semicolon) return beforeBlankEntities(text, from, to);
  // a stroke at the end breaks the line
  if (code === stroke) return trimmed(text, from, to - 1);
  if (code !== star && code !== underscore) return to;
  let at = to;
  while (at > from && isEmphasis(text.charCodeAt(at - 1))) at--;
  const length = to - at;
  if (at === from || length > longestRun || isBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === stroke)
    return to;
  if (length >= 2 && code === star) return at;
  if (isBarCode(text, from + 1, to)) return to;
  return hasOpening(text, from, at, code) ? at : to;
}

/** A look before more: most texts have no such mark. */
const anyMark = /[*_\\<&]/;

/** * _ \\ : may the character be left out of a line as a mark of Markdown? */
export function isMarkdownMark(code: number): boolean {
  return isEmphasis(code) || code === stroke;
}

/** The marks within a stretch of a line. Those right outside belong to it: the visible part of the line ends before them. */
export function findMarkdownMarks(text: string, start: number, end: number): readonly Mark[] {
  if (!anyMark.test(text.slice(start, end)) || isBarCode(text, start + 1, end)) return none;
  const marks: Mark[] = [...findEntities(text, start, end)];
  /** Where a single mark stands open, by its character. */
  const open = new Map<number, Mark | null>();
  const before = text.charCodeAt(start - 1);
  if (isEmphasis(before)) open.set(before, null);
  const behind = text.charCodeAt(end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === stroke && at + 1 < end && isPunctuation(text.charCodeAt(at + 1))) {
      marks.push({ start: at, end: at + 1 });
      at++;
      continue;
    }
    // "*Recalling*\ ," of reStructuredText is "Recalling,"
    if (code === stroke && at > start && isEmphasis(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1))) {
      marks.push({ start: at, end: Math.min(end, at + 2) });
      at++;
      continue;
    }
    const tag = code === less ? tagAt(text, at, end) : null;
    if (tag) {
      marks.push(tag);
      at = tag.end - 1;
      continue;
    }
    if (!isEmphasis(code)) continue;
    let to = at + 1;
    while (to < end && isEmphasis(text.charCodeAt(to))) to++;
    const span = { start: at, end: to };
    const opens = !endsOrBlank(text, to, end) && (at === start || !isWordlike(text, at - 1));
    const closes =
      at > start &&
      (isBlank(text.charCodeAt(at - 1))
        ? to === at + 1 && isOpenFrom(open.get(code), start) && closesLate(text, at, end)
        : endsOrBlank(text, to, end) ||
          !isWordlike(text, to) ||
          isWide(text.charCodeAt(to)) ||
          isWide(text.charCodeAt(at - 1)));
    if (to - at > longestRun) {
      at = to - 1;
      continue;
    }
    if (to - at >= 2 && code === star && (opens || closes)) marks.push(span);
    else if (closes && open.has(code)) {
      const opening = open.get(code);
      if (opening) marks.push(opening);
      marks.push(span);
      open.delete(code);
    } else if (opens) open.set(code, span);
    at = to - 1;
  }
  // "… of the *draft*": the closing mark stands outside
  const left = isEmphasis(behind) ? open.get(behind) : null;
  if (left) marks.push(left);
  return marks.sort((a, b) => a.start - b.start);
}

/** Has the emphasis begun with the stretch, or right before it? */
function isOpenFrom(open: Mark | null | undefined, start: number): boolean {
  return open === null || open?.start === start;
}

/** A stretch of a line without the marks in it. */
export function withoutMarkdown(text: string, start: number, end: number): string {
  const marks = findMarkdownMarks(text, start, end);
  if (marks.length === 0) return text.slice(start, end);
  let left = '';
  let from = start;
  for (const mark of marks) {
    left += text.slice(from, mark.start) + (mark.written ?? '');
    from = mark.end;
  }
  return left + text.slice(from, end);
}

const none: readonly Mark[] = [];

/** "### The": where the text begins behind the marks and a blank; `at` where no blank stands behind them. */
function spacedRun(text: string, at: number, to: number, mark: number, longest: number): number {
  let behind = at;
  while (behind < to && behind - at < longest && text.charCodeAt(behind) === mark) behind++;
  if (behind >= to || !isBlank(text.charCodeAt(behind))) return at;
  while (behind < to && isBlank(text.charCodeAt(behind))) behind++;
  return behind;
}

/** Behind marks that open emphasis; `at` where they do not: "* item", "*2005396*", "* * *". */
function opensEmphasis(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let behind = at;
  while (behind < to && isEmphasis(text.charCodeAt(behind))) behind++;
  if (behind >= to || behind - at > longestRun || isBlank(text.charCodeAt(behind))) return at;
  if (behind - at >= 2 && code === star) return behind;
  if (isBarCode(text, behind, to)) return at;
  for (let closing = behind + 1; closing < to; closing++) {
    if (text.charCodeAt(closing) === code && !isBlank(text.charCodeAt(closing - 1))) return behind;
  }
  return closesLate(text, text.indexOf(text[at]!, behind), to) ? behind : at;
}

/** "*Recalling *its": an only mark that stands before the next word, as the end of emphasis that took the blank with it. */
function closesLate(text: string, at: number, to: number): boolean {
  if (at < 0 || at + 1 >= to || !isWordlike(text, at + 1) || !isBlank(text.charCodeAt(at - 1))) return false;
  const next = text.indexOf(text[at]!, at + 1);
  return next < 0 || next >= to;
}

/** *2005396* : the digits of a bar code, up to the star that closes them. */
function isBarCode(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at > from && at === to - 1;
}

/** Is there a mark in the line that emphasis may have begun with? */
function hasOpening(text: string, from: number, to: number, code: number): boolean {
  // right outside, where the visible part begins behind it
  if (text.charCodeAt(from - 1) === code) return true;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== code || isBlank(text.charCodeAt(at + 1))) continue;
    if (at === from || !isWordlike(text, at - 1)) return true;
  }
  return false;
}

function trimmed(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isEmphasis(code: number): boolean {
  return code === star || code === underscore;
}

function endsOrBlank(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text.charCodeAt(at));
}

/** A letter or a digit. */
function isWordlike(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

/** Of ASCII */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
