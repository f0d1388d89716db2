import {
  closingOfNumber,
  isJointOfCitations,
  openingOfNumber,
  yearWordBehind,
} from '../../languages/citing/listed-citations';
import { type WrittenTime, writtenTimes } from '../../languages/dates/written-dates';
import type { LanguageCode } from '../../languages/language';
import type { Citation } from '../../resolution/mentions';
import { indexFrom, lastBefore } from '../../text/spans';

/** A cited resolution with the date that stands by it: "78/33 of 4 December 2023", 2023年12月4日第78/33号. */
export interface ListedCitation {
  readonly citation: Citation;
  /** With its date. */
  readonly start: number;
  readonly end: number;
  readonly date: WrittenTime | null;
}

/** As far from its number a date may stand: " of the General Assembly of ". */
const dateReach = 24;

/** The lists of one paragraph's cited resolutions; one that stands alone is a list of one. */
export function citationLists(
  text: string,
  citations: readonly Citation[],
  language: LanguageCode,
): readonly (readonly ListedCitation[])[] {
  const times = writtenTimes(text, language).filter(({ day }) => day !== null);
  const lists: ListedCitation[][] = [];
  for (const citation of citations) {
    if (citation.kind !== 'resolution') continue;
    const listed = language === 'zh' ? withDateBefore(text, citation, times) : withDateBehind(text, citation, times);
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && isJointOfCitations(text.slice(last.end, listed.start))) list.push(listed);
    else lists.push([listed]);
  }
  return lists;
}

function withDateBehind(text: string, citation: Citation, times: readonly WrittenTime[]): ListedCitation {
  const { start, end } = citation;
  const date = times[indexFrom(times, end)] ?? null;
  const isOwn = date !== null && date.start - end <= dateReach && !/[\d;.()]/.test(text.slice(end, date.start));
  return isOwn
    ? { citation, start, end: date.end + yearWordBehind(text.slice(date.end, date.end + 5)), date }
    : { citation, start, end, date: null };
}

function withDateBefore(text: string, citation: Citation, times: readonly WrittenTime[]): ListedCitation {
  const end = citation.end + closingOfNumber(text.slice(citation.end, citation.end + 1), 'zh');
  const open = citation.start - openingOfNumber(text.slice(0, citation.start), 'zh');
  const date = lastBefore(times, open) ?? null;
  return date !== null && open - date.end <= 1
    ? { citation, start: date.start, end, date }
    : { citation, start: open, end, date: null };
}
