import { timesBesideCitations } from '../../drafting/rollover/times';
import type { WrittenTime } from '../../languages/dates/written-dates';
import type { CitingParagraph } from '../rule';

/** The first session of the Assembly opened in the year behind this one. */
const beforeAssembly = 1945;

/** The years and days of a paragraph that are no citation's date, with the year in which the draft's session opens. */
export function paragraphTimes({
  block,
  part,
  mentions,
  language,
  draftSession,
}: CitingParagraph): readonly { readonly time: WrittenTime; readonly now: number }[] {
  if (draftSession === null || part === 'front') return [];
  const now = draftSession + beforeAssembly;
  return timesBesideCitations(block.logical.text, mentions.citations, language).map(time => ({ time, now }));
}
