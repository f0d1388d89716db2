import { type Message, message } from '../../messages/message';
import type { Span } from '../../text/position';
import { readJsonValues } from '../../text/values/json-values';
import { isList, isObject, type Member, type Placed } from '../../text/values/placed-values';
import type { FileRows, PlacedFact } from './document-row';
import { type FactColumn, factColumn, factNames, wordings } from './fact-names';
import { type PlacedProblem, quoted, type TellProblem } from './problems';
import { readSeparatedValues } from './separated-values';

/** The rows of a table whose first row names the columns. */
export function* rowsOfTable(text: string, tell: TellProblem): FileRows {
  const known = knownColumns(tell);
  let columns: readonly (FactColumn | null)[] | undefined;
  let isTable = false;
  for (const { cells, unclosed } of readSeparatedValues(text)) {
    if (!columns) {
      isTable = cells.some(({ value }) => factColumn(value)?.fact === 'symbol');
      if (!isTable) tell(withoutNames(around(cells)));
      columns = isTable ? cells.map(known) : [];
      continue;
    }
    const tooMany = isTable ? cells.find(({ value }, index) => index >= columns!.length && value !== '') : undefined;
    if (!isTable) yield null;
    else if (unclosed !== null) {
      tell(error(message`nothing closes this quotation mark`, signAt(unclosed)));
      yield null;
    } else if (tooMany) {
      tell(error(message`expected no more cells than columns, ${columns.length}`, tooMany.span));
      yield null;
    } else {
      const facts: PlacedFact[] = [];
      for (const [index, value] of cells.entries()) {
        const column = columns[index];
        if (column) facts.push({ column, value });
      }
      yield { span: around(cells), facts };
    }
  }
  if (!columns) tell(withoutNames({ start: 0, end: 0 }));
}

/** The documents of an object such as `{ "documents": [{ "symbol": "A/RES/75/1" }] }`. */
export function* rowsOfJson(text: string, tell: TellProblem): FileRows {
  const known = knownColumns(tell);
  const { root, broken } = readJsonValues(text);
  if (broken) tell(error(message`expected ${broken.expected}`, signAt(broken.at)));
  const documents = isObject(root.value)
    ? root.value.members.find(({ name }) => name.value === 'documents')
    : undefined;
  if (!documents || !isList(documents.value.value)) {
    const span = documents?.value.span ?? signAt(root.span.start);
    if (!broken) tell(error(message`expected an object with a list of “${'documents'}”`, span));
    return;
  }
  for (const { value, span } of documents.value.value.items) {
    if (!isObject(value)) {
      tell(error(message`expected an object that tells of a document`, span));
      yield null;
      continue;
    }
    const facts: PlacedFact[] = [];
    for (const { name, value: said } of value.members.flatMap(byLanguages)) {
      const column = known(name);
      if (column) facts.push({ column, value: said });
    }
    yield { span, facts };
  }
}

/** Tells what columns are; of one that is not known once is enough. */
function knownColumns(tell: TellProblem): (name: Placed<string>) => FactColumn | null {
  const unknown = new Set<string>();
  return ({ value: name, span }) => {
    const column = factColumn(name);
    if (!column && !unknown.has(name)) {
      unknown.add(name);
      const notKnown = message`${quoted(name)} is no fact that is known here; those are: ${factNames.join(', ')}`;
      tell({ severity: 'warning', message: notKnown, span });
    }
    return column;
  };
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

function withoutNames(span: Span): PlacedProblem {
  return error(message`expected a first row that names the columns, “${'symbol'}” among them`, span);
}

function error(wrong: Message, span: Span): PlacedProblem {
  return { severity: 'error', message: wrong, span };
}

function signAt(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

function around(cells: readonly { readonly span: Span }[]): Span {
  return { start: cells[0]!.span.start, end: cells.at(-1)!.span.end };
}
