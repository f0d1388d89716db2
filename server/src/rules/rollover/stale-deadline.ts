import { saysDeadline } from '../../languages/dates/deadlines';
import type { WrittenTime } from '../../languages/dates/written-dates';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { paragraphTimes } from './paragraph-times';

/** The Assembly's sessions open in the middle of September. */
const opening = '09-15';
/** What was due before that is told as past. */
const mostYears = 3;

function isOver({ year, day }: WrittenTime, now: number): boolean {
  if (year < now - mostYears) return false;
  return day === null ? year < now : day < `${now}-${opening}`;
}

/** What is to be done by a day can be done by it. */
export const staleDeadline: CitationRule = {
  scope: 'citations',
  name: 'stale-deadline',
  family: 'rollover',
  severity: 'information',
  summary: 'a day by which something is to be done, and which is over',
  find(paragraph) {
    const { block, part, language } = paragraph;
    if (part !== 'operative') return [];
    return paragraphTimes(paragraph).flatMap(({ time, now }): ParagraphFinding[] => {
      if (!isOver(time, now) || !saysDeadline(block.logical.text, time, language)) return [];
      const told = message`${block.logical.text.slice(time.start, time.end)} is over when this draft’s session opens.`;
      return [{ severity: 'information', message: told, start: time.start, end: time.end, fixes: [] }];
    });
  },
};
