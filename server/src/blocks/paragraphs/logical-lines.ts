import { isBlank, isDigit, isWide } from '../../text/characters';
import { emptyLogicalText, JoinedPieces, type LogicalText, SinglePiece } from '../../text/logical-text';
import type { Mark } from '../../text/marks/entities';
import type { Span } from '../../text/position';

/** A part of a line; `glued` when only a footnote mark stands between it and the stretch before. */
export interface Stretch extends Span {
  readonly glued: boolean;
  /** What stands in the text in place of an entity of HTML: its blank, its letter. */
  readonly written?: string;
}

export function joinStretches(source: string, stretches: readonly Stretch[]): LogicalText {
  const joined = new JoinedLines(source, stretches.length);
  for (const { start, end, glued, written } of stretches) joined.add(start, end, glued, written);
  return joined.logical();
}

/**
 * Joins stretches of a source into one line. Between two of them comes a space where the script writes one: not between
 * Chinese characters, nor behind a hyphen, a slash or an opening bracket, and a soft hyphen at a line's end falls away.
 */
export class JoinedLines {
  private readonly places: number[];
  private count = 0;
  private text = '';
  /** Where the stretch before ends. */
  private before = -1;
  private displaced = false;
  private replaced = false;

  /** There is room for so many stretches at once: lists that grow leave much of theirs behind. */
  constructor(
    private readonly source: string,
    stretches: number,
  ) {
    this.places = new Array(stretches * 3);
  }

  add(start: number, end: number, glued: boolean, written?: string): void {
    if (end <= start) return;
    if (this.before >= 0 && !glued && needsSpace(this.source, this.before, start)) this.text += ' ';
    if (start < this.before) this.displaced = true;
    this.before = end;
    if (written !== undefined) {
      this.text += written;
      this.replaced = true;
      return;
    }
    this.places[this.count++] = this.text.length;
    this.places[this.count++] = start;
    this.places[this.count++] = end - start;
    this.text += this.source.slice(start, end);
  }

  logical(): LogicalText {
    const { source, text, places, count, displaced, replaced } = this;
    if (count === 0) return emptyLogicalText;
    if (count === 3 && !replaced) return logicalLine(source, 0, places[1]!, places[1]! + places[2]!);
    // a copy has no room left over
    return new JoinedPieces(text, places.length === count ? places : places.slice(0, count), displaced);
  }
}

/** A line that stands in the source as one piece; the source begins at `base` in its text. */
export function logicalLine(text: string, base: number, start: number, end: number): LogicalText {
  return end <= start ? emptyLogicalText : new SinglePiece(text, base, start, end);
}

/** Between a stretch that ends at `end` and the next one, that begins at `start`. */
function needsSpace(source: string, end: number, start: number): boolean {
  // a word that a soft hyphen cut at the line's end
  if (source.charCodeAt(end) === 0xad) return false;
  const last = source.charCodeAt(end - 1);
  const code = source.charCodeAt(start);
  if (isWide(last) || isWide(code) || isBlank(last) || isBlank(code)) return false;
  const hyphen = last === 0x2d || last === 0x2010 || last === 0x2011;
  if (hyphen) return end < 2 || isBlank(source.charCodeAt(end - 2));
  // 2018–2028
  if (last === 0x2013 && isDigit(code)) return !isDigit(source.charCodeAt(end - 2));
  return last !== 0x2f && last !== 0x28 && last !== 0x5b;
}

/** The stretch without the marks in it. */
export function withoutMarks(stretch: Stretch, marks: readonly Mark[]): Stretch[] {
  if (marks.length === 0) return stretch.start < stretch.end ? [stretch] : [];
  const rest: Stretch[] = [];
  let from = stretch.start;
  for (const mark of marks) {
    if (mark.start > from) rest.push({ start: from, end: mark.start, glued: stretch.glued || rest.length > 0 });
    if (mark.written) rest.push({ ...mark, glued: stretch.glued || rest.length > 0 });
    from = mark.end;
  }
  if (from < stretch.end) rest.push({ start: from, end: stretch.end, glued: stretch.glued || rest.length > 0 });
  return rest;
}
