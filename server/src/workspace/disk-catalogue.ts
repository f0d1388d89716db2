import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { CatalogueSource } from '../catalogue/source';

/** The file that stands beside the program. */
export function diskCatalogue(folder: string): CatalogueSource {
  return { load: () => readFile(join(folder, 'catalogue.bin')), inflate: promisify(inflate) };
}
