import type { Span } from '../position';

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

export function isObject(value: FileValue): value is FileObject {
  return typeof value === 'object' && value !== null && 'members' in value;
}

export function isList(value: FileValue): value is FileList {
  return typeof value === 'object' && value !== null && 'items' in value;
}
