import { promises } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CatalogueFile } from '../../catalogue/packed/packed-file';

/** The file that stands beside the program. */
export function diskCatalogue(folder: string): CatalogueFile {
  return {
    load: () => promises.readFile(join(folder, 'catalogue.bin')),
    // a start need not wait for Node to load it; nor for `promises`, wherever it is used: it makes them when asked
    inflate: async bytes => promisify((await import('node:zlib')).inflate)(bytes),
  };
}
