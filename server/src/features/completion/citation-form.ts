import type { CatalogueEntry } from '../../catalogue/entry';
import { councilSeries } from '../../catalogue/symbols/symbol';
import { writtenCitations } from '../../languages/citing/written-citation';
import { writtenDate } from '../../languages/dates/written-date';
import type { LanguageCode } from '../../languages/language';
import { citedNumber } from '../cited-number';

/** Where a citation is to stand: by itself, or behind a noun that is there already. */
export type CitationPlace = 'alone' | 'listed';

/** "resolution 1325 (2000)", "resolution 75/177 of 16 December 2020", "S/PRST/2014/5"; in a list without the noun. `dated`: the date stands there already. */
export function citationForm(
  entry: CatalogueEntry,
  language: LanguageCode,
  place: CitationPlace,
  dated = false,
): string {
  const number = citedNumber(entry.symbol, language);
  if (number === entry.symbol) return number;
  const { withNoun, listed, dated: withDate } = writtenCitations[language];
  const date = dated ? null : dateBeside(entry, language);
  const written = date === null ? number : withDate(number, date);
  if (place === 'listed') return listed(written);
  return language === 'zh' && date !== null ? `${date}${withNoun(written)}` : withNoun(written);
}

/** Beside the Assembly's resolutions stands their date; a Council's bears its year. In plain blanks, as drafts are typed. */
function dateBeside(entry: CatalogueEntry, language: LanguageCode): string | null {
  if (entry.series !== 'A/RES' || entry.date === null) return null;
  return writtenDate(entry.date, language).replaceAll('\u00a0', ' ');
}

/** As a symbol is written in a text: S/RES/1325 (2000). */
export function writtenSymbol({ symbol, series }: CatalogueEntry): string {
  return series === councilSeries ? symbol.replace('(', ' (') : symbol;
}
