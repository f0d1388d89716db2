import { madeOnce } from '../../text/made-when-asked';
import type { ColumnPart } from './pages';
import { type Chunk, marksIn, type Row } from './rows';

/** A column's lines, its first one at the margin. */
export interface Side {
  readonly lines: readonly string[];
  /** Its foot, with the rule above it. */
  readonly notes: readonly string[];
}

/** "__________": above a column's footnotes. */
const rule = /^[\s\u200b-\u200f\u202a-\u202e]*[_\u2014\u2015\u2500-]{8,}[\s\u200b-\u200f\u202a-\u202e]*$/;
/** "3 See A/80/2.": a number without a point. */
const note = /^[\s\u200b-\u200f\u202a-\u202e]*\d{1,3}(?![\d.)])/;
/** One column's footnotes begin beside the rule of the other, at most so many rows above it. */
const aboveRule = 3;
const closed = madeOnce(() => /\p{P}[\u200b-\u200f\u202a-\u202e]*$/u);
/** So few gaps behind an open clause may be slips. */
const openShare = 0.1;

/** The lines of the columns that stand side by side in a part of a page. */
export function sideLines(
  rows: readonly Row[],
  { from, sides }: ColumnPart,
): { readonly left: Side; readonly right: Side } {
  const rowsOf = (own: 'left' | 'right', other: 'left' | 'right') =>
    written(
      sides.map((both, at) => ({
        row: rows[from + at]!,
        chunks: both[own],
        isBeside: both[other].length > 0,
        marks: own === 'left' && both.left.length + both.right.length === 0,
      })),
    );
  const [left, right] = [rowsOf('left', 'right'), rowsOf('right', 'left')];
  const rules = [left, right].map(side => side.findLastIndex(({ line }) => rule.test(line)));
  return {
    left: sideOf(left, footOf(left, rules[0]!, rules[1]!)),
    right: sideOf(right, footOf(right, rules[1]!, rules[0]!)),
  };
}

/** The row that a column's footnotes begin with. */
function footOf(rows: readonly WrittenRow[], own: number, other: number): number {
  if (own >= 0) return own;
  const at = other < 0 ? -1 : rows.findIndex(({ line }, row) => row >= other - aboveRule && note.test(line));
  return at < 0 ? rows.length : at;
}

interface SideRow {
  readonly row: Row;
  readonly chunks: readonly Chunk[];
  /** Has the other column words there? */
  readonly isBeside: boolean;
  /** Do the marks of direction on a row without words belong to it? */
  readonly marks: boolean;
}

interface WrittenRow {
  readonly line: string;
  readonly isBeside: boolean;
}

function written(rows: readonly SideRow[]): readonly WrittenRow[] {
  const margin = Math.min(...rows.flatMap(({ chunks }) => chunks.slice(0, 1).map(({ left }) => left)));
  return rows.map(side => {
    const { chunks, isBeside } = side;
    return { isBeside, line: ' '.repeat(chunks.length === 0 ? 0 : chunks[0]!.left - margin) + wordsOf(side) };
  });
}

/** A column's words on a row, with the marks of direction in the gap before them, and the last ones of the row. */
function wordsOf({ row, chunks, marks }: SideRow): string {
  const { text } = row;
  const [first] = chunks;
  const last = chunks.at(-1);
  if (!first || !last) return marks ? marksIn(text, 0, text.length) : '';
  const before = row.chunks[row.chunks.indexOf(first) - 1]?.to ?? 0;
  const behind = last === row.chunks.at(-1) ? marksIn(text, last.to, text.length) : '';
  return marksIn(text, before, first.from) + text.slice(first.from, last.to) + behind;
}

function sideOf(rows: readonly WrittenRow[], foot: number): Side {
  return { lines: linesOf(rows.slice(0, foot)), notes: linesOf(rows.slice(foot)) };
}

function linesOf(rows: readonly WrittenRow[]): readonly string[] {
  const drops = dropsGaps(rows);
  const lines = rows.filter(({ line, isBeside }) => line !== '' || !(isBeside && drops)).map(({ line }) => line);
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * Where the baselines of two columns differ, each has empty rows beside the other's words, though none is empty on the page:
 * these stand behind lines that end in the middle of a clause as well.
 */
function dropsGaps(rows: readonly WrittenRow[]): boolean {
  let gaps = 0;
  let open = 0;
  let above = '';
  for (const [at, { line, isBeside }] of rows.entries()) {
    if (line === '' && isBeside && above !== '' && rows[at + 1]?.line !== '') {
      gaps++;
      if (!closed().test(above)) open++;
    }
    above = line;
  }
  return open > gaps * openShare;
}
