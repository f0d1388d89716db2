import { isBlank, isDigit } from '../characters';
import type { Span } from '../position';

/**
 * The tags of HTML, as texts bear them that were copied out of a page's source: "<p><i>Recalling</i> its resolution,</p>".
 * They are no words. Only the names of elements are tags: "<name of the country>" is a place to fill in.
 */

const less = 0x3c;
const greater = 0x3e;
const solidus = 0x2f;

/** Elements that stand apart from the text above and below, each on lines of its own. */
const blocks = new Set(
  'address article aside blockquote body br center dd div dl dt figure footer h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big caption cite code col colgroup dfn em font i img input ins kbd label link mark meta nobr q s samp small span strike strong style sub sup td th time tt u var wbr'.split(
    ' ',
  ),
);
/** "blockquote" */
const longestName = 10;
/** Addresses and styles of a word processor are long. */
const longestTag = 400;

/** Behind the tag that begins at a place; the place itself where none does. */
export function behindTag(text: string, at: number, to: number): number {
  const name = nameOfTag(text, at, to);
  if (name === null) return at;
  const end = Math.min(to, at + longestTag);
  for (let behind = at + 1; behind < end; behind++) {
    const code = text.charCodeAt(behind);
    if (code === greater) return behind + 1;
    if (code === less) return at;
  }
  return at;
}

/** Behind all tags and blanks from a place on that a tag begins at. */
export function behindTags(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const behind = behindTag(text, at, to);
    if (behind === at) return at;
    at = behind;
    while (at < to && isBlank(text.charCodeAt(at))) at++;
  }
}

/** Before all tags and blanks that end at `to`. */
export function beforeTags(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) === greater) {
    let start = at - 2;
    while (start >= from && at - start <= longestTag && text.charCodeAt(start) !== less) start--;
    if (start < from || behindTag(text, start, at) !== at) break;
    at = start;
    while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  }
  return at;
}

/** A tag, and the number of a footnote between those that raise it: <i>, <sup>1</sup>, <sup><a href="#n1">[1]</a></sup>. */
export function tagAt(text: string, start: number, to: number): Span | null {
  const end = behindTag(text, start, to);
  if (end === start) return null;
  return { start, end: nameOfTag(text, start, to) === 'sup' ? behindRaisedNumber(text, end, to) : end };
}

function behindRaisedNumber(text: string, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; ) {
    const behind = behindTag(text, at, to);
    if (behind > at) {
      if (nameOfTag(text, at, to) === 'sup') return digits > 0 && digits <= 3 ? behind : from;
      at = behind;
      continue;
    }
    const code = text.charCodeAt(at++);
    if (isDigit(code)) digits++;
    else if (!isBlank(code) && code !== 0x5b && code !== 0x5d && code !== 0x28 && code !== 0x29) return from;
  }
  return from;
}

/** Where tags stand in a line that part what is before them from what is behind: "…, <br>Noting …", "…,</p><p>Noting …". */
export function blocksWithin(text: string, first: number, last: number): readonly number[] {
  const starts: number[] = [];
  for (let at = first; at < last; at++) {
    if (text.charCodeAt(at) !== less) continue;
    const name = nameOfTag(text, at, last);
    if (name === null || !blocks.has(name)) continue;
    const behind = behindTags(text, at, last);
    if (behind === at || behind >= last) continue;
    starts.push(at);
    at = behind - 1;
  }
  return starts;
}

/** "p" of "<p>", "</P>" and "<p class=…>"; the prefix of "<o:p>" stands for its name. */
function nameOfTag(text: string, at: number, to: number): string | null {
  if (text.charCodeAt(at) !== less) return null;
  const start = text.charCodeAt(at + 1) === solidus ? at + 2 : at + 1;
  let end = start;
  while (end < to && end - start <= longestName && isOfName(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  const name = text.slice(start, end).toLowerCase();
  // of a word processor: <o:p>, <st1:place>
  if (behind === 0x3a && end > start) return 'span';
  if (end >= to || (behind !== greater && behind !== solidus && !isBlank(behind))) return null;
  return blocks.has(name) || inline.has(name) ? name : null;
}

function isOfName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}
