import { bareEntry } from '../../../server/src/catalogue/entries/bare-entry';
import type { CatalogueEntry } from '../../../server/src/catalogue/entry';
import { fromForm } from '../../../server/src/catalogue/symbols/from-form';

/** An entry of which nothing is known but what its symbol says, the first of the years that it may be of, and these facts. */
export function entryOf(symbol: string, facts: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return bareEntry(symbol, { year: fromForm(symbol)!.years?.[0] ?? null, ...facts });
}
