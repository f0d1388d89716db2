import type { LanguageCode } from '../../languages/language';
import { isWide } from '../../text/characters';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';

/** UTF-16 code units on either side of the cursor that are looked at to cut Chinese into words. */
const segmentedReach = 60;
const wordUnit = madeOnce(() => /[\p{L}\p{N}\p{M}_\u200c\u200d’'\ud800-\udfff]/u);

/**
 * The word that `offset` stands in or next to, as a span of the text; empty where there is none. A surrogate pair is never
 * cut. Chinese is cut into words by the platform's dictionary, where it has one, else into characters.
 */
export function wordAt(text: string, offset: number, language: LanguageCode): Span {
  const at = isWordUnit(text, offset) ? offset : isWordUnit(text, offset - 1) ? offset - 1 : -1;
  if (at < 0) return { start: offset, end: offset };
  if (isWide(text.charCodeAt(at))) return wideWordAt(text, at, language);
  let start = at;
  let end = at + 1;
  while (isWordUnit(text, start - 1) && !isWide(text.charCodeAt(start - 1))) start--;
  while (isWordUnit(text, end) && !isWide(text.charCodeAt(end))) end++;
  return withoutQuotes(text, start, end, offset);
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && wordUnit().test(text[at]!);
}

function wideWordAt(text: string, at: number, language: LanguageCode): Span {
  const Segmenter = Intl.Segmenter as typeof Intl.Segmenter | undefined;
  if (!Segmenter) return { start: at, end: at + 1 };
  let from = Math.max(0, at - segmentedReach);
  // a window must not begin with half a pair
  if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from++;
  const window = text.slice(from, at + segmentedReach);
  const found = new Segmenter(language, { granularity: 'word' }).segment(window).containing(at - from);
  if (!found) return { start: at, end: at + 1 };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** An apostrophe belongs to a word only inside it. */
function withoutQuotes(text: string, start: number, end: number, offset: number): Span {
  let from = start;
  let to = end;
  while (from < to && isQuote(text[from]!)) from++;
  while (to > from && isQuote(text[to - 1]!)) to--;
  return from === to || offset < from || offset > to ? { start: offset, end: offset } : { start: from, end: to };
}

function isQuote(character: string): boolean {
  return character === '’' || character === "'";
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Behind these a sentence ends wherever they stand. */
const ends = /[。！？；؛؟;!?]/;
/** A full stop ends a sentence only before white space and a letter that can begin one, which "No. 5" has not. */
const begins = madeOnce(() => /^["”»’)\]]*\s+["“«‘([]*[\p{Lu}\p{Lo}]/u);

/**
 * The sentence around `offset`, without the white space around it. A resolution being one sentence, the clauses that
 * semicolons part count as such.
 */
export function sentenceAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = Math.max(offset, start);
  while (end < text.length && !endsSentence(text, end)) end++;
  if (end < text.length) end++;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function endsSentence(text: string, at: number): boolean {
  const character = text[at]!;
  if (ends.test(character)) return true;
  return character === '.' && begins().test(text.slice(at + 1, at + 8));
}
