import type { Clause, Language } from '../../languages/language';
import { conjunctionWithin } from '../../languages/marks/conjunctions';
import { dateBehindNumber } from '../../languages/marks/glued-numbers';
import { findOpeningPhrase, findOpeningWord, leadsToOpening } from '../../languages/openings/opening-phrases';
import { isArabic, isDigit, isLowerCase, isUpperCase, isWide } from '../../text/characters';
import { amongWords, type Lines } from '../../text/lines';
import { madeOnce } from '../../text/made-when-asked';
import { Among } from '../../text/unusual-characters';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Asked, keepTold, toldBefore, toldOfLine } from '../told-of-line';
import type { OpenParagraph, PageLines } from './open-paragraph';

/** So much of a line is looked at for the words that open a paragraph. */
const longestOpening = 120;

/** Does a line, from an offset on, begin with words that open a paragraph? */
export function opens(lines: Lines, line: number, from: number, language: Language, clause: Clause): boolean {
  if (from !== lines.first[line]) return opensFrom(lines, line, from, language, clause);
  // a text is asked in its own language alone
  const asked = clause === 'preambular' ? Asked.OpensPreambular : Asked.OpensOperative;
  return toldBefore(lines, line, asked) ?? keepTold(lines, line, asked, opensFrom(lines, line, from, language, clause));
}

/** Does a line, from its first word on, open a paragraph of either clause? */
export function opensEither(lines: Lines, line: number, language: Language): boolean {
  const first = lines.first[line]!;
  return opens(lines, line, first, language, 'preambular') || opens(lines, line, first, language, 'operative');
}

/** Does a line of the preamble open as paragraphs do there? */
export function opensPreambular({ lines, context }: PageLines, { part }: OpenParagraph, line: number): boolean {
  return part === 'preamble' && opens(lines, line, lines.first[line]!, context.language, 'preambular');
}

/** Does a paragraph begin as paragraphs do, with a label or an opening phrase? */
export function isBegun(lines: Lines, { head, label }: OpenParagraph, language: Language): boolean {
  return label !== null || opensEither(lines, head, language);
}

/** "Recalling" alone on a paragraph's only line, as where each run of a slanted type has one of its own. */
export function isOpeningAlone(lines: Lines, { head, count, label }: OpenParagraph, language: Language): boolean {
  const from = label?.next ?? lines.first[head]!;
  const to = lines.last[head]!;
  if (count > 1 || to - from > longestAlone || lineEnd(lines, head) !== LineEnd.Open) return false;
  const text = lines.text.slice(from, to);
  return clauses.some(clause => findOpeningPhrase(language, clause, text)?.end === text.length);
}

const longestAlone = 48;
const clauses = ['preambular', 'operative'] as const;

function opensFrom(lines: Lines, line: number, from: number, language: Language, clause: Clause): boolean {
  const text = beginningFrom(lines, line, from);
  const phrase = findOpeningPhrase(language, clause, mayBeSpaced(lines, line, from) ? withoutSpacing(text) : text);
  return phrase !== null && !isEndAlone(lines, line, from, phrase.end);
}

/** "支持；": where a clause ends with its verb, the verb opens nothing, but is the end of another paragraph. */
function isEndAlone(lines: Lines, line: number, from: number, end: number): boolean {
  if (from + end + 1 < lines.last[line]!) return false;
  const mark = lineEnd(lines, line);
  return mark === LineEnd.Semicolon || mark === LineEnd.Stop;
}

/**
 * The first words from an offset on, with those of the lines below where a line has but one or two of them:
 *
 *     вновь
 *     подтверждая
 */
export function beginningFrom({ text, count, first, last }: Lines, line: number, from: number): string {
  let beginning = text.slice(from, Math.min(last[line]!, from + longestOpening));
  for (let below = line + 1; beginning.length < shortestOpening && below < count && below < line + 8; below++) {
    const start = first[below]!;
    if (start >= 0) beginning += ` ${text.slice(start, Math.min(last[below]!, start + shortestOpening))}`;
  }
  return beginning;
}

/** Most openings have not so many letters. */
const shortestOpening = 24;

/** A look before more. What is short is read with the lines below. */
function mayBeSpaced(lines: Lines, line: number, from: number): boolean {
  if (!lines.unusual.gaps) return false;
  return lines.last[line]! - from < shortestOpening || (amongWords(lines, line) & Among.Gap) !== 0;
}

/** With one blank where several stand between words. */
function withoutSpacing(text: string): string {
  return text.replace(/[ \u00a0]{2,}/g, ' ');
}

/** Does a line begin with a word in the form that opens such paragraphs? */
export function opensWithForm(lines: Lines, line: number, language: Language, clause: Clause): boolean {
  const word = findOpeningWord(language, clause, beginningFrom(lines, line, lines.first[line]!));
  // "огня,": with nothing behind it, the ending is that of a noun
  return (
    word !== null && (lines.first[line]! + word.end + 1 < lines.last[line]! || lineEnd(lines, line) === LineEnd.Open)
  );
}

/** Does a line end with words that stand before a verb, as "и вновь" / "подтверждая их,"? No paragraph ends with them. */
export function endsBeforeOpening({ text, first, last }: Lines, line: number, language: Language): boolean {
  const end = last[line]!;
  let from = end;
  for (let words = 0; words < mostBefore; words++) {
    from = text.lastIndexOf(' ', from - 1);
    if (from < first[line]!) return false;
    if (leadsToOpening(language, text.slice(from + 1, end), end - from - 1)) return true;
  }
  return false;
}

const mostBefore = 3;

export function goesOnWith(lines: Lines, line: number): boolean {
  return (
    lines.text.charCodeAt(lines.first[line]!) >= 0x400 && toldOfLine(lines, line, Asked.GoesOn, opensWithConjunction)
  );
}

function opensWithConjunction({ text, first }: Lines, line: number): boolean {
  return conjunctionWithin.test(text.slice(first[line]!, first[line]! + 8));
}

/** Does a line go on with a Chinese list, or a date, of the line above: "…、" / "2420(2018)…", "其 2021" / "年方案计划"? */
export function goesOnWithin(lines: Lines, above: number, line: number): boolean {
  const last = lines.text.charCodeAt(lines.last[above]! - 1);
  if (last === 0x3001) return true;
  return isDigit(last) && dateBehindNumber.test(lines.text.charAt(lines.first[line]!));
}

/** Does a footnote's mark stand last on the line: "Rights3" "of 5 July 2012,1" "Agenda, 12" "公约》4" "(3)"? */
export function endsWithMark(lines: Lines, line: number): boolean {
  const last = lines.last[line]!;
  const code = lines.text.charCodeAt(last - 1);
  if (!isDigit(code) && code !== 0x29 && code !== 0x28) return false;
  return mark().test(lines.text.slice(Math.max(lines.first[line]!, last - 8), last));
}

const mark = madeOnce(() => /(?:[\p{L}.,;:”"»’)\]》”。，、；…] ?\d{1,3}|\p{L}[,.;]? ?[()]\d{1,3}[()])$/u);

export enum Begin {
  Small,
  Capital,
  Digit,
  /** A script without capitals. */
  Plain,
  /** , ) ] : what no paragraph begins with. */
  Closing,
  Other,
}

/** What is known of the code units that lines begin with, one more than `Begin`. */
const begins = new Uint8Array(0x10000);

/** What a line's visible part begins with. */
export function beginOf(lines: Lines, line: number): Begin {
  const code = lines.text.charCodeAt(lines.first[line]!);
  const known = begins[code]!;
  if (known > 0) return known - 1;
  const begin = beginBy(code);
  begins[code] = begin + 1;
  return begin;
}

function beginBy(code: number): Begin {
  if (isDigit(code)) return Begin.Digit;
  if (isWide(code)) return isWideClosing(code) ? Begin.Closing : Begin.Plain;
  if (isArabic(code)) return code === 0x60c || code === 0x61b ? Begin.Closing : Begin.Plain;
  if (code === 0x2c || code === 0x29 || code === 0x5d || code === 0x3b || code === 0x2e || code === 0x3a)
    return Begin.Closing;
  if (code === 0x201d || code === 0xbb) return Begin.Closing;
  const character = String.fromCharCode(code);
  if (isLowerCase(character)) return Begin.Small;
  return isUpperCase(character) ? Begin.Capital : Begin.Other;
}

/** ， 。 ； ： 、 ） 》 ” */
function isWideClosing(code: number): boolean {
  return (
    code === 0xff0c ||
    code === 0x3002 ||
    code === 0xff1b ||
    code === 0xff1a ||
    code === 0x3001 ||
    code === 0xff09 ||
    code === 0x300b
  );
}
