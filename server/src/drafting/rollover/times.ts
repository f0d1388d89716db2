import { type WrittenTime, writtenTimes } from '../../languages/dates/written-dates';
import type { LanguageCode } from '../../languages/language';
import type { Citation } from '../../resolution/mentions';
import { indexFrom } from '../../text/spans';

/** The years and days of a paragraph that are no citation's own date. */
export function timesBesideCitations(
  text: string,
  all: readonly Citation[],
  language: LanguageCode,
): readonly WrittenTime[] {
  // a treaty is named without a date: "under the Paris Agreement by the end of 2022"
  const citations = all.filter(({ kind, symbol }) => kind !== 'charter' && !symbol.startsWith('TREATY/'));
  return writtenTimes(text, language).filter(time => {
    const at = indexFrom(citations, time.start);
    const [before, behind] = [citations[at - 1], citations[at]];
    // 2023年12月4日第78/33号
    if (language === 'zh' && behind && behind.start - time.end <= 4) return false;
    if (!before) return true;
    if (before.end > time.start) return false;
    return language === 'zh' || time.start - before.end > 20 || /[\d;.()]/.test(text.slice(before.end, time.start));
  });
}
