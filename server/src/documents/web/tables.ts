import { isLabel } from '../marks/typed-label';
import { allWithin, elementsIn, type HtmlElement, isBlock, textWithin } from './html-tree';

/** Words of a cell that holds more are paragraphs. */
const longCell = 400;

/** Does it hold data, a row a line? Others lay a page out: one cell, cells with many paragraphs, tables within it. */
export function isDataTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return false;
  const within = allWithin(table);
  // told first, for each of many tables one within the other asks the same
  if (within.some(({ name }) => name === 'table')) return false;
  let rows = 0;
  for (const element of within) {
    if (element.name === 'th') rows++;
    if (element.name !== 'tr') continue;
    const cells = elementsIn(element).filter(({ name }) => name === 'td' || name === 'th');
    if (cells.some(isLong)) return false;
    const filled = cells.map(cell => textWithin(cell).trim()).filter(words => words !== '');
    // a paragraph beside its number
    if (filled.length > 1 && !isLabel(filled[0]!)) rows++;
  }
  return rows > 1;
}

function isLong(cell: HtmlElement): boolean {
  return textWithin(cell).length > longCell || elementsIn(cell).filter(isBlock).length > 3;
}
