import type { Span } from '../../text/position';
import { factColumn, wordings } from './fact-names';
import { readJsonValues } from './json-values';
import { type DocumentRow, type FileRows, isList, isObject, type Member, type PlacedProblem } from './placed';
import { readSeparatedValues } from './separated-values';

/** The rows of a table whose first row names the columns. */
export function rowsOfTable(text: string): FileRows {
  const [head, ...others] = readSeparatedValues(text);
  const names = head?.cells;
  if (!names?.some(({ value }) => factColumn(value)?.fact === 'symbol')) {
    const span = names ? around(names) : { start: 0, end: 0 };
    const problem = error('expected a first row that names the columns, “symbol” among them', span);
    return { rows: [], leftOut: others.length, problems: [problem] };
  }
  const problems: PlacedProblem[] = [];
  const rows: DocumentRow[] = [];
  for (const { cells, unclosed } of others) {
    const tooMany = cells.slice(names.length).find(({ value }) => value !== '');
    if (unclosed !== null) problems.push(error('nothing closes this quotation mark', signAt(unclosed)));
    else if (tooMany) problems.push(error(`expected no more cells than columns, ${names.length}`, tooMany.span));
    else {
      const members = cells.slice(0, names.length).map((value, index): Member => ({ name: names[index]!, value }));
      rows.push({ span: around(cells), members });
    }
  }
  return { rows, leftOut: others.length - rows.length, problems };
}

/** The documents of an object such as `{ "documents": [{ "symbol": "A/RES/75/1" }] }`. */
export function rowsOfJson(text: string): FileRows {
  const { root, broken } = readJsonValues(text);
  const problems: PlacedProblem[] = [];
  if (broken) problems.push(error(`expected ${broken.expected}`, signAt(broken.at)));
  const documents = isObject(root.value)
    ? root.value.members.find(({ name }) => name.value === 'documents')
    : undefined;
  if (!documents || !isList(documents.value.value)) {
    const span = documents?.value.span ?? signAt(root.span.start);
    if (!broken) problems.push(error('expected an object with a list of “documents”', span));
    return { rows: [], leftOut: 0, problems };
  }
  const { items } = documents.value.value;
  const rows: DocumentRow[] = [];
  for (const { value, span } of items) {
    if (isObject(value)) rows.push({ span, members: value.members.flatMap(byLanguages) });
    else problems.push(error('expected an object that tells of a document', span));
  }
  return { rows, leftOut: items.length - rows.length, problems };
}

/** Texts by languages as columns of a table: title.en, title.fr. */
function byLanguages(member: Member): readonly Member[] {
  const { name, value } = member;
  if (!isObject(value.value) || !wordings.some(each => each === name.value)) return [member];
  return value.value.members.map(inner => ({
    name: { value: `${name.value}.${inner.name.value}`, span: inner.name.span },
    value: inner.value,
  }));
}

function error(message: string, span: Span): PlacedProblem {
  return { severity: 'error', message, span };
}

function signAt(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

function around(cells: readonly { readonly span: Span }[]): Span {
  return { start: cells[0]!.span.start, end: cells.at(-1)!.span.end };
}
