import { writtenDate } from '../../languages/dates/written-date';
import type { LanguageCode } from '../../languages/language';

/** "78/33" of A/RES/78/33, "77/6 A" of A/RES/77/6A, "2548 (2020)" of S/RES/2548(2020): the number as a sentence has it. */
export function numberOfSymbol(symbol: string): string | null {
  const found = /\/RES\/(\d+(?:\/\d+)?)([A-Z](?:-[A-Z])?)?(?:\((\d{4})\))?$/.exec(symbol);
  if (!found) return null;
  const [, number, letters, year] = found;
  return `${number}${letters ? ` ${letters}` : ''}${year ? ` (${year})` : ''}`;
}

/** A date with the blanks that the text itself has in its dates, and in Russian without the word for the year behind. */
export function dateLike(isoDate: string, like: string, language: LanguageCode): string {
  const written = writtenDate(isoDate, language).replace(/\u00a0года$/, '');
  if (language === 'zh') return like.includes(' ') ? written.replace(/(\d+)/g, ' $1 ').trim() : written;
  return like.includes('\u00a0') ? written : written.replaceAll('\u00a0', ' ');
}
