import { constants, promises, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { atOnce, type FileCalls, inThreads } from './file-calls';
import { leadsElsewhere, mostLinks } from './linked-folders';
import { machineOf, namesDevice } from './machines';

/** Nearly every resolution in one read; and enough of any other file to see that it is none. */
const firstRead = 64 * 1024;

/** Buffers to read into that nobody uses just now; a new one a file would keep the garbage collector busy. */
const spare: Buffer[] = [];

/** A pipe or a device that came to the place meanwhile must not be waited for. Windows has no such flags, nor such pipes. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

export class TooLarge extends Error {
  constructor(most: number) {
    super(`is larger than ${most / 1024 / 1024} MB`);
  }
}

/**
 * The one way to read a file whose name comes from elsewhere: a workspace, its settings, a client. It reads regular files
 * alone, never more than `most` bytes, whatever a file's size is said to be; it waits for no pipe and touches no device,
 * and follows no link to another machine. Throws where it does not read; null where `isWanted` says no to a beginning.
 * What lies in a folder of a local disk is read at once, unless it is a link to wherever.
 */
export async function readRegularFile(
  path: string,
  most: number,
  isWanted: (beginning: Uint8Array) => boolean = () => true,
  isLocal = false,
): Promise<Uint8Array | null> {
  if (process.platform === 'win32' && namesDevice(path)) throw new Error('is no regular file');
  const near = isLocal ? await atOnce.lstat(path) : null;
  if (near && !near.isSymbolicLink()) return readAt(atOnce, path, near, most, isWanted);
  const there = await linkedFile(inThreads, path);
  return readAt(inThreads, there.path, there.stats, most, isWanted);
}

/** A file that the user has named himself, who may have named a pipe as well. */
export async function readNamedFile(path: string, most: number): Promise<Uint8Array> {
  const stats = await promises.stat(path);
  if (stats.isFIFO()) return readPipe(path, most);
  return (await readAt(inThreads, path, stats, most, () => true))!;
}

/** What stands at the end of links, as long as these stay on one machine. */
async function linkedFile(calls: FileCalls, path: string): Promise<{ readonly path: string; readonly stats: Stats }> {
  let at = path;
  for (let links = 0; links < mostLinks; links++) {
    const stats = await calls.lstat(at);
    if (!stats.isSymbolicLink()) return { path: at, stats };
    const target = await calls.readlink(at);
    if (machineOf(target) !== null && machineOf(target) !== machineOf(at)) {
      throw new Error('is a link to another machine');
    }
    // folders above may be links themselves
    at = resolve(await calls.realpath(dirname(at)), target);
    if (await leadsElsewhere(dirname(at))) throw new Error('lies in a link to another machine');
  }
  throw new Error('is a link that leads nowhere');
}

async function readAt(
  calls: FileCalls,
  path: string,
  stats: Stats,
  most: number,
  isWanted: (beginning: Uint8Array) => boolean,
): Promise<Uint8Array | null> {
  if (!stats.isFile()) throw new Error('is no regular file');
  if (stats.size > most) throw new TooLarge(most);
  const beginning = spare.pop() ?? Buffer.allocUnsafe(firstRead);
  let file: number | undefined;
  try {
    file = await calls.open(path, readOnly);
    const length = await fill(calls, file, beginning, 0, stats.size);
    if (length > most) throw new TooLarge(most);
    if (length < firstRead) return new Uint8Array(beginning.subarray(0, length));
    // it may have grown since
    const { size } = await calls.fstat(file);
    if (size > most) throw new TooLarge(most);
    return isWanted(beginning) ? await readOn(calls, file, beginning, size) : null;
  } finally {
    spare.push(beginning);
    if (file !== undefined) await Promise.resolve(calls.close(file)).catch(() => undefined);
  }
}

/** The buffer from `at` on, as far as there is room or there are bytes: a system may give fewer than `expected` at a time. */
async function fill(
  calls: FileCalls,
  file: number,
  buffer: Buffer,
  at: number,
  expected = buffer.length,
): Promise<number> {
  let filled = at;
  do {
    const bytes = await calls.read(file, buffer, filled);
    if (bytes === 0) break;
    filled += bytes;
  } while (filled < Math.min(buffer.length, expected));
  return filled;
}

/** The whole of a file that has been read as far as `beginning`, as long as it was when somebody looked. */
async function readOn(calls: FileCalls, file: number, beginning: Buffer, size: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafe(Math.max(size, beginning.length));
  beginning.copy(whole);
  return whole.subarray(0, await fill(calls, file, whole, beginning.length));
}

async function readPipe(path: string, most: number): Promise<Uint8Array> {
  const file = await promises.open(path);
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      const buffer = Buffer.allocUnsafe(firstRead);
      const { bytesRead } = await file.read(buffer, 0, firstRead, null);
      if (bytesRead === 0) return Buffer.concat(pieces);
      pieces.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
      if (length > most) throw new TooLarge(most);
    }
  } finally {
    await file.close();
  }
}
