import { closesQuotation, endsClause, isDigit } from '../../text/characters';
import type { Lines } from '../../text/lines';

/** What a physical line is by itself and its nearest neighbours, before paragraphs are made of lines. */
export enum Shape {
  Blank,
  Content,
  /** A link address, a page or job number, a running head: no part of the text. */
  Furniture,
  /** The rule above the footnotes of a page. */
  FootnoteRule,
  Footnote,
}

/** https://undocs.org/ch/S/RES/2242(2015), one or several on a line */
const addresses = /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*$/;
/** 26-05396 1/9 · 2/9 26-05396 · 2/9 · 20-16543 (E) · 17-19678 (C) 2 */
const pageNumber =
  /^(?:\d{1,4}\/\d{1,4}|\d{2}-\d{5}\*?(?:\s+\([A-Z]\))?(?:\s+(?:\d{1,4}\/)?\d{1,4})?|\d{1,4}(?:\/\d{1,4})?\s+\d{2}-\d{5}(?:\s+\([A-Z]\))?)$/;
/** The digits of a bar code: *2005396* */
const barCode = /^\*\d{7,8}\*$/;
const jobNumber = /\d{2}-\d{5}/;
/** S/RES/2524 (2020) · A/RES/75/15 · A/HRC/RES/54/17 */
const symbolAlone =
  /^(?:[ASE]|ST|CD|TD)\/[A-Z0-9./]*[A-Z0-9](?:\/(?:Rev|Add|Corr|Amend)\.\d+)*(?: ?\(\d{4}\)| ?\([A-Z-]+\))?(?: [A-Z](?:[ -]+[A-Z])?)?(?:[*/]+)?$/;
const rule = /^[_‗─—–-]{5,}$/;

/** The shape of every line. A page's footnotes are the lines between its rule and its page number. */
export function lineShapes(lines: Lines): Uint8Array {
  const shapes = new Uint8Array(lines.count);
  let inFootnotes = false;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.first[line]!;
    if (first < 0) continue;
    const shape = shapeOf(lines, line);
    if (shape === Shape.FootnoteRule) inFootnotes = true;
    else if (shape === Shape.Furniture) inFootnotes = false;
    shapes[line] = shape === Shape.Content && inFootnotes ? Shape.Footnote : shape;
  }
  return shapes;
}

function shapeOf(lines: Lines, line: number): Shape {
  const { text } = lines;
  const first = lines.first[line]!;
  const last = lines.last[line]!;
  const code = text.charCodeAt(first);
  const length = last - first;
  if (code === 0x68 /* h */ && text.startsWith('http', first)) {
    return addresses.test(text.slice(first, last)) ? Shape.Furniture : Shape.Content;
  }
  if (length > longestPrinted) return Shape.Content;
  if (isDigit(code)) {
    const visible = withoutGap(text.slice(first, last));
    if (visible.length > 24) return Shape.Content;
    return pageNumber.test(visible) && (jobNumber.test(visible) || standsAlone(lines, line))
      ? Shape.Furniture
      : Shape.Content;
  }
  if (length > 60) return Shape.Content;
  if (code === 0x2a /* * */ && barCode.test(text.slice(first, last))) return Shape.Furniture;
  if (code >= 0x41 && code <= 0x54 /* A … T */) {
    return symbolAlone.test(text.slice(first, last)) ? Shape.Furniture : Shape.Content;
  }
  if (code === 0x5f /* _ */ && rule.test(text.slice(first, last))) return Shape.FootnoteRule;
  return Shape.Content;
}

/** A line printed with columns of blanks is no longer than this. */
const longestPrinted = 160;

/** "26-05396                    1/9", as pdftotext prints the two ends of a page's last line, with one space. */
function withoutGap(visible: string): string {
  return visible.includes('   ') ? visible.replace(/ +/g, ' ') : visible;
}

/** Has the line no content right above or below? So a "61/124" that a line break left alone is no page number. */
function standsAlone(lines: Lines, line: number): boolean {
  const above = line === 0 || lines.first[line - 1]! < 0;
  const below = line + 1 >= lines.count || lines.first[line + 1]! < 0;
  return above && below && !continuesAbove(lines, line);
}

/** Does the nearest line above end in the middle of a clause, as in extracted text with its blank lines between? */
function continuesAbove(lines: Lines, line: number): boolean {
  for (let above = line - 1; above >= 0 && above >= line - 3; above--) {
    if (lines.first[above]! >= 0) return !isTerminated(lines, above);
  }
  return false;
}

/** Does the line end with a mark behind which a paragraph may end? */
export function isTerminated(lines: Lines, line: number): boolean {
  let at = lines.last[line]! - 1;
  const first = lines.first[line]!;
  // a footnote mark behind the comma: "… of 5 July 2012,1"
  let mark = at;
  while (mark > first && at - mark < 3 && isDigit(lines.text.charCodeAt(mark))) mark--;
  if (mark < at && endsClause(lines.text.charCodeAt(mark))) return true;
  for (let skipped = 0; skipped < 4 && at > first && closesQuotation(lines.text.charCodeAt(at)); skipped++) at--;
  return endsClause(lines.text.charCodeAt(at));
}
