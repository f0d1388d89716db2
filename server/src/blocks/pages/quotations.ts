import { isArabic } from '../../text/characters';
import { amongWords, type Lines } from '../../text/lines';
import { Among } from '../../text/unusual-characters';

/** Quotations and brackets that a line opens and does not close. */

/**
 * How many quotations are open behind a line, `open` being how many are before it? A quotation that opens a paragraph
 * does not count: those of a statement all begin so, and the last alone closes.
 */
export function quotationsOpen(lines: Lines, line: number, atHead: boolean, open: number): number {
  if (!lines.unusual.quotations || (amongWords(lines, line) & Among.Quotation) === 0) return open;
  const { text, first, last } = lines;
  const start = first[line]!;
  const end = last[line]!;
  // Arabic sets the one that closes elsewhere in front: ”…“
  const fromRight = beginsArabic(text, start, end);
  const opening = fromRight ? 0x201d : 0x201c;
  const closing = fromRight ? 0x201c : 0x201d;
  let depth = open;
  for (let at = atHead ? start + 1 : start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xab) continue;
    if (code === opening || code === 0xab || code === 0x300a) depth++;
    else if ((code === closing || code === 0xbb || code === 0x300b) && depth > 0) depth--;
  }
  return depth;
}

/** Behind a quotation mark or a bracket at most. */
function beginsArabic(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < start + 4; at++) if (isArabic(text.charCodeAt(at))) return true;
  return isArabic(text.charCodeAt(end - 1));
}
