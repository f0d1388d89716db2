import type { Span } from '../../text/position';

/**
 * What stands in a text, between `start` and `end`, and is none of its words: soft hyphens and zero-width characters, which
 * stand in the middle of words and would hide them, marks of direction, and all but one of several blanks in a row.
 */
export function findInvisibleMarks(source: string, start: number, end: number): readonly Span[] {
  const marks: Span[] = [];
  let from = -1;
  let behindBlank = false;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    const blank = code === 0x20 || code === 0xa0;
    const falls = blank ? behindBlank : isInvisible(code);
    if (falls && from < 0) from = at;
    if (!falls) {
      if (from >= 0) marks.push({ start: from, end: at });
      from = -1;
      behindBlank = blank;
    }
  }
  if (from >= 0) marks.push({ start: from, end });
  return marks;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f && code !== 0x200c && code !== 0x200d) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
