import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** In bytes. No text that anybody names is near it; without a limit a device would fill the memory. */
export const largestNamed = 64 * 1024 * 1024;

export class TooLarge extends Error {
  constructor(most: number) {
    super(`is larger than ${most / 1024 / 1024} MB`);
  }
}

/** The bytes of a file that somebody named: a pipe will do, too. Throws what the disk says. */
export function readNamedFile(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY);
  try {
    return readOn(file, largestNamed);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file that was found in a folder. Only a regular one is read, and no pipe is waited for. */
export function readFoundFile(path: string, most: number): Uint8Array {
  // Windows has none of these
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const file = openSync(path, flags);
  try {
    if (!fstatSync(file).isFile()) throw new Error('is no regular file');
    return readOn(file, most);
  } finally {
    closeSync(file);
  }
}

/** Standard input, to its end. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > largestNamed) throw new TooLarge(largestNamed);
  }
  return Buffer.concat(chunks);
}

/** What the disk says, without the path, which stands before it. */
export function reasonOf(error: unknown): string {
  const { message, syscall } = error as NodeJS.ErrnoException;
  const end = syscall === undefined ? -1 : message.lastIndexOf(`, ${syscall}`);
  return end < 0 ? (message ?? String(error)) : message.slice(0, end);
}

/** A file's size is what the disk says, which of a pipe or a device means nothing: its end is what counts. */
function readOn(file: number, most: number): Uint8Array {
  const { size } = fstatSync(file);
  if (size > most) throw new TooLarge(most);
  let bytes = Buffer.allocUnsafe(Math.max(size + 1, 64 * 1024));
  for (let length = 0; ; ) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, most + 1));
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > most) throw new TooLarge(most);
  }
}
