import type { Catalogue } from './catalogue';
import type { CatalogueEntry } from './entry';
import { councilNumber } from './symbol';

/**
 * The document that a cited symbol means: a slip in the year of a Security Council resolution makes no other resolution
 * of it, and the entry's symbol tells the slip.
 */
export function citedEntry(symbol: string, catalogue: Catalogue): CatalogueEntry | null {
  const number = councilNumber(symbol);
  return number === null ? catalogue.find(symbol) : catalogue.councilByNumber(number);
}
