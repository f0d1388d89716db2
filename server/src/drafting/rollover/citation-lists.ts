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
/** As long is what parts two of a list: ", ", " and ", "() و ". */
const jointReach = 12;

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
    if (list && last && isJoint(text.slice(last.end, listed.start))) list.push(listed);
    else lists.push([listed]);
  }
  return lists;
}

/** What parts two citations of one list, and no words of their own: the footnotes' marks of plain copies among it. */
function isJoint(between: string): boolean {
  return (
    between.length <= jointReach && /^(?:\(\)|\d{1,3})?\s?[,،、;]?\s?(?:and|et|y|e|и|和|及|以及|و)?\s?$/.test(between)
  );
}

function withDateBehind(text: string, citation: Citation, times: readonly WrittenTime[]): ListedCitation {
  const { start, end } = citation;
  const date = times[indexFrom(times, end)] ?? null;
  const isOwn = date !== null && date.start - end <= dateReach && !/[\d;.()]/.test(text.slice(end, date.start));
  return isOwn ? { citation, start, end: endWithYear(text, date), date } : { citation, start, end, date: null };
}

/** "16 декабря 2020 года": the word for the year is the date's. */
function endWithYear(text: string, date: WrittenTime): number {
  return date.end + (/^[ \u00a0]года/.exec(text.slice(date.end, date.end + 5))?.[0].length ?? 0);
}

function withDateBefore(text: string, citation: Citation, times: readonly WrittenTime[]): ListedCitation {
  const end = citation.end + (text[citation.end] === '号' ? 1 : 0);
  const open = citation.start - (text[citation.start - 1] === '第' ? 1 : 0);
  const date = lastBefore(times, open) ?? null;
  return date !== null && open - date.end <= 1
    ? { citation, start: date.start, end, date }
    : { citation, start: open, end, date: null };
}
