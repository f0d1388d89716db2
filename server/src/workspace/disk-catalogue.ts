import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueSource } from '../catalogue/catalogue';

/** The file that stands beside the program. */
export function diskCatalogue(folder: string): CatalogueSource {
  return { load: () => readFile(join(folder, 'catalogue.bin')) };
}
