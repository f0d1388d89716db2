import { type Message, message } from '../../messages/message';
import type { Range } from '../../text/position';
import { rangesIn } from '../../text/ranges';
import type { Catalogue } from '../catalogue';
import { catalogueOf } from '../entries-catalogue';
import type { CatalogueEntry } from '../entry';
import { readDocument } from './document-entry';
import { rowsOfJson, rowsOfTable } from './document-rows';
import { FirstProblems } from './first-problems';
import type { PlacedProblem } from './problems';

/** What is wrong with a user's file, and where. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
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

/** Reads a user's file, named as in hovers: JSON where its name says so, else a table. Never throws. */
export function catalogueOfFile(name: string, text: string): CatalogueOfFile {
  const reading = readCatalogue(name, text);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same row by row, for whoever has something else to do meanwhile. */
export function* readCatalogue(name: string, text: string): Generator<void, CatalogueOfFile> {
  const problems = new FirstProblems();
  const tell = (problem: PlacedProblem) => problems.add(problem);
  const entries: CatalogueEntry[] = [];
  const cited = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  let rows = 0;
  for (const row of /\.json$/i.test(name) ? rowsOfJson(text, tell) : rowsOfTable(text, tell)) {
    rows++;
    yield;
    const document = row && readDocument(row, tell);
    if (!document) continue;
    const { entry, cites, symbol } = document;
    if (seen.has(symbol.value)) {
      const twice = message`${symbol.value} stands in this file before; this row counts`;
      tell({ severity: 'warning', message: twice, span: symbol.span });
    }
    seen.add(symbol.value);
    entries.push(entry);
    if (cites.length > 0) cited.set(symbol.value, cites);
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    const lostLetters = message`letters were lost here: expected a file in UTF-8`;
    tell({ severity: 'warning', message: lostLetters, span: { start: lost, end: lost + 1 } });
  }
  return {
    catalogue: catalogueOf(entries, name, cited),
    problems: inText(problems.all(), text),
    rows,
    leftOut: rows - entries.length,
  };
}

function inText(problems: readonly PlacedProblem[], text: string): FileProblem[] {
  if (problems.length === 0) return [];
  const range = rangesIn(text);
  return problems.map(({ severity, message, span }) => ({ severity, message, range: range(span) }));
}
