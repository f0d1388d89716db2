import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';

/**
 * Files that the server keeps for itself in a folder that it may call its own. None throws: without what is kept all works
 * as well. A path that is not absolute would lead into whatever folder the server was started in, which is often the
 * workspace, and so somebody else's.
 */
export function readOwnFile(path: string, most: number): Buffer | null {
  let file: number | undefined;
  try {
    if (!isAbsolute(path)) return null;
    file = openSync(path, readOnly);
    const { size, uid, mode } = fstatSync(file);
    return isRegular(mode) && isOurs(uid, mode) && size <= most ? readFileSync(file) : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Writes beside and moves over, so that no file is half there; on a full disk nothing stays beside. */
export function writeOwnFile(path: string, data: Uint8Array): void {
  const beside = besideOf(path);
  try {
    prepare(path);
    writeFileSync(beside, data, { mode });
    renameSync(beside, path);
  } catch {
    remove(beside);
  }
}

/** The same of much data: meanwhile answers go on. */
export async function writeLargeOwnFile(path: string, data: Uint8Array): Promise<void> {
  const beside = besideOf(path);
  try {
    prepare(path);
    await promises.writeFile(beside, data, { mode });
    renameSync(beside, path);
  } catch {
    remove(beside);
  }
}

/** Nobody else's to read: what is kept tells of drafts. */
const mode = 0o600;

/** Another window may be doing the same. */
const besideOf = (path: string): string => `${path}.${process.pid}`;

function prepare(path: string): void {
  if (!isAbsolute(path)) throw new Error(`not absolute: ${path}`);
  makeFolder(dirname(path));
  sweep(path);
}

/** Takes away what servers have left beside that ended while they wrote. */
export function sweep(path: string): void {
  if (!isAbsolute(path)) return;
  const [folder, name] = [dirname(path), `${basename(path)}.`];
  try {
    for (const entry of readdirSync(folder)) {
      const id =
        entry.startsWith(name) && /^\d+$/.test(entry.slice(name.length)) ? Number(entry.slice(name.length)) : 0;
      if (id > 0 && id !== process.pid && !isAlive(id)) remove(join(folder, entry));
    }
  } catch {
    // no such folder as yet
  }
}

/** Node's own way to make a folder with those above it never comes back where one cannot be made below another, as in /proc. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const isRegular = (mode: number): boolean => (mode & constants.S_IFMT) === constants.S_IFREG;

/** Nobody else may have written it. Windows keeps users' folders apart by other means. */
function isOurs(uid: number, mode: number): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // never there
  }
}
