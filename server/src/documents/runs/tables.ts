import { typedLabel } from '../marks/typed-label';
import { hasWords, plainRun, type Run, type RunParagraph, textOfRuns } from './run';

/** A table's cell: its paragraphs, with those of tables within it. */
export type Cell = readonly RunParagraph[];

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Are there lines between its columns? */
  readonly ruled: boolean;
}

export interface TableInOrder {
  readonly paragraphs: readonly RunParagraph[];
  /** Is it data, whose rows are lines with a bar between the cells? */
  readonly isData: boolean;
}

/**
 * A table as paragraphs. One that only places text on the page (a masthead, columns, labels beside their items) is read
 * cell by cell; one that holds data gives a paragraph a row.
 */
export function tableInOrder(table: Table): TableInOrder {
  const rows = table.rows.map(row => row.filter(cell => cell.some(hasWords))).filter(row => row.length > 0);
  if (!isData(rows, table.ruled)) return { paragraphs: rows.flatMap(placed), isData: false };
  return { paragraphs: rows.map(asLine), isData: true };
}

function isData(rows: readonly (readonly Cell[])[], ruled: boolean): boolean {
  const several = rows.filter(row => row.length > 1);
  if (several.length === 0 || several.every(row => row.length === 2 && labelOf(row[0]!) !== null)) return false;
  return ruled || several.filter(row => row.length > 2).length >= 3;
}

/** A label that fills the first cell belongs to the words in the second. */
function placed(row: readonly Cell[]): readonly RunParagraph[] {
  const [first, second] = row;
  const label = first && second ? labelOf(first) : null;
  if (label === null) return row.flat();
  const words = second!.filter(hasWords);
  return [{ ...words[0]!, label }, ...words.slice(1), ...row.slice(2).flat()];
}

function labelOf(cell: Cell): string | null {
  const [only, ...others] = cell.filter(hasWords);
  if (!only || others.length > 0) return null;
  const text = textOfRuns(only.runs).trim();
  return text.length < 12 ? (typedLabel(`${text}\t`)?.label ?? null) : null;
}

function asLine(row: readonly Cell[]): RunParagraph {
  const runs = row.flatMap((cell, index): readonly Run[] => [
    ...(index > 0 ? [{ ...plainRun, text: ' | ' }] : []),
    ...cell
      .filter(hasWords)
      .flatMap((paragraph, place) => [
        ...(place > 0 ? [{ ...plainRun, text: ' ' }] : []),
        ...(paragraph.label === null ? [] : [{ ...plainRun, text: `${paragraph.label} ` }]),
        ...paragraph.runs.map(run => ({ ...run, text: run.text.replace(/[\t\n]+/g, ' ') })),
      ]),
  ]);
  return { runs, label: null, place: row[0]![0]!.place };
}
