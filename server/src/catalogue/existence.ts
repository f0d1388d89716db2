import type { Catalogue } from './catalogue';

/**
 * Is there a document of this symbol? `none` is said only where the catalogue has the whole of what the document would
 * belong to, and that could not have grown since. The year of a Security Council resolution is not looked at.
 */
export function existence(catalogue: Catalogue, symbol: string): 'exists' | 'none' | 'unknown' {
  if (catalogue.find(symbol)) return 'exists';
  const form = catalogue.expected(symbol);
  const spans = form && catalogue.completeness(form.series)?.spans;
  if (!form || !spans) return 'unknown';
  const group = form.session ?? (form.series === 'S/RES' ? null : String(form.years?.[0] ?? ''));
  const span = spans.find(({ session }) => session === group);
  if (!span) return 'unknown';
  // of a resolution that is there, parts may be catalogued together
  if (form.number <= span.last) return span.closed && span.missing.includes(form.number) ? 'none' : 'unknown';
  if (span.closed) return 'none';
  return form.years !== null && form.years[1] < Number(catalogue.date.slice(0, 4)) ? 'none' : 'unknown';
}
