import type { LanguageCode } from '../languages/language';
import { type CatalogueEntry, nameOf } from './entry';
import type { SeriesRows } from './series-rows';

/** Small letters without accents and marks, and nothing but letters, digits and single blanks. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Searchable {
  readonly series: SeriesRows;
  readonly index: number;
  /** YYYY-MM-DD, or the year alone. */
  readonly date: string;
  /** Begins with a blank, so that a word is found by the blank before it. */
  readonly words: string;
}

/** All documents as they are searched in one language, the newest first. */
export function searchable(all: readonly SeriesRows[], language: LanguageCode): readonly Searchable[] {
  const list: Searchable[] = [];
  for (const series of all) {
    for (let index = series.count - 1; index >= 0; index--) {
      const entry = series.entryAt(index);
      const name = nameOf(entry, language) ?? '';
      const other = language === 'en' ? '' : (entry.titles.en ?? '');
      const date = entry.date ?? String(entry.year ?? '');
      list.push({ series, index, date, words: ` ${folded(`${entry.symbol} ${name} ${other}`)}` });
    }
  }
  return list.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Every word asked for must begin one of the document's; Chinese ones may stand anywhere. As many as asked for, no more are looked at. */
export function searchEntries(list: readonly Searchable[], words: string, limit: number): readonly CatalogueEntry[] {
  const asked = folded(words)
    .split(' ')
    .filter(word => word !== '')
    .map(word => (/\p{Script=Han}/u.test(word) ? word : ` ${word}`));
  if (asked.length === 0) return [];
  const found: CatalogueEntry[] = [];
  for (const { words: own, series, index } of list) {
    if (found.length >= limit) break;
    if (asked.every(word => own.includes(word))) found.push(series.entryAt(index));
  }
  return found;
}
