import type { Message } from '../../messages/message';
import type { Span } from '../../text/position';

/** A value with the place where the file has it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** A value as JSON has it, each part with its place. A cell of a table is a string. */
export type FileValue = string | number | boolean | null | FileList | FileObject;

export interface FileList {
  readonly items: readonly Placed<FileValue>[];
}

export interface FileObject {
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: Placed<string>;
  readonly value: Placed<FileValue>;
}

/** What is wrong with a part of the file. An error loses the row that it stands in, a warning nothing else. */
export interface PlacedProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  readonly span: Span;
}

export type TellProblem = (problem: PlacedProblem) => void;

/** In the message of a problem, which has no room for more. */
export function quoted(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

export function isObject(value: FileValue): value is FileObject {
  return typeof value === 'object' && value !== null && 'members' in value;
}

export function isList(value: FileValue): value is FileList {
  return typeof value === 'object' && value !== null && 'items' in value;
}
