import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CatalogueFile } from '../../catalogue/packed/packed-file';

/** The file that stands beside the program. */
export function diskCatalogue(folder: string): CatalogueFile {
  return {
    load: () => readFile(join(folder, 'catalogue.bin')),
    // a start need not wait for Node to load it
    inflate: async bytes => promisify((await import('node:zlib')).inflate)(bytes),
  };
}
