/** Quotations and brackets that a line opens and does not close. */

/**
 * Is a quotation open behind a stretch of text, `open` being how many are before it? A quotation that opens a paragraph
 * does not count: those of a statement all begin so, and the last alone closes.
 */
export function quotationsOpen(text: string, start: number, end: number, atHead: boolean, open: number): number {
  let depth = open;
  for (let at = atHead ? start + 1 : start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xab) continue;
    if (code === 0x201c || code === 0xab || code === 0x300a) depth++;
    else if ((code === 0x201d || code === 0xbb || code === 0x300b) && depth > 0) depth--;
  }
  return depth;
}
