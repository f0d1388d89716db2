import { saysDeadline } from '../../languages/dates/deadlines';
import type { WrittenTime } from '../../languages/dates/written-dates';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { paragraphTimes } from './paragraph-times';

/** Years that were a text's own, or its next, when it was of the session before. */
function isOfEarlier({ year, day }: WrittenTime, now: number): boolean {
  return year < now && year >= now - (day === null ? 2 : 1);
}

/** What was of this year in the text before may be of another one now. */
export const staleYear: CitationRule = {
  scope: 'citations',
  name: 'stale-year',
  family: 'rollover',
  severity: 'hint',
  summary: 'a year or a day of the session before',
  find(paragraph) {
    const { block, part, language } = paragraph;
    return paragraphTimes(paragraph).flatMap(({ time, now }): ParagraphFinding[] => {
      if (!isOfEarlier(time, now)) return [];
      if (part === 'operative' && saysDeadline(block.logical.text, time, language)) return [];
      const told = message`${block.logical.text.slice(time.start, time.end)} is of the time before this draft’s session. Is it still meant?`;
      return [{ severity: 'hint', message: told, start: time.start, end: time.end, fixes: [] }];
    });
  },
};
