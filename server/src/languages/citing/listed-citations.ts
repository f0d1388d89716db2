import { writtenDate } from '../dates/written-date';
import type { LanguageCode } from '../language';

/** What parts two citations of one list, and no words of their own: the footnotes' marks of plain copies among it. */
const joint = /^(?:\(\)|\d{1,3})?\s?[,،、;]?\s?(?:and|et|y|e|и|和|及|以及|و)?\s?$/;
/** As long is what parts two of a list: ", ", " and ", "() و ". */
const longestJoint = 12;

export function isJointOfCitations(between: string): boolean {
  return between.length <= longestJoint && joint.test(between);
}

/** Is a cited number all that a paragraph says behind it? "78/33,", "第78/33号⟦决议，⟧" */
export function endsBehindCitation(behind: string): boolean {
  return /^(?:\(\)|\d)? ?(?:决议)?[,，،;]?\s?$/.test(behind);
}

/** What closes a number belongs to its citation: 第78/33号. UTF-16 units. */
export function closingOfNumber(behind: string, language: LanguageCode): number {
  return language === 'zh' && behind.startsWith('号') ? 1 : 0;
}

/** What opens one does, too: 第. */
export function openingOfNumber(before: string, language: LanguageCode): number {
  return language === 'zh' && before.endsWith('第') ? 1 : 0;
}

/** A number of a list as it stands without a date. */
export function listedNumber(number: string, language: LanguageCode): string {
  return language === 'zh' ? `第${number}号` : number;
}

/** "16 декабря 2020⟦ года⟧": the word for the year is the date's. UTF-16 units. */
export function yearWordBehind(behind: string): number {
  return /^[ \u00a0]года/.exec(behind.slice(0, 5))?.[0].length ?? 0;
}

/** A date with the blanks that the text itself has in its dates, and in Russian without the word for the year behind. */
export function dateLike(isoDate: string, like: string, language: LanguageCode): string {
  const written = writtenDate(isoDate, language).replace(/\u00a0года$/, '');
  if (language === 'zh') return like.includes(' ') ? written.replace(/(\d+)/g, ' $1 ').trim() : written;
  return like.includes('\u00a0') ? written : written.replaceAll('\u00a0', ' ');
}
