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
}

export function splitLines(text: string): Lines {
  const starts = lineStartsOf(text);
  const count = starts.length - 1;
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let line = 0; line < count; line++) {
    const start = starts[line]!;
    const end = starts[line + 1]!;
    let from = start;
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
  return { text, count, starts, first, last };
}

function lineStartsOf(text: string): Int32Array {
  const starts: number[] = [0];
  if (text.indexOf('\r') < 0) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  } else {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
    }
  }
  starts.push(text.length);
  return Int32Array.from(starts);
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
