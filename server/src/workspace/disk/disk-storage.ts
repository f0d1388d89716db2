import { isAbsolute, join } from 'node:path';
import type { IndexStorage } from '../files';
import { writeLargeOwnFile } from './own-file';
import { readRegularFile } from './regular-file';

/** In bytes: of some hundred thousand resolutions. */
const largestIndex = 512 * 1024 * 1024;

/** One file in a folder that the extension may call its own. What cannot be kept, the next session reads anew. */
export function diskStorage(folder: string): IndexStorage {
  const path = join(folder, 'index');
  return {
    load: async () => (isAbsolute(path) ? readRegularFile(path, largestIndex).catch(() => null) : null),
    save: data => writeLargeOwnFile(path, data),
  };
}
