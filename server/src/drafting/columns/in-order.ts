import { detectLanguage } from '../../languages/detection';
import type { Span } from '../../text/position';
import { type ColumnPage, pagesInColumns } from './pages';
import { sideLines } from './side-lines';

/** A text whose columns have been put in the order of reading. */
export interface InOrder {
  readonly text: string;
  /** The first line that stood in columns, in the text as it was, without its end. */
  readonly first: Span;
}

/** Fewer letters don't tell a column's language. */
const fewestLetters = 300;

/**
 * Old records, yearbooks and texts in two languages stand in two columns, and a text that keeps the page's layout has both side
 * by side on each line:
 *
 *     1. Calls upon all States       3. Requests the Secretary-
 *     to support the Mission;        General to report to it;
 *
 * Page by page the left column comes first, then the right one, in Arabic the other way round; where each is in a language of
 * its own, the one comes through all pages, then the other. What goes across the page stays in its place, and so do all words.
 * Null where no columns stand side by side.
 */
export function columnsInOrder(text: string): InOrder | null {
  const lines = text.split(lineEnd);
  const pages = pagesInColumns(lines);
  if (pages === null) return null;
  const [left, right] = [wordsOf(pages, 'left'), wordsOf(pages, 'right')];
  const isArabic = detectLanguage(`${left}\n${right}`).script === 'arabic';
  const ordered = areOfTwoLanguages(left, right)
    ? languageByLanguage(pages)
    : pages.flatMap(page => inOneColumn(page, isArabic));
  const { first, parts } = pages.find(page => page.parts.length > 0)!;
  return { text: ordered.join(lineEnd.exec(text)![0]), first: lineIn(text, first + parts[0]!.from) };
}

const lineEnd = /\r\n|\n|\r/;

function lineIn(text: string, line: number): Span {
  const ends = [...text.matchAll(/\r\n|\n|\r|$/g)];
  const above = ends[line - 1];
  return { start: above ? above.index + above[0].length : 0, end: ends[line]!.index };
}

function areOfTwoLanguages(left: string, right: string): boolean {
  const [one, other] = [detectLanguage(left), detectLanguage(right)];
  return one.letters >= fewestLetters && other.letters >= fewestLetters && one.language() !== other.language();
}

function wordsOf(pages: readonly ColumnPage[], side: 'left' | 'right'): string {
  return pages.flatMap(page => page.parts.flatMap(part => sideLines(page.rows, part)[side].lines)).join('\n');
}

function inOneColumn(page: ColumnPage, rightFirst: boolean): readonly string[] {
  const lines: string[] = [];
  let from = 0;
  for (const part of page.parts) {
    const { left, right } = sideLines(page.rows, part);
    const [first, second] = rightFirst ? [right, left] : [left, right];
    lines.push(...textOf(page, from, part.from));
    lines.push(...first.lines, ...second.lines, ...first.notes, ...second.notes);
    from = part.to;
  }
  lines.push(...textOf(page, from, page.rows.length));
  return behindFeed(page, lines);
}

/** What goes across the page is the first text's. */
function languageByLanguage(pages: readonly ColumnPage[]): readonly string[] {
  const second: string[] = [];
  const first = pages.flatMap(page => {
    const lines: string[] = [];
    let from = 0;
    for (const part of page.parts) {
      const { left, right } = sideLines(page.rows, part);
      lines.push(...textOf(page, from, part.from), ...left.lines, ...left.notes);
      second.push(...behindFeed(page, [...right.lines, ...right.notes]));
      from = part.to;
    }
    return behindFeed(page, [...lines, ...textOf(page, from, page.rows.length)]);
  });
  return [...first, '', ...second, ''];
}

function textOf({ rows }: ColumnPage, from: number, to: number): readonly string[] {
  return rows.slice(from, to).map(({ text }) => text);
}

function behindFeed({ feed }: ColumnPage, lines: readonly string[]): readonly string[] {
  return feed ? [`\f${lines[0] ?? ''}`, ...lines.slice(1)] : lines;
}
