import type { LabelPunctuation } from '../../languages/labels';
import type { Clause } from '../../languages/language';
import { isBlank, isCyrillic, isLowerCase, isUpperCase, isWide } from '../../text/characters';
import { behindBlankEntities } from '../../text/marks/entities';
import { behindTag, behindTags } from '../../text/marks/tags';
import type { LabelReading } from './readings';

export interface ReadLabel {
  /** Which clause a delegation's own label names: "PP2.", "OP4." */
  readonly clause?: Clause;
  readonly punctuation: LabelPunctuation;
  /** Where it begins, behind the bracket of a text that is not agreed yet, or behind a bullet. */
  readonly start?: number;
  /** At least one, the likeliest by itself first. */
  readonly readings: readonly LabelReading[];
  readonly suffix: string;
  /** Is it a "*", which may stand above a footnote instead? */
  readonly star?: boolean;
  /** Of a bullet, its kind: a list keeps to one, and another makes a list below. */
  readonly bullet?: string;
  /** Of "1.2.1" and "OP 1.a", the numbers before its own: of the paragraph, then of the item. */
  readonly outer?: readonly number[];
  /** Can only the paragraphs around tell whether it is a label? "5 Encourages", "1.2", "o" */
  readonly doubtful?: boolean;
  /** The label in its own order, where an extractor has turned its characters round. */
  readonly written?: string;
  /** Where the label's last character ends, and where the text behind it begins. Offsets in the text that was read. */
  readonly end: number;
  readonly next: number;
}

/** A label needs white space behind it, or `tight` where none need stand, and some text. */
export function made(
  punctuation: LabelPunctuation,
  readings: readonly LabelReading[],
  suffix: string,
  text: string,
  end: number,
  limit: number,
  tight: boolean,
): ReadLabel | null {
  if (readings.length === 0) return null;
  const behind = skipBlank(text, skipEmphasis(text, end, limit), limit);
  // "<b>1.</b> Decides"
  const next = text.charCodeAt(behind) === 0x3c ? behindTags(text, behind, limit) : behind;
  if (next === end && !tight && end < limit) return null;
  return { punctuation, readings, suffix, end, next };
}

export function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  // "1.&nbsp;Decides"
  return text.charCodeAt(at) === 0x26 ? behindBlankEntities(text, at, end) : at;
}

/** **1.** Decides: the marks that close the emphasis stand in front of a blank. */
function skipEmphasis(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 3 && isEmphasis(text.charCodeAt(at))) at++;
  return at === end || isBlank(text.charCodeAt(at)) ? at : from;
}

/** Where a word begins that marks of Markdown or tags may stand in front of: "1 - *يقرر*", "1 - <i>يقرر</i>". */
export function skipOpeningEmphasis(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x3c) return behindTags(text, at, text.length);
  let behind = at;
  while (behind - at < 3 && isEmphasis(text.charCodeAt(behind))) behind++;
  return behind;
}

/** * or _ */
function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x5f;
}

/** Where a mark stands that Markdown has put a stroke or the end of an emphasis before, "2\.", "**2**.", "<b>2</b>."; else `at`. */
export function skipStroke(text: string, at: number): number {
  let behind = at;
  while (behind - at < 3 && isEmphasis(text.charCodeAt(behind))) behind++;
  if (text.charCodeAt(behind) === 0x5c) behind++;
  else if (text.charCodeAt(behind) === 0x3c) behind = behindTag(text, behind, text.length);
  const code = text.charCodeAt(behind);
  return code === 0x2e || isClosingBracket(code) ? behind : at;
}

/** Where a label's mark ends that has another behind it, as people type them: "1.)", "(1).", "(a):"; else `at`. */
export function behindFurtherMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x3a && code !== 0xff1a && !isClosingBracket(code)) return at;
  return at + 1 >= text.length || isBlank(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** ) or ） */
export function isClosingBracket(code: number): boolean {
  return code === 0x29 || code === 0xff09;
}

/** - – — ‐ ‑ − */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/**
 * Does a word begin at `at` that may stand right behind a label: "1.Requests", "1.просит", "1.请"? A small Latin letter
 * does not ("1.er", "3.a sesión"), nor one capital alone.
 */
export function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWide(code) || isCyrillic(code) || isArabicLetter(code)) return true;
  return isUpperCase(text[at] ?? '') && isWordGoingOn(text[at + 1] ?? '');
}

function isWordGoingOn(character: string): boolean {
  return isLowerCase(character) || isUpperCase(character) || character === '’' || character === "'";
}

/** As keyboards write it, or in one of the forms that it has in print. */
export function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a && code !== 0x640) || (code >= 0xfe70 && code <= 0xfefc);
}
