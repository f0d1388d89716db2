import { isArabic } from '../../text/characters';
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
  const rows = table.rows.map(cellsIn).filter(row => row.length > 0);
  if (!isData(rows, table.ruled)) return { paragraphs: rows.flatMap(placed), isData: false };
  return { paragraphs: rows.map(asLine), isData: true };
}

/** Those with words, and a label before them that a program has counted in a cell of its own. */
function cellsIn(row: readonly Cell[]): readonly Cell[] {
  const cells = row.filter(cell => cell.some(hasWords));
  const [first] = row;
  const isLabel = cells.length > 0 && first !== cells[0] && first?.length === 1 && first[0]!.label !== null;
  return isLabel ? [first, ...cells] : cells;
}

function isData(rows: readonly (readonly Cell[])[], ruled: boolean): boolean {
  const several = rows.filter(row => row.length > 1);
  if (several.length === 0 || several.every(row => row.length === 2 && labelled(row) !== null)) return false;
  return ruled || several.filter(row => row.length > 2).length >= 3;
}

/** A label that fills the first cell belongs to the words in the second. */
function placed(row: readonly Cell[]): readonly RunParagraph[] {
  const found = labelled(row);
  if (found === null) return row.flat();
  const words = found.cell.filter(hasWords);
  return [{ ...words[0]!, label: found.label }, ...words.slice(1), ...row.slice(2).flat()];
}

function labelled(row: readonly Cell[]): { readonly label: string; readonly cell: Cell } | null {
  const [first, second] = row;
  if (!first || !second) return null;
  const label = labelOf(first);
  if (label !== null) return { label, cell: second };
  // in a table that runs from the left the cell at the right of an Arabic paragraph is the second
  const other = row.length === 2 && first.some(isInArabic) ? labelOf(second) : null;
  return other === null ? null : { label: other, cell: first };
}

function isInArabic({ runs }: RunParagraph): boolean {
  return [...textOfRuns(runs)].some(letter => isArabic(letter.charCodeAt(0)));
}

function labelOf(cell: Cell): string | null {
  const [only, ...others] = cell.filter(hasWords);
  if (!only) return cell[0]?.label ?? null;
  if (others.length > 0) return null;
  const text = textOfRuns(only.runs).trim();
  return text.length < 12 ? (typedLabel(`${text}\t`)?.label ?? null) : null;
}

function asLine(row: readonly Cell[]): RunParagraph {
  const runs = row.flatMap((cell, index): readonly Run[] => [
    ...(index > 0 ? [{ ...plainRun, text: ' | ' }] : []),
    ...cell
      .filter(paragraph => hasWords(paragraph) || cell.length === 1)
      .flatMap((paragraph, place) => [
        ...(place > 0 ? [{ ...plainRun, text: ' ' }] : []),
        ...(paragraph.label === null
          ? []
          : [{ ...plainRun, text: hasWords(paragraph) ? `${paragraph.label} ` : paragraph.label }]),
        ...paragraph.runs.map(run => ({ ...run, text: run.text.replace(/[\t\n]+/g, ' ') })),
      ]),
  ]);
  return { runs, label: null, place: row[0]![0]!.place };
}
