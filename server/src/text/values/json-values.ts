import { type Message, message } from '../../messages/message';
import type { FileValue, Member, Placed } from './placed-values';

export interface JsonValues {
  /** As far as it could be read. */
  readonly root: Placed<FileValue>;
  /** The first thing that is no JSON; what stands behind was not read. */
  readonly broken: { readonly at: number; readonly expected: Message } | null;
}

/** Deeper than any catalogue, and far from exhausting the stack. */
const deepest = 32;

/** Reads JSON with the place of each value. What stands before a mistake is kept: a comma too many loses not all documents. */
export function readJsonValues(text: string): JsonValues {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let broken: JsonValues['broken'] = null;

  function fail(expected: Message): void {
    broken ??= { at, expected };
  }

  function skipBlanks(): void {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  }

  /** Whether the sign stood there. */
  function take(sign: string): boolean {
    skipBlanks();
    if (text[at] !== sign) return false;
    at++;
    return true;
  }

  function value(depth: number): Placed<FileValue> {
    skipBlanks();
    const start = at;
    const read = valueAt(depth);
    return { value: read, span: { start, end: at } };
  }

  function valueAt(depth: number): FileValue {
    if (depth > deepest) return failed(message`fewer brackets in one another`);
    if (take('{')) return { members: membersOf(depth) };
    if (take('[')) return { items: itemsOf(depth) };
    if (text[at] === '"') return string();
    const word = /[^\s,:[\]{}"]*/y;
    word.lastIndex = at;
    const written = word.exec(text)![0];
    if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(written))
      return failed(message`a value`);
    at += written.length;
    return JSON.parse(written);
  }

  function failed(expected: Message): null {
    fail(expected);
    return null;
  }

  function string(): string {
    const start = at;
    for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) if (text[at] === '\\') at++;
    at++;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      at = start;
      fail(message`text between quotation marks, closed on the same line`);
      return '';
    }
  }

  function itemsOf(depth: number): Placed<FileValue>[] {
    const items: Placed<FileValue>[] = [];
    if (take(']')) return items;
    while (!broken) {
      const item = value(depth + 1);
      if (broken) break;
      items.push(item);
      if (take(']')) break;
      if (!take(',')) fail(message`a comma or ${']'}`);
    }
    return items;
  }

  function membersOf(depth: number): Member[] {
    const members: Member[] = [];
    if (take('}')) return members;
    while (!broken) {
      skipBlanks();
      const start = at;
      if (text[at] !== '"') fail(message`a name between quotation marks`);
      const name = broken ? '' : string();
      const span = { start, end: at };
      if (!broken && !take(':')) fail(message`a colon`);
      if (broken) break;
      const member = { name: { value: name, span }, value: value(depth + 1) };
      // of a list that breaks off, what it holds before
      if (!broken || isContainer(member.value.value)) members.push(member);
      if (broken || take('}')) break;
      if (!take(',')) fail(message`a comma or ${'}'}`);
    }
    return members;
  }

  const root = value(0);
  skipBlanks();
  if (at < text.length) fail(message`the end of the file`);
  return { root, broken };
}

function isContainer(value: FileValue): boolean {
  return typeof value === 'object' && value !== null;
}
