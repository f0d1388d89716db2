import { isRaisedMark } from '../../marks/note-marks';
import type { DrawnPage } from '../drawing/drawn-page';
import { extentOf, isInk, type Letter, type Line, lineText } from '../lines/line';
import type { Measure } from './measure';

/** A footnote's lines, which may go on over pages. */
export interface FootnoteLines {
  /** "1" "*" "(1)"; null where they go on from a page above what nothing begins there. */
  readonly mark: string;
  readonly page: number;
  readonly lines: readonly Line[];
}

export interface WithoutFootnotes {
  readonly lines: readonly Line[];
  readonly notes: readonly FootnoteLines[];
}

const drawnOfLetters = /^[_‗─—–-]{4,}$/;
/** Shares. */
const smaller = 0.94;
const ruleAtMost = 0.62;
const highest = 0.25;
/** More are a table's. */
const mostRules = 40;

/** What stands at the foot of pages in smaller print, below a rule mostly, is the footnotes. */
export function withoutFootnotes(
  lines: readonly Line[],
  pages: readonly DrawnPage[],
  measure: Measure,
): WithoutFootnotes {
  const body: Line[] = [];
  const notes: { mark: string; page: number; lines: Line[] }[] = [];
  const byPage = new Map<number, Line[]>(pages.map(({ number }) => [number, []]));
  for (const line of lines) byPage.get(line.page)?.push(line);
  for (const page of pages) {
    const own = byPage.get(page.number)!;
    const below = feetOf(own, page, measure);
    body.push(...own.filter(line => !below.has(line) && !drawnOfLetters.test(lineText(line).trim())));
    let open = notes.at(-1);
    let number = Number(open?.mark.replace(/\D/g, '') ?? 0);
    for (const line of [...below].sort((a, b) => a.column - b.column || a.y - b.y)) {
      const mark = markOf(line, open === undefined || open.page !== page.number, number);
      if (mark) {
        open = { mark: mark.text, page: page.number, lines: [mark.rest] };
        notes.push(open);
        number = Number(mark.text.replace(/\D/g, '')) || number;
      } else if (open) {
        open.lines.push(line);
      } else {
        body.push(line);
      }
    }
  }
  return { lines: body, notes };
}

/** Where columns stand side by side, each has a foot of its own, or all have one together. */
function feetOf(lines: readonly Line[], page: DrawnPage, measure: Measure): ReadonlySet<Line> {
  const together = footOf(lines, page, measure);
  const columns = columnsBeside(lines);
  if (columns.length === 0) return together;
  const beside = new Set(columns.flat());
  const below = new Set([...together].filter(line => !beside.has(line)));
  for (const column of columns) {
    const start = column.reduce((least, line) => Math.min(least, line.start), Number.POSITIVE_INFINITY);
    // lines are measured from the side where they begin, rules from the left
    const rules = page.rules.filter(
      ({ left, right }) => Math.min(Math.abs(left - start), Math.abs(page.width - right - start)) < measure.size * 1.5,
    );
    const own = [...footOf(column, { ...page, rules }, measure)];
    const others = column.filter(line => together.has(line));
    const isFoot = others[0] && (markOf(others[0], true, 0) || others.every(isHardlySmaller));
    if (isFoot) own.push(...others);
    for (const line of own) below.add(line);
  }
  return below;

  function isHardlySmaller(line: Line): boolean {
    return sizeOf(line) <= measure.size * 0.99;
  }
}

/** The columns of a page that others stand beside. */
function columnsBeside(lines: readonly Line[]): readonly (readonly Line[])[] {
  const byColumn = new Map<number, Line[]>();
  for (const line of lines) {
    const column = byColumn.get(line.column);
    if (column) column.push(line);
    else byColumn.set(line.column, [line]);
  }
  if (byColumn.size < 2) return [];
  const columns = [...byColumn.values()].map(own => ({
    own,
    top: own.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY),
    bottom: own.reduce((most, { y }) => Math.max(most, y), 0),
  }));
  return columns
    .filter(one => columns.some(other => other !== one && other.top < one.bottom && one.top < other.bottom))
    .map(({ own }) => own);
}

function footOf(lines: readonly Line[], page: DrawnPage, measure: Measure): Set<Line> {
  const small = (line: Line): boolean => sizeOf(line) < measure.size * smaller;
  const short = page.rules.filter(({ left, right, y }) => right - left < page.width * 0.4 && y > page.height / 2);
  const separates = new Set(short.map(({ y }) => y));
  const ruled = [
    ...lines.filter(line => drawnOfLetters.test(lineText(line).trim())).map(({ y }) => y),
    ...page.rules.filter(({ left, right }) => right - left < page.width * ruleAtMost).map(({ y }) => y),
  ].filter(y => y > page.height * highest);
  for (const y of ruled.sort((a, b) => a - b).slice(0, mostRules)) {
    const below = lines.filter(line => line.y > y + 1 && !drawnOfLetters.test(lineText(line).trim()));
    const top = below[0];
    if (below.length > 0 && below.every(small)) return new Set(below);
    // in Arabic and Chinese the print below the rule is hardly smaller
    if (top && separates.has(y) && markOf(top, true, 0)) return new Set(below);
    if (top && below.every(line => sizeOf(line) <= measure.size * 0.99) && markOf(top, true, 0)) return new Set(below);
  }
  const foot: Line[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    if (!small(line)) break;
    foot.unshift(line);
  }
  const first = foot.findIndex(line => markOf(line, true, 0) !== null);
  return new Set(first < 0 || foot[0]!.y < page.height * highest ? [] : foot.slice(first));
}

/** Of the words: LibreOffice may paint a footnote's number larger than these. */
function sizeOf({ letters, size }: Line): number {
  const words = letters.findIndex(letter => isInk(letter) && !/^\d$/.test(letter.text));
  return letters
    .slice(Math.max(0, words))
    .reduce((most, letter) => (isInk(letter) && letter.size > most ? letter.size : most), Math.min(size, 1));
}

/** A footnote's mark at the beginning of a line: raised, or a number that stands before a gap where it is due. */
function markOf(line: Line, any: boolean, before: number): { text: string; rest: Line } | null {
  const { letters } = line;
  let at = 0;
  while (at < letters.length && !isInk(letters[at]!)) at++;
  const begin = at;
  const raised = letters[at]?.raised === true || (letters[at]?.size ?? 0) < line.size * 0.8;
  let text = '';
  const parted = (index: number): boolean => {
    const [one, other] = [letters[index - 1], letters[index]];
    const gap = one && other ? Math.max(other.start - one.end, one.start - other.end) : 0;
    return text !== '' && gap > line.size * 0.16;
  };
  for (; at < letters.length && isInk(letters[at]!) && text.length < 6; at++) {
    const { text: letter, size } = letters[at]!;
    if (parted(at) || !/^[\d*†‡§()a-z]$/.test(letter) || (raised && !letters[at]!.raised && size >= line.size * 0.8))
      break;
    text += letter;
  }
  if (!isRaisedMark(text) && !(raised && /^\(?[a-z]\)?$/.test(text))) return null;
  let next = at;
  while (next < letters.length && !isInk(letters[next]!)) next++;
  const behind: Letter | undefined = letters[next];
  // a note without words
  if (!behind) return any || Number(text) === before + 1 ? { text, rest: { ...line, letters: [] } } : null;
  const own = letters.slice(next);
  const { start } = extentOf(own);
  const rest = { ...line, letters: own, start };
  if (raised || /[*†‡§]/.test(text)) return { text, rest };
  const gap = start - extentOf(letters.slice(0, at)).end;
  const value = Number(text.replace(/\D/g, ''));
  const due = any ? value >= before : value === before + 1;
  // "10See": a mark of two digits leaves no gap where the one before it had room for one
  const closed = value > 9 && value > before && value < before + 4 && /^[\p{Lu}\p{Lo}«"“(《]/u.test(behind.text);
  return begin === 0 && ((due && gap > line.size * 0.2) || closed) ? { text, rest } : null;
}
