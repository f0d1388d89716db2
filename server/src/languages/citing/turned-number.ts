import type { LanguageCode } from '../language';

/** 51/25 stands as 25/51 in Arabic texts at times, which are read from the right; null where it stands in one form only. */
export function turnedNumber(number: string, language: LanguageCode): string | null {
  return language === 'ar' && number.includes('/') ? number.split('/').reverse().join('/') : null;
}
