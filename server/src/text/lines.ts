import { isBlank, isDigit } from './characters';
import { beforeClosingMarks, behindOpeningMarks, withoutMarkdown } from './marks/markdown';
import { Among, charactersOf, standsAmong, type UnusualCharacters, unusualCharactersIn } from './unusual-characters';

/**
 * The lines of a text as one reads them. VS Code and the protocol end a line at CRLF, LF and a lone CR only; Word's soft
 * break (VT), U+0085, U+2028 and U+2029 are line ends all the same. A form feed is a blank character within a line.
 * Offsets are UTF-16 code units from the beginning of the text.
 */
export interface Lines {
  readonly text: string;
  /** An object that only these lines have. */
  readonly key: object;
  readonly count: number;
  /** Where each line begins; one more entry than lines, the text's end. */
  readonly starts: Int32Array;
  /** Where the visible part of each line begins; -1 for a blank line. */
  readonly first: Int32Array;
  /** Where the visible part of each line ends (exclusive); -1 for a blank line. */
  readonly last: Int32Array;
  /** Does each line but the last end with LF, and with nothing else, so that its lines are the protocol's? */
  readonly plain: boolean;
  /** Which of the characters that most texts have none of stand anywhere in it? */
  readonly unusual: UnusualCharacters;
  /** What stands among the words of lines that somebody has asked about (`amongWords`); 0 for the others. */
  readonly among: Uint8Array;
  /** How wide lines are that somebody has asked about (`line-widths.ts`); 0 for the others. */
  readonly columns: Uint16Array;
  /** The same in the widths of type. */
  readonly natural: Uint16Array;
  /** How lines end that somebody has asked about, one more than `LineEnd` (`line-ends.ts`); 0 for the others. */
  readonly ends: Uint8Array;
  /** What else has been told of lines that somebody has asked about (`told-of-line.ts`). */
  readonly told: Uint16Array;
  /** The labels of lines that somebody has asked about (`line-label.ts`). */
  readonly labels: unknown[];
}

export function splitLines(text: string, { unusual, lineStarts } = charactersOf(text)): Lines {
  return unusual.lineEnds
    ? linesFrom(text, lineStartsOf(text, isAnyLineEnd), unusual)
    : linesFrom(text, lineStarts, unusual, true);
}

/** Where each line begins as the protocol counts them; one more entry than lines, the text's end. */
export function protocolLineStarts(text: string): Int32Array {
  if (text.includes('\r')) return lineStartsOf(text, isProtocolLineEnd);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length);
  return new Int32Array(starts);
}

/** `starts` are as in `Lines`. */
export function linesFrom(text: string, starts: Int32Array, unusual = unusualCharactersIn(text), plain = false): Lines {
  const count = starts.length - 1;
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  let end = 0;
  for (let line = 0; line < count; line++) {
    let from = end;
    end = starts[line + 1]!;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
    if (from === end) {
      first[line] = -1;
      last[line] = -1;
      continue;
    }
    let to = end;
    while (isBlank(text.charCodeAt(to - 1))) to--;
    const visible = isMark(text.charCodeAt(from)) ? behindOpeningMarks(text, from, to) : from;
    // ">" alone, between the quoted paragraphs of a letter
    if (visible === to) {
      first[line] = -1;
      last[line] = -1;
      continue;
    }
    first[line] = visible;
    const closing = text.charCodeAt(to - 1);
    // the semicolon of "&nbsp;"
    const mayClose = isMark(closing) || (closing === 0x3b && unusual.markdown);
    last[line] = mayClose ? beforeClosingMarks(text, visible, to) : to;
  }
  return {
    text,
    key: {},
    count,
    starts,
    first,
    last,
    plain,
    unusual,
    among: new Uint8Array(count),
    columns: new Uint16Array(count),
    natural: new Uint16Array(count),
    ends: new Uint8Array(count),
    told: new Uint16Array(count),
    labels: new Array(count),
  };
}

/** # & * < > \ _ : hardly any line begins or ends with one. */
function isMark(code: number): boolean {
  return (
    code === 0x23 || code === 0x26 || code === 0x2a || code === 0x3c || code === 0x3e || code === 0x5c || code === 0x5f
  );
}

/** Does the code unit end a line for the protocol? LF, CR */
export function isProtocolLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Does it end one for those who read? LF, VT, CR, NEL, LS, PS */
export function isAnyLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0b || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lineStartsOf(text: string, isLineEnd: (code: number) => boolean): Int32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) && !(code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) starts.push(at + 1);
  }
  starts.push(text.length);
  return new Int32Array(starts);
}

/** Does the line begin where none ends, in the middle of what stands on one line? */
export function beginsWithin({ text, starts }: Lines, line: number): boolean {
  const start = starts[line]!;
  return start > 0 && !isAnyLineEnd(text.charCodeAt(start - 1));
}

/** The visible part of a line without marks of Markdown; empty for a blank one. */
export function visiblePart(lines: Lines, line: number): string {
  const first = lines.first[line]!;
  if (first < 0) return '';
  const last = lines.last[line]!;
  const { text, unusual } = lines;
  return unusual.markdown && (amongWords(lines, line) & Among.Markdown) !== 0
    ? withoutMarkdown(text, first, last)
    : text.slice(first, last);
}

/** What of `Among` stands in the visible part of a line. */
export function amongWords({ key, text, first, last, among }: Lines, line: number): number {
  const known = among[line]!;
  if (known !== 0) return known;
  const found = standsAmong(key, text, first[line]!, last[line]!) | Among.Known;
  among[line] = found;
  return found;
}

/**
 * How many spaces and tabs stand before the visible part, with the digits of a number that counts the lines; direction
 * marks and the like don't count.
 */
export function indentOf(lines: Lines, line: number): number {
  const first = lines.first[line]!;
  let indent = 0;
  for (let at = lines.starts[line]!; at < first; at++) {
    const code = lines.text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || isDigit(code)) indent++;
  }
  return indent;
}

/** Does the line begin with a mark of direction? Then it was printed from the right, and its indent tells nothing. */
export function hasDirectionMark({ text, starts, first }: Lines, line: number): boolean {
  for (let at = starts[line]!; at < first[line]!; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x200f || code === 0x202b || code === 0x202e || code === 0x2067) return true;
  }
  return false;
}
