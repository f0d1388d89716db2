import type { DrawnPage } from '../drawing/drawn-page';
import { readsFromTheRight } from '../drawing/letters-of-glyph';
import { paintsBlanks, withBlanks } from './blanks';
import { pagesInColumns } from './columns';
import { isInk, type Letter, type Line } from './line';
import { inReadingOrder, withBrackets } from './right-to-left';
import { rowsOf } from './rows';

/** The lines of all pages in the order of reading. */
export function linesOf(pages: readonly DrawnPage[]): Line[] {
  const rightToLeft = isRightToLeft(pages);
  const rows = pages.map(page => rowsOf(page));
  const painted = paintsBlanks(rows.flat());
  const columns = pagesInColumns(rows, rightToLeft);
  const found = pages.flatMap((page, index) =>
    columns[index]!.map(row => ({
      page,
      row,
      letters: inReadingOrder(withBlanks(row, painted), rightToLeft),
    })),
  );
  const letters = withBrackets(found.map(({ letters: read }) => read));
  return found.flatMap(({ page, row }, index) => {
    const own = letters[index]!;
    const placed = rightToLeft ? own.map(letter => fromTheRight(letter, page.width)) : own;
    const inked = placed.filter(isInk);
    if (inked.length === 0) return [];
    return [
      {
        ...{ page: page.number, y: row.y, size: row.size, letters: placed, column: row.column },
        start: inked.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
        end: inked.reduce((most, { end }) => Math.max(most, end), 0),
      },
    ];
  });
}

function fromTheRight(letter: Letter, width: number): Letter {
  return { ...letter, start: width - letter.end, end: width - letter.start };
}

function isRightToLeft(pages: readonly DrawnPage[]): boolean {
  let arabic = 0;
  let others = 0;
  for (const { glyphs } of pages) {
    for (const { text } of glyphs) {
      if (readsFromTheRight(text)) arabic++;
      else if (/\p{L}/u.test(text)) others++;
    }
  }
  return arabic > others;
}
