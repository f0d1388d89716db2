import type { CatalogueEntry } from '../../catalogue/entry';
import type { CitingParagraph } from '../rule';

/**
 * What the catalogue knows of the very text, if it bears the symbol of an adopted one; null where it may be another's: one
 * of parts that were adopted apart, or of a body that is none of the organs.
 */
export function adoptedText({ catalogue, organ, draftSymbol, draftSession }: CitingParagraph): CatalogueEntry | null {
  if (draftSymbol === null || draftSession !== null) return null;
  const entry = catalogue.find(draftSymbol);
  return entry !== null && entry.kind === 'resolution' && entry.organ === organ ? entry : null;
}
