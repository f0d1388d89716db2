import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text to a file, all of it or nothing: a draft that is being replaced is not lost on a full disk. What is no
 * regular file, such as a pipe or `/dev/stdout`, is written to as it is, and a link stays one.
 */
export function writeFile(path: string, text: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const real = there ? realpathSync.native(path) : path;
  const beside = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (there) chmodSync(beside, there.mode);
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    // a file may be open to us in a folder that is not
    if (!isForbidden(error)) throw error;
    writeFileSync(real, text);
  }
}

function isForbidden(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}
