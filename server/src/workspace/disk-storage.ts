import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStorage } from './files';

/** One file in a folder that the extension may call its own. Written beside and moved over, so that none is half there. */
export function diskStorage(folder: string): IndexStorage {
  const path = join(folder, 'index');
  return {
    load: () => readFile(path).catch(() => null),
    async save(data) {
      try {
        await mkdir(folder, { recursive: true });
        const beside = `${path}.${process.pid}`;
        await writeFile(beside, data);
        await rename(beside, path);
      } catch {
        // a disk that is full or read-only: the next session reads all anew
      }
    },
  };
}
