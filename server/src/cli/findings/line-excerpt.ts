import type { Span } from '../../text/position';
import { inLine } from '../../text/shown';
import { displayWidth } from './display-width';

/** The two lines that show where in a line of a draft a finding is: its words, and a mark under the place. */
export interface LineExcerpt {
  readonly words: string;
  readonly mark: string;
}

/** A character as it is shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
}

/**
 * A line with a mark under `start` to `end`, in UTF-16 code units; a line of more than `most` columns is cut round the mark.
 * Whatever would act on a terminal is shown, and a line with Arabic letters is set apart from what stands around it, so that
 * a terminal that turns such lines round turns line and mark alike.
 */
export function lineExcerpt(line: string, start: number, end: number, most: number): LineExcerpt {
  const stretch = stretchAround(line, start);
  const cells: Cell[] = [];
  let first = -1;
  let last = -1;
  let at = stretch.start;
  for (const character of line.slice(stretch.start, stretch.end)) {
    if (first < 0 && at + character.length > start) first = cells.length;
    if (at < end) last = cells.length + 1;
    cells.push(cellOf(character));
    at += character.length;
  }
  // behind the last character, where something is missing
  if (first < 0) first = cells.length;
  last = Math.max(last, first + 1);
  if (first === cells.length) cells.push({ shown: ' ', width: 1 });
  const { from, to } = windowOf(cells, first, last, most);
  const before = from > 0 || stretch.start > 0 ? [cut] : [];
  const behind = to < cells.length || stretch.end < line.length ? [cut] : [];
  const shown = [...before, ...cells.slice(from, to), ...behind];
  const left = widthOf([...before, ...cells.slice(from, first)]);
  const under = Math.max(1, widthOf(cells.slice(first, Math.min(last, to))));
  const words = shown.map(({ shown }) => shown).join('');
  const mark = ' '.repeat(left) + '^'.repeat(under);
  const direction = directionOf(line, stretch);
  if (direction === null) return { words: words.trimEnd(), mark };
  const isolated = (text: string) => isolates[direction] + text + isolateEnd;
  // blanks at a line's end, and within isolates there, would go to the other side: a mark of direction stands behind them
  const rest = Math.max(0, widthOf(shown) - left - under);
  return { words: isolated(words), mark: isolated(mark + ' '.repeat(rest)) + leftToRight };
}

/** No terminal shows more of a line, which may be a whole text. */
const longestSide = 1000;

/** What is looked at; no character is cut in two. */
function stretchAround(line: string, at: number): Span {
  const start = Math.max(0, at - longestSide);
  const end = Math.min(line.length, at + longestSide);
  return { start: isSecondHalf(line, start) ? start - 1 : start, end: isSecondHalf(line, end) ? end + 1 : end };
}

function isSecondHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.charAt(at));
}

const cut: Cell = { shown: '…', width: 1 };
const isolates = { 'left to right': '\u2066', 'right to left': '\u2067' } as const;
const isolateEnd = '\u2069';
const leftToRight = '\u200e';

/** What nobody sees; marks of direction and joiners are of the words. */
const unseen = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|^(?![\u061c\u200c-\u200f])\p{Cf}/u;

function cellOf(character: string): Cell {
  if (!unseen.test(character)) return { shown: character, width: displayWidth(character) };
  const code = character.codePointAt(0)!;
  const escaped = inLine(character);
  const shown = escaped === character ? `\\u${code.toString(16).padStart(4, '0')}` : escaped;
  return { shown, width: shown.length };
}

/** The cells that there is room for, with the first of those that are marked well within. */
function windowOf(cells: readonly Cell[], first: number, last: number, most: number): { from: number; to: number } {
  if (widthOf(cells) <= most) return { from: 0, to: cells.length };
  // a sign that the line is cut may stand on either side
  const room = most - 2;
  const marked = Math.min(widthOf(cells.slice(first, last)), room);
  let left = Math.floor((room - marked) / 2);
  let from = first;
  while (from > 0 && left >= cells[from - 1]!.width) left -= cells[--from]!.width;
  let used = 0;
  let to = from;
  while (to < cells.length && used + cells[to]!.width <= room) used += cells[to++]!.width;
  while (from > 0 && used + cells[from - 1]!.width <= room) used += cells[--from]!.width;
  return { from, to };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;
/** As far as the first letter of a line is looked for. */
const farthestLetter = 200;

/** The direction of a line that shows letters written from right to left; null of any other, which needs no care. */
function directionOf(line: string, { start, end }: Span): keyof typeof isolates | null {
  if (!rightToLeftLetter.test(line.slice(start, end))) return null;
  return rightToLeftLetter.test(letter.exec(line.slice(0, farthestLetter))?.[0] ?? '')
    ? 'right to left'
    : 'left to right';
}
