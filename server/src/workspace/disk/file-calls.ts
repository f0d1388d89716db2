import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** What reading a file asks of the system. */
export interface FileCalls {
  lstat(path: string): Answer<fs.Stats>;
  readlink(path: string): Answer<string>;
  realpath(path: string): Answer<string>;
  open(path: string, flags: number): Answer<number>;
  fstat(file: number): Answer<fs.Stats>;
  /** What stands from `at` on, into the buffer from `at` on; how many bytes there were. */
  read(file: number, buffer: Buffer, at: number): Answer<number>;
  close(file: number): Answer<void>;
}

type Answer<Value> = Value | Promise<Value>;

const read = promisify(fs.read);

/** Asked of threads: what lies far away, or hangs, keeps nobody else waiting. */
export const inThreads: FileCalls = {
  lstat: promisify(fs.lstat),
  readlink: promisify(fs.readlink),
  realpath: promisify(fs.realpath),
  open: promisify(fs.open),
  fstat: promisify(fs.fstat),
  read: async (file, buffer, at) => (await read(file, buffer, at, buffer.length - at, at)).bytesRead,
  close: promisify(fs.close),
};

/** Asked at once, at a fifth of the cost. For disks of this machine alone (`folder-places.ts`). */
export const atOnce: FileCalls = {
  lstat: fs.lstatSync,
  readlink: fs.readlinkSync,
  realpath: fs.realpathSync,
  open: fs.openSync,
  fstat: fs.fstatSync,
  read: (file, buffer, at) => fs.readSync(file, buffer, at, buffer.length - at, at),
  close: fs.closeSync,
};
