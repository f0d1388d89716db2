import { protocolLineStarts } from '../../text/lines';
import type { Position, Range } from '../../text/position';
import type { Catalogue } from '../catalogue';
import { catalogueOf } from '../entries-catalogue';
import type { CatalogueEntry } from '../entry';
import { readDocument } from './document-entry';
import { rowsOfJson, rowsOfTable } from './document-rows';
import type { PlacedProblem } from './placed';

/** What is wrong with a user's file, and where. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range: Range;
}

export interface CatalogueOfFile {
  /** Of the rows without errors. */
  readonly catalogue: Catalogue;
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
  /** How many rows were read, and how many left out. */
  readonly rows: number;
  readonly leftOut: number;
}

/** More are of no use to a reader: they are of one kind. */
const mostProblems = 100;

/** Reads a user's file, named as in hovers: JSON where its name says so, else a table. Never throws. */
export function catalogueOfFile(name: string, text: string): CatalogueOfFile {
  const { rows, leftOut, problems: ofRows } = /\.json$/i.test(name) ? rowsOfJson(text) : rowsOfTable(text);
  const problems: PlacedProblem[] = [...ofRows];
  const entries: CatalogueEntry[] = [];
  const cited = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const unknownNames = new Set<string>();
  for (const row of rows) {
    const { document, problems: own } = readDocument(row);
    for (const problem of own) {
      // of a column that is not known once is enough
      if (problem.severity === 'warning' && unknownNames.has(problem.message)) continue;
      if (problem.severity === 'warning') unknownNames.add(problem.message);
      problems.push(problem);
    }
    if (!document) continue;
    const { entry, cites, symbol } = document;
    if (seen.has(symbol.value)) {
      const message = `${symbol.value} stands in this file before; this row counts`;
      problems.push({ severity: 'warning', message, span: symbol.span });
    }
    seen.add(symbol.value);
    entries.push(entry);
    if (cites.length > 0) cited.set(symbol.value, cites);
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    const message = 'letters were lost here: expected a file in UTF-8';
    problems.push({ severity: 'warning', message, span: { start: lost, end: lost + 1 } });
  }
  return {
    catalogue: catalogueOf(entries, name, cited),
    problems: inText(problems, text),
    rows: rows.length + leftOut,
    leftOut: rows.length + leftOut - entries.length,
  };
}

function inText(problems: readonly PlacedProblem[], text: string): FileProblem[] {
  if (problems.length === 0) return [];
  const starts = protocolLineStarts(text);
  const count = starts.length - 1;
  const positionOf = (offset: number): Position => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - starts[low]! };
  };
  return problems
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, mostProblems)
    .map(({ severity, message, span }) => ({
      severity,
      message,
      range: { start: positionOf(span.start), end: positionOf(Math.min(span.end, text.length)) },
    }));
}
