import { isBlank } from './characters';

/**
 * The physical lines of a text, as VS Code and the protocol count them: an end is CRLF, LF or a lone CR. A form feed is a
 * blank character within a line. Offsets are UTF-16 code units from the beginning of the text.
 */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Where each line begins; one more entry than lines, the text's end. */
  readonly starts: Int32Array;
  /** Where the visible part of each line begins; -1 for a blank line. */
  readonly first: Int32Array;
  /** Where the visible part of each line ends (exclusive); -1 for a blank line. */
  readonly last: Int32Array;
  /** How wide lines are that somebody has asked about (`line-widths.ts`); 0 for the others. */
  readonly columns: Uint16Array;
}

export function splitLines(text: string): Lines {
  const starts = lineStartsOf(text);
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
    first[line] = from;
    last[line] = to;
  }
  return { text, count, starts, first, last, columns: new Uint16Array(count) };
}

/** Most lines are longer than this: then there is room for all of them at once. */
const shortLine = 16;

function lineStartsOf(text: string): Int32Array {
  let starts: Int32Array = new Int32Array((text.length / shortLine) | 0);
  let count = 1;
  const returns = text.includes('\r');
  for (let end = nextLineEnd(text, 0, returns); end >= 0; end = nextLineEnd(text, end, returns)) {
    // room for this one and for the text's end
    if (count + 2 > starts.length) starts = withRoom(starts);
    starts[count++] = end;
  }
  if (count + 1 > starts.length) starts = withRoom(starts);
  starts[count++] = text.length;
  return starts.slice(0, count);
}

/** Where the line that `from` lies in ends, its line end included; -1 in the last one. */
function nextLineEnd(text: string, from: number, returns: boolean): number {
  if (!returns) {
    const at = text.indexOf('\n', from);
    return at < 0 ? -1 : at + 1;
  }
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) return at + 1;
  }
  return -1;
}

function withRoom(starts: Int32Array): Int32Array {
  const longer = new Int32Array(starts.length * 2 + 16);
  longer.set(starts);
  return longer;
}

/** The visible part of a line; empty for a blank one. */
export function visiblePart(lines: Lines, line: number): string {
  const first = lines.first[line]!;
  return first < 0 ? '' : lines.text.slice(first, lines.last[line]!);
}

/** How many spaces and tabs stand before the visible part; direction marks and the like don't count. */
export function indentOf(lines: Lines, line: number): number {
  const first = lines.first[line]!;
  let indent = 0;
  for (let at = lines.starts[line]!; at < first; at++) {
    const code = lines.text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000) indent++;
  }
  return indent;
}
