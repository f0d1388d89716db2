import type { Placed } from '../../text/values/placed-values';

export interface SeparatedRow {
  readonly cells: readonly Placed<string>[];
  /** Where a quotation mark stands that nothing closes, and which is taken for part of its cell; else null. */
  readonly unclosed: number | null;
}

/** Reads a table as RFC 4180 has it: separated by commas, semicolons or tabs, whichever the first line has most of. Without blank rows. */
export function* readSeparatedValues(text: string): Generator<SeparatedRow> {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  const separator = separatorOf(text.slice(begin, lineEnd(text, begin)));
  let unclosed: number | null = null;
  let row: Placed<string>[] = [];
  let at = begin;
  // where no quotation mark comes any more none need be looked for
  const lastQuote = text.lastIndexOf('"');
  while (at < text.length || row.length > 0) {
    const start = at;
    let value = '';
    if (text[at] === '"') {
      const closed = at < lastQuote ? quoted(text, at) : null;
      if (closed) {
        value = closed.value;
        at = closed.end;
      } else unclosed ??= start;
    }
    const end = cellEnd(text, at, separator);
    value += text.slice(at, end);
    row.push({ value: value.trim(), span: { start, end } });
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (row.some(cell => cell.value !== '')) yield { cells: row, unclosed };
    row = [];
    unclosed = null;
  }
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** What stands between a quotation mark and the one that closes it, each doubled one within for one. */
function quoted(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let value = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
}
