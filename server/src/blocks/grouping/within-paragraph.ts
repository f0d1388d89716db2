import type { Language } from '../../languages/language';
import { longestUnfinishedEnd, UnfinishedEnd, unfinishedEnd } from '../../languages/marks/unfinished-ends';
import type { Lines } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import { type LineLabel, labelOfLine } from '../labels/line-label';
import { readingsOf } from '../labels/readings';
import { isNumberedFootnote } from '../paragraphs/footnote-text';
import { Due, dueAs } from './due';
import { isBegun, opens } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';

/** What says of a line that begins like a paragraph or an item that it stands within one. */

/** "[2] See", "2 See" */
export function isFootnoteLine({ text, first, last }: Lines, line: number): boolean {
  return isNumberedFootnote(text.slice(first[line]!, Math.min(last[line]!, first[line]! + 12)));
}

/** How a line's last word says that its paragraph goes on. */
export function unfinishedEndOf({ text, first, last }: Lines, line: number, { code }: Language): UnfinishedEnd {
  return unfinishedEnd(code, text.slice(Math.max(first[line]!, last[line]! - longestUnfinishedEnd), last[line]!));
}

/**
 * Does a paragraph go on with a line that begins like another, a title or an annex, because of the word that the line
 * above ends with?
 *
 *     Demands that all parties act as set out in paragraph
 *     32. The parties are to report on this in the
 *     Annex to their report;
 */
export function goesOnUnfinished(page: PageLines, open: OpenParagraph, line: number): boolean {
  const { lines, context } = page;
  const end = unfinishedEndOf(lines, open.last, context.language);
  if (end === UnfinishedEnd.None) return false;
  if (!isBegun(lines, open, context.language) && !isFootnoteLine(lines, open.head)) return false;
  const label = labelOfLine(lines, line);
  if (!label || isDoubtful(label)) return true;
  if (label.readings[0]?.style === 'bullet') return false;
  const due = dueAs(label, { state: open.state, label: open.label, introduces: false });
  if (due === Due.Unexpected) return true;
  // where an end mark is forgotten, the next paragraph follows all the same
  if (due === Due.Next && opens(lines, line, label.next, context.language, 'operative')) return false;
  // "Requests the Secretary-General to" / "(a) report;"
  return end === UnfinishedEnd.Noun || (due === Due.Next && isParagraphNumber(label.punctuation));
}

/** So much of a paragraph's text is looked at, from its end. */
const longestRead = 1500;
const letters = /(?<=[\s(])(?:[a-z]{1,4}|[а-я])(?=\)\s)/gu;

/**
 * Does the letter before a label's stand within the paragraph that is open? Then its list is a part of the text, though one
 * of the letters happens to stand first on its line: "… a) the review; b) the report;" / "c) the means …".
 */
export function followsWithin(lines: Lines, open: OpenParagraph, label: LineLabel): boolean {
  if (label.punctuation !== 'bracket' && label.punctuation !== 'brackets') return false;
  const from = open.label?.next ?? lines.first[open.head]!;
  const end = lines.last[open.last]!;
  const text = lines.text.slice(Math.max(from, end - longestRead), end);
  for (const [letter] of text.matchAll(letters)) {
    const follows = readingsOf(letter).some(({ style, ordinal }) =>
      label.readings.some(reading => reading.style === style && reading.ordinal === ordinal + 1),
    );
    if (follows) return true;
  }
  return false;
}
