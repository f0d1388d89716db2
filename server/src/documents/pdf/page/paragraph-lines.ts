import { mayOpenBehindComma } from '../../../languages/pages/opening-behind-comma';
import { extentOf, isInk, type Letter, type Line, lineText } from '../lines/line';
import { isHeading } from './heads-and-feet';
import { labelEnd } from './labels';
import type { Measure } from './measure';

/** The lines of one paragraph. */
export type ParagraphLines = readonly Line[];

/** Where the text of a page's column reaches to. */
interface Column {
  readonly start: number;
  readonly end: number;
  /** Is no line known to reach its end? */
  readonly isGuessed?: true;
}

/** Lines to paragraphs: what speaks for a beginning and what against it is added up, above 0 a paragraph begins. */
export function inParagraphs(lines: readonly Line[], measure: Measure): ParagraphLines[] {
  const columns = columnsOf(lines, measure);
  const indented = commonIndents(lines, columns);
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const next = lines[index + 1];
    const isTitle = paragraphs.length === 1 && titleNumber.test(lineText(line).trim());
    const sum = open
      ? (isTitle && !endMark.test(endOf(open.at(-1)!)) ? 3 : 0) +
        beginning(open, line, columns, indented, measure) +
        asHeading(open, line, next) +
        (isClosingLine(open.at(-1)!, line, next, columns) ? 4.5 : 0)
      : 1;
    if (open && sum <= 0) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** What words that open a paragraph say: more on the next page or in the next column, where no room between lines is seen. */
const opening = { below: 3.7, overleaf: 3 };

function beginning(
  open: readonly Line[],
  line: Line,
  columns: ReadonlyMap<string, Column>,
  indented: boolean,
  measure: Measure,
): number {
  const above = open.at(-1)!;
  const size = Math.max(line.size, above.size);
  const samePlace = above.page === line.page && above.column === line.column && line.y > above.y;
  const text = lineText(line).trim();
  const end = endOf(above);
  const heading = isHeading(above, measure) && isHeading(line, measure) && Math.abs(above.size - line.size) < 0.6;
  let sum = 0;

  if (Math.abs(above.size - line.size) > Math.max(1, measure.size * 0.1)) sum += 4;
  const step = samePlace ? (line.y - above.y) / measure.pitch(size) : 1;
  if (samePlace) {
    sum += step > 1.9 ? 5 : step > 1.35 ? 3.5 : step > 1.18 ? 2 : -1;
  }
  const { end: aboveEnd, isGuessed } = columns.get(keyOf(above))!;
  const room = aboveEnd - above.end - firstWordWidth(line);
  const wide = aboveEnd - columns.get(keyOf(above))!.start;
  if (!heading) sum += room > wide * 0.2 && !isGuessed ? 3.5 : room > size * 0.7 ? 2 : room > size * 0.2 ? 0.5 : -2;
  else sum += room > wide * 0.45 ? beginsAnew(text) : step > 1.35 ? -1 : -2;

  const label = labelEnd(line);
  if (label !== null) sum += label.apart || (/[;；؛]$/.test(end) && followsLabel(open[0]!, line)) ? 3.5 : 1.5;
  sum += placed(open, line, columns, indented, size) * (samePlace ? 1 : 1.3);

  // without a capital a clause within a paragraph begins alike
  const mayOpen = !samePlace || step > 1.18 || /^\p{Lu}/u.test(text);
  const isOpening = mayOpen && comma.test(end) && mayOpenBehindComma(text);
  if (/[.;:。；：؛!?！？]["”»’)]?$/.test(end)) sum += 0.5;
  else if (isOpening) sum += samePlace ? opening.below : opening.overleaf;
  else if (/[,，،、]$/.test(end)) sum += 0.2;
  else if (!heading) sum -= 1.2;
  if (/[-\u00ad\u2010]$/.test(end)) sum -= 1.5;
  if (/^\p{Ll}/u.test(text) && !isOpening) sum -= 1.2;
  if (!heading && isStyled(line) && !endsStyled(above)) sum += 1.2;
  if (isBold(above) !== isBold(line) && (isBold(above) || isBold(line))) sum += 2.5;
  return sum;
}

/** "h) …;" and "i) …": in a list within a paragraph the first label stands behind other words. */
function followsLabel(first: Line, line: Line): boolean {
  const [above, own] = [first, line].map(labelForm);
  return above !== null && above === own;
}

function labelForm(line: Line): string | null {
  const label = labelEnd(line);
  if (!label) return null;
  const text = lineText({ letters: line.letters.slice(0, label.letters) }).trim();
  return text.replace(/\p{L}+/gu, 'a').replace(/\p{N}+/gu, '1');
}

/** A line without an end mark, between one that has one and a label, is the heading of what is labelled. */
function asHeading(open: readonly Line[], line: Line, next: Line | undefined): number {
  if (!next || !labelEnd(next)?.apart || /^\p{Ll}/u.test(lineText(line).trim())) return 0;
  const [above, own] = [open.at(-1)!, line].map(endOf);
  if (!endMark.test(above!) || endMark.test(own!)) return 0;
  return comma.test(above!) ? 2 : 3.5;
}

/** Without the marks of footnotes, which stand behind a paragraph's own. */
function endOf({ letters }: Line): string {
  return lineText({ letters: letters.filter(({ raised }) => !raised) }).trimEnd();
}

/** Below a full stop, a line that had room for the next word and ends without a mark goes on with no paragraph: a meeting, a date. */
function isClosingLine(above: Line, line: Line, next: Line | undefined, columns: ReadonlyMap<string, Column>): boolean {
  const [before, own] = [endOf(above), lineText(line).trim()];
  if (!/[.。][\])]?$/.test(before) || !(/^\[.*\]\.?$/.test(own) || !endMark.test(own)) || /^\p{Ll}/u.test(own))
    return false;
  const { start, end } = columns.get(keyOf(line))!;
  return end - line.end > Math.max((end - start) * 0.35, next ? firstWordWidth(next) * 1.5 : 0);
}

/** "54/7 World Programme …" · "75/103. …": below the line that says who adopted it. */
const titleNumber = /^\p{N}{1,4}\/\p{N}{1,4}[.:]? ?[\p{Lu}\p{Lo}]/u;
const comma = /[,，،、]["”»’)\]]*$/;
const endMark = /[.;:,。；：，、؛،!?！？]["”»’)\]]*$/;

/** What the place of a line's beginning says beside those of its paragraph, if it goes on with it. */
function placed(
  open: readonly Line[],
  line: Line,
  columns: ReadonlyMap<string, Column>,
  indented: boolean,
  size: number,
): number {
  const near = size * 0.4;
  const inset = (each: Line, start = each.start): number => start - columns.get(keyOf(each))!.start;
  const centred = (each: Line): boolean => isCentred(each, columns.get(keyOf(each))!);
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= near;
  const first = open[0]!;
  const own = inset(line);
  if (open.length > 1) {
    const above = open.at(-1)!;
    if (same(own, inset(above))) return indented && own <= near ? -1.5 : -0.5;
    if (centred(above) && centred(line)) return 0;
    return indented && own > inset(above) + near && inset(above) <= near ? 3.5 : 2.5;
  }
  const label = labelEnd(first);
  if (label?.apart && same(own, inset(first, label.text))) return -1.5;
  if (own < inset(first) - near) return own <= near ? -1.5 : -0.5;
  if (own > inset(first) + near) return centred(first) && centred(line) ? 0 : 1.5;
  // a line as far in as the first one is a turnover only where first lines are not set in
  return indented && inset(first) > near ? 2 : 0;
}

function isCentred(line: Line, column: Column): boolean {
  const before = line.start - column.start;
  const behind = column.end - line.end;
  return before > line.size && Math.abs(before - behind) < line.size * 1.5;
}

/** Session, its dates and the agenda item stand one below the other; a title goes on in small letters. */
function beginsAnew(text: string): number {
  if (/^\p{Ll}/u.test(text)) return -2;
  return /^[\p{Lu}\p{N}]/u.test(text) ? 2.2 : 0;
}

function firstWordWidth({ letters }: Line): number {
  const first = letters.findIndex(isInk);
  let last = behindDay(letters, first);
  while (last + 1 < letters.length && (isInk(letters[last + 1]!) || letters[last + 1]!.text === '\u00a0')) {
    // in Chinese a line ends behind any character
    if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(letters[last]!.text) && last - first >= 1) break;
    last++;
  }
  const { start, end } = extentOf(letters.slice(first, last + 1));
  return end - start + letters[first]!.size * 0.22;
}

/** A no-break blank, which is painted as any other, keeps a day with its month: "9 juin". */
function behindDay(letters: readonly Letter[], first: number): number {
  let at = first;
  while (at < first + 3 && /^\p{N}$/u.test(letters[at]?.text ?? '')) at++;
  const isDay = at > first && at < first + 3 && letters[at + 1] && !isInk(letters[at]!);
  return isDay && /^[\p{Ll}\p{Lo}]/u.test(letters[at + 1]!.text) ? at + 1 : first;
}

function isBold({ letters }: Line): boolean {
  const inked = letters.filter(letter => isInk(letter) && !letter.raised);
  return inked.length > 0 && inked.filter(({ bold }) => bold).length > inked.length * 0.9;
}

/** Does it begin with italics or bold, as opening phrases do? */
function isStyled(line: Line): boolean {
  const label = labelEnd(line);
  const inked = line.letters.filter(letter => isInk(letter) && letter.start >= (label?.text ?? 0) - 0.1);
  return inked.slice(0, 2).every(({ italic, bold }) => italic || bold) && inked.length > 2;
}

function endsStyled({ letters }: Line): boolean {
  const last = letters.findLast(isInk);
  return last !== undefined && (last.italic || last.bold);
}

function keyOf({ page, column }: Line): string {
  return `${page} ${column}`;
}

/** Where columns begin and end: a page's lines that are few take the places of the others. */
function columnsOf(lines: readonly Line[], measure: Measure): Map<string, Column> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line)) ?? [];
    group.push(line);
    groups.set(keyOf(line), group);
  }
  const body = lines.filter(({ size }) => Math.abs(size - measure.size) < 1.2);
  const all = widened(extent(body.length > 0 ? body : lines), body, measure);
  const columns = new Map<string, Column>();
  for (const [key, own] of groups) {
    const inBody = own.filter(({ size }) => Math.abs(size - measure.size) < 1.2);
    const found = widened(extent(inBody.length > 0 ? inBody : own), inBody, measure);
    // a page with one column begins and ends where all do
    const few = inBody.length < 8;
    const overlaps = few && found.start > all.start - 4 && found.end < all.end + 4;
    const atEdge = inBody.filter(({ start }) => Math.abs(start - all.start) < 2).length;
    // the lines beside a masthead begin further out
    // and a page of items alone still ends where the others do
    const isUsual = atEdge > inBody.length * 0.15 || (found.start > all.start && Math.abs(found.end - all.end) < 2);
    const usual = { ...found, start: isUsual ? all.start : found.start };
    columns.set(key, !isOnly(groups, key) ? found : overlaps ? all : usual);
  }
  return columns;
}

/**
 * Lines far apart are a text set double, or paragraphs of a line each. Where few of them end at one place they are the
 * latter: hardly one is full, and the column may reach as far from the page's other edge as from this one.
 */
function widened({ start, end }: Column, body: readonly Line[], { size, pageWidth, pitch }: Measure): Column {
  const full = body.filter(line => end - line.end < size * 2).length;
  const isKnown = pitch(size) < size * 1.7 || full > Math.max(1, body.length * 0.2);
  return isKnown ? { start, end } : { start, end: Math.max(end, pageWidth - start), isGuessed: true };
}

function isOnly(groups: ReadonlyMap<string, unknown>, key: string): boolean {
  const [page] = key.split(' ');
  return !groups.has(`${page} 1`);
}

/** A column begins where the outermost of its lines do that are not few, and ends where all but few do. */
function extent(lines: readonly Line[]): Column {
  const starts = lines.map(({ start }) => start).sort((a, b) => a - b);
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  const few = Math.max(1, Math.floor(lines.length * 0.12));
  const kept = starts.find((start, index) => (starts[index + few] ?? Number.POSITIVE_INFINITY) - start < 2);
  return { start: kept ?? starts[0] ?? 0, end: ends[ends.length - 1 - Math.floor(lines.length * 0.04)] ?? 0 };
}

/** Are first lines set in? Then many lines begin a little further in than the column does, and the next ones at its edge. */
function commonIndents(lines: readonly Line[], columns: ReadonlyMap<string, Column>): boolean {
  let indents = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const { start } = columns.get(keyOf(line))!;
    const inset = line.start - start;
    if (
      inset > line.size * 0.8 &&
      inset < line.size * 8 &&
      next &&
      next.start - columns.get(keyOf(next))!.start < line.size * 0.4
    ) {
      indents++;
    }
  }
  return indents > Math.max(2, lines.length * 0.05);
}
