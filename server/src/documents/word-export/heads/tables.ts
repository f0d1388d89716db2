import { type IBorderOptions, type ITableCellBorders, Table, type TableRow } from 'docx';
import type { Look } from '../look';

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' };

/** A rule below a cell, in eighths of a point. */
export function border(size: number): ITableCellBorders {
  return { bottom: { style: 'single', size, color: 'auto' } };
}

/** A table that is no more than places on the page: columns as wide as they are told, no rules, no margins. */
export function fixedTable(look: Look, columns: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    layout: 'fixed',
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: columns,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    ...(look.rightToLeft ? { visuallyRightToLeft: true } : {}),
  });
}
