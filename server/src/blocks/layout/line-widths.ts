import { isWide, wideUnits } from '../../text/characters';
import { placeInStretch, readStretch, stretchUnits } from '../../text/code-units';
import { indentOf, type Lines } from '../../text/lines';
import { arabicBlank, isArabicLetter } from './arabic-widths';
import { blankWidth, naturalWidthBetween } from './glyph-widths';

/** No line that was cut to a width is longer than this, in columns. */
export const widest = 240;
/** A line longer than this, in columns, was not cut to a width: it is a paragraph of its own. */
export const widestCut = 160;
/**
 * A line that reaches this share of the usual width is full: what follows it may be its continuation. Chinese breaks
 * anywhere, so that its full lines are all but equally long.
 */
const fullShare = 0.72;
const fullShareWide = 0.88;

/** In columns: a Chinese character takes two, a gap of several blanks one, a mark of direction none. */
export function widthOf(lines: Lines, line: number): number {
  const { key, text, first, last, columns, unusual } = lines;
  const known = columns[line]!;
  if (known > 0) return known;
  const from = first[line]!;
  const to = last[line]!;
  const isWideLine = hasWideEnd(text, from, to);
  const mayBeUneven = unusual.gaps || unusual.invisible;
  columns[line] =
    (isWideLine || mayBeUneven) && !isTooLong(from, to)
      ? columnsBetween(placeInStretch(key, text, from, to), to - from, isWideLine, mayBeUneven)
      : Math.min(0xffff, to - from);
  return columns[line]!;
}

/** What is too long to have been cut to a width is not looked at. */
function isTooLong(from: number, to: number): boolean {
  return to - from > widest * 2;
}

/** In hundredths of an em, without what a justified line was stretched by. */
export function naturalWidthOf(lines: Lines, line: number): number {
  const known = lines.natural[line]!;
  if (known > 0) return known;
  const from = lines.first[line]!;
  const width = naturalWidth(lines, from, Math.min(lines.last[line]!, from + widest * 2));
  lines.natural[line] = width;
  return width;
}

function naturalWidth({ key, text }: Lines, from: number, to: number): number {
  const place = placeInStretch(key, text, from, to);
  return naturalWidthBetween(place, place + to - from);
}

/** The columns of a line's first word, which cannot be parted: a Chinese character is one. */
export function firstWordWidth(lines: Lines, line: number): number {
  const first = lines.first[line]!;
  const end = Math.min(lines.last[line]!, first + 40);
  let width = 0;
  for (let at = first; at < end; at++) {
    const code = lines.text.charCodeAt(at);
    if (isWide(code)) return width === 0 ? 2 : width;
    if (code === 0x20 || code === 0xa0) return width;
    if (code < 0x200e || code > 0x202e) width++;
  }
  return width;
}

/** A line's columns as they are filled by programs that count them: its indent is among them. */
export function filledColumnsOf(lines: Lines, line: number): number {
  return indentOf(lines, line) + widthOf(lines, line);
}

/** The same with the first word of the line below, and the blank before it. */
export function columnsWithWord(lines: Lines, above: number, line: number): number {
  const { text, first, last } = lines;
  const wide = isWide(text.charCodeAt(first[line]!));
  const joined = wide || isWide(text.charCodeAt(last[above]! - 1));
  // what ends a clause stands on no line without what it ends
  const end = wide && isWideEnd(text.charCodeAt(first[line]! + 1)) ? 2 : 0;
  return filledColumnsOf(lines, above) + (joined ? 0 : 1) + firstWordWidth(lines, line) + end;
}

/** What a line would need to hold the first word of this one, too: the blank and the word. */
export function joinedWordWidth(lines: Lines, line: number): number {
  const blank = isArabicLetter(lines.text.charCodeAt(lines.first[line]!)) ? arabicBlank : blankWidth;
  return blank + firstWordNaturalWidth(lines, line);
}

function firstWordNaturalWidth(lines: Lines, line: number): number {
  const { text, first, last } = lines;
  const from = first[line]!;
  let end = from;
  if (isWide(text.charCodeAt(from))) {
    // what ends a clause stands on no line without what it ends
    end++;
    while (end < last[line]! && isWideEnd(text.charCodeAt(end))) end++;
    return naturalWidth(lines, from, end);
  }
  while (end < last[line]! && text.charCodeAt(end) !== 0x20 && !isWide(text.charCodeAt(end))) end++;
  // "Mr. Konaré" · "No. 3": no line ends between the two
  if (text.charCodeAt(end - 1) === 0x2e && end - from <= longestAbbreviation && text.charCodeAt(end - 2) > 0x40) {
    end++;
    while (end < last[line]! && text.charCodeAt(end) !== 0x20) end++;
  }
  return naturalWidth(lines, from, Math.min(end, from + longestWord));
}

const longestWord = 60;
const longestAbbreviation = 4;

/** 、 。 ， ； ： ） 》 */
export function isWideEnd(code: number): boolean {
  return (
    code === 0x3001 ||
    code === 0x3002 ||
    code === 0xff0c ||
    code === 0xff1b ||
    code === 0xff1a ||
    code === 0xff09 ||
    code === 0x300b ||
    code === 0x201d
  );
}

function columnsOf(text: string, first: number, last: number): number {
  const length = last - first;
  if (isTooLong(first, last)) return length;
  readStretch(text, first, length);
  return columnsBetween(0, length, hasWideEnd(text, first, last), true);
}

/** The columns of so many units of the stretch that was read. Chinese characters within a line of other letters count as these do. */
function columnsBetween(from: number, length: number, isWideLine: boolean, mayBeUneven: boolean): number {
  const without = mayBeUneven ? withoutColumn(from, from + length) : 0;
  return without === 0 && !isWideLine ? length : length + countWide(from, from + length) - without;
}

const countWide = counterOf(wideUnits, stretchUnits);

/** As the looker at a text's characters is made (`text/unusual-characters.ts`). */
function counterOf(wide: Uint8Array, units: Uint16Array): (from: number, to: number) => number {
  return (from, to) => {
    let count = 0;
    for (let at = from; at < to; at++) count += wide[units[at]!]!;
    return count;
  };
}

/** How many units take no column: blanks behind another one, marks of direction. */
function withoutColumn(from: number, to: number): number {
  let without = 0;
  let blank = false;
  for (let at = from; at < to; at++) {
    const code = stretchUnits[at]!;
    const isSpace = code === 0x20;
    const isDirection = (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
    if (isDirection || (isSpace && blank)) without++;
    if (!isDirection) blank = isSpace;
  }
  return without;
}

export function isLong(lines: Lines, line: number): boolean {
  const length = lines.last[line]! - lines.first[line]!;
  return length > widestCut || (length * 2 > widestCut && widthOf(lines, line) > widestCut);
}

/** Is what stands visibly between two offsets, on one line, too long to have been cut to a width? */
export function isLongText(text: string, first: number, last: number): boolean {
  const length = last - first;
  if (length > widestCut) return true;
  return length * 2 > widestCut && columnsOf(text, first, last) > widestCut;
}

export function reaches(lines: Lines, line: number, width: number): boolean {
  const share = hasWideEnd(lines.text, lines.first[line]!, lines.last[line]!) ? fullShareWide : fullShare;
  return widthOf(lines, line) >= width * share;
}

/** Does a blank stand behind the line's last word? */
export function standsBeforeBlank({ text, last }: Lines, line: number): boolean {
  return text.charCodeAt(last[line]!) === 0x20;
}

/** Does one stand before its first? */
export function standsBehindBlank({ text, starts }: Lines, line: number): boolean {
  return text.charCodeAt(starts[line]!) === 0x20;
}

function hasWideEnd(text: string, first: number, last: number): boolean {
  return isWide(text.charCodeAt(first)) || isWide(text.charCodeAt(last - 1));
}
