import { isArabic } from '../../text/characters';

/** Quotations and brackets that a line opens and does not close. */

/**
 * Is a quotation open behind a stretch of text, `open` being how many are before it? A quotation that opens a paragraph
 * does not count: those of a statement all begin so, and the last alone closes.
 */
export function quotationsOpen(text: string, start: number, end: number, atHead: boolean, open: number): number {
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
