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
    const below = footOf(own, page, measure);
    body.push(...own.filter(line => !below.has(line) && !drawnOfLetters.test(lineText(line).trim())));
    let open = notes.at(-1);
    let number = Number(open?.mark.replace(/\D/g, '') ?? 0);
    for (const line of [...below].sort((a, b) => a.column - b.column || a.y - b.y)) {
      const mark = markOf(line, open === undefined || open.page !== page.number, number, measure);
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
    if (top && separates.has(y) && markOf(top, true, 0, measure)) return new Set(below);
    if (top && below.every(line => sizeOf(line) <= measure.size * 0.99) && markOf(top, true, 0, measure))
      return new Set(below);
  }
  const foot: Line[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    if (!small(line)) break;
    foot.unshift(line);
  }
  const first = foot.findIndex(line => markOf(line, true, 0, measure) !== null);
  return new Set(first < 0 || foot[0]!.y < page.height * highest ? [] : foot.slice(first));
}

function sizeOf({ letters, size }: Line): number {
  return letters.reduce(
    (most, letter) => (isInk(letter) && letter.size > most ? letter.size : most),
    Math.min(size, 1),
  );
}

/** A footnote's mark at the beginning of a line: raised, or a number that stands before a gap where it is due. */
function markOf(line: Line, any: boolean, before: number, measure: Measure): { text: string; rest: Line } | null {
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
  return begin === 0 && ((due && gap > measure.size * 0.2) || closed) ? { text, rest } : null;
}
