import { isWide } from '../../text/characters';
import { jointBetween } from '../../text/logical-text';
import { madeOnce } from '../../text/made-when-asked';

/** What must not begin a line of Chinese, and what must not end one. */
const noStart = /[，。、；：？！）》」』】〕”’％…]/;
const noEnd = /[（《「『【〔“‘]/;
/** What could be taken for a label, or another line's beginning, where it begins a line: "(2014)", "5", "–", "•", "I." */
const likeLabel = madeOnce(() => /^[\d(（［[‘’•*–—#>-]|^\p{L}{1,5}[.)]|^[IVX]+$/u);

/**
 * A line cut into lines of at most `width` columns, set in by `indent` blanks, where it may be cut: at blanks, and between
 * Chinese characters, and only where lines that are joined again have the same between them. A word that is longer stands on a
 * line of its own.
 */
export function wrapped(line: string, width: number, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  const lines: string[] = [];
  let start = 0;
  let columns = indent;
  /** The last place where the line may be cut: the words before it end here, those behind begin there. */
  let cut: Cut | null = null;
  for (let at = 0; at < line.length; at++) {
    const found = cutAt(line, at, start);
    if (found) cut = found;
    columns += columnsOf(line, at);
    if (columns <= width || cut === null || line[at] === ' ') continue;
    lines.push(blanks + line.slice(start, cut.end));
    start = cut.start;
    columns = indent;
    for (let from = start; from <= at; from++) columns += columnsOf(line, from);
    cut = null;
  }
  if (start < line.length) lines.push(blanks + line.slice(start));
  return lines;
}

interface Cut {
  readonly end: number;
  readonly start: number;
}

/** May a new line begin at `at`, where the one before began at `start`? */
function cutAt(line: string, at: number, start: number): Cut | null {
  const blank = line[at - 1] === ' ';
  const end = blank ? at - 1 : at;
  if (end <= start || line[at] === ' ') return null;
  const before = line.slice(Math.max(start, end - 2), end);
  if (jointBetween(before, line[at]!) !== (blank ? ' ' : '')) return null;
  if (blank)
    return likeLabel().test(
      line.slice(at, line.indexOf(' ', at) < 0 ? at + 12 : Math.min(line.indexOf(' ', at), at + 12)),
    )
      ? null
      : { end, start: at };
  const parts = isWide(line.charCodeAt(end - 1)) && isWide(line.charCodeAt(at));
  return parts && !noStart.test(line[at]!) && !noEnd.test(line[end - 1]!) ? { end, start: at } : null;
}

function columnsOf(line: string, at: number): number {
  return isWide(line.charCodeAt(at)) ? 2 : 1;
}
