import { type Lines, visiblePart } from '../../text/lines';
import { mayBeMark, PageMark, pageMark } from './page-furniture';

/** What each line of a text is by itself, on a page. */
export function pageMarks(lines: Lines): Uint8Array {
  const marks = new Uint8Array(lines.count);
  /** The first stroke behind where the line above begins. */
  let stroke = -1;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.first[line]!;
    if (first < 0) continue;
    if (stroke < first && isShort(lines, line)) stroke = strokeFrom(lines.text, first);
    marks[line] = markOf(lines, line, stroke);
  }
  return marks;
}

/** No more than a running title and a symbol. */
function isShort({ first, last }: Lines, line: number): boolean {
  return last[line]! - first[line]! <= 200;
}

function strokeFrom(text: string, from: number): number {
  const at = text.indexOf('/', from);
  return at < 0 ? text.length : at;
}

/** What a line with content is by itself; `stroke` is the first one from its beginning on. */
export function markOf(lines: Lines, line: number, stroke = strokeFrom(lines.text, lines.first[line]!)): PageMark {
  const mark = mayBeMark(lines, line) ? pageMark(visiblePart(lines, line)) : PageMark.None;
  return mark === PageMark.None && symbolMayStand(lines, line, stroke) ? PageMark.WithSymbol : mark;
}

/** Is there a stroke in the line, which every symbol has, and no more text than a running title? */
function symbolMayStand(lines: Lines, line: number, stroke: number): boolean {
  if (!isShort(lines, line)) return false;
  const { text } = lines;
  const start = lines.first[line]!;
  const end = lines.last[line]!;
  for (let at = stroke; at < end; at = strokeFrom(text, at + 1))
    if (at > start && isOrgan(text.charCodeAt(at - 1))) return true;
  return false;
}

/** A S E */
function isOrgan(code: number): boolean {
  return code === 0x41 || code === 0x53 || code === 0x45;
}
