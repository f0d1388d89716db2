import type { Language } from '../../languages/language';
import { simplifiedText } from '../../languages/letters/traditional-characters';
import { type Lines, visiblePart } from '../../text/lines';
import { opensDecision, opensStatement } from '../classify/statement';
import { closesWhole, isInStatement, opensWithMark } from '../classify/whole-quotation';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import type { OpenParagraph, PageLines } from './open-paragraph';

/**
 * Above the enacting formula each line is a paragraph of its own, but for the title and the line of adoption, which go
 * on over several:
 *
 *     Resolution adopted by the General Assembly on
 *     26 October 2031
 *     [without reference to a Main Committee (A/86/L.6
 *     and A/86/L.6/Add.1)]
 *     86/6.
 *     Fiftieth anniversary of the first conference on lighthouses
 *     and on the peaceful uses of lamps
 */

/** A title has no more lines than this. */
const longestTitle = 8;
const numberAlone = /^[-–\s]*\d{1,4}\s?\/\s?\d{1,4}(?: [A-Z])?\s?[.．-]?$/;

export function goesOnInFront(
  { lines, shapes, context: { language }, layout }: PageLines,
  open: OpenParagraph,
  line: number,
): boolean {
  const head = comparedPart(lines, open.head);
  const text = comparedPart(lines, line);
  if (open.count === 1 && numberAlone.test(withoutMarks(head))) return !language.adoptionLine.test(text);
  const cut = layout.measures[layout.regionOf[line]!]!.layout !== 'flowing';
  // "[根据委员会的报告" / "(A/50/605)通过]"
  if (!cut && head.startsWith('[') && language.adoptionLine.test(head))
    return line === open.last + 1 && isUnclosed(lines, open);
  if (!cut || startsAnew(text) || language.titleLine.test(text) || language.adoptionLine.test(text)) return false;
  if (isOfStatement(language, open, head)) return !opensWithMark(text) && !closesStatement(lines, open);
  const apart = shapes[line - 1] === Shape.Blank;
  if (opensDecision(language, head, open.state)) return !apart && goesOnBelow(lineEnd(lines, open.last));
  if (head.startsWith('[')) return !apart && isUnclosed(lines, open);
  if (language.adoptionLine.test(head)) {
    return !apart && (!year.test(textOf(lines, open)) || leadsToColon(lines, open.last, line));
  }
  if (!isTitle(language.titleLine, head)) return false;
  if (open.count >= longestTitle || lineEnd(lines, open.last) === LineEnd.Stop) return open.count === 1;
  return !apart || (numberAlone.test(withoutMarks(head)) === false && cutApart(layout, line));
}

/** 2031, and not the 8720th meeting */
const year = /(?:19|20)\d{2}(?!\d)/;

/** “The Security Council recalls …”, “It also notes …”, “(a) To count the lamps;”: only the mark begins another. */
function isOfStatement(language: Language, { state }: OpenParagraph, head: string): boolean {
  return isInStatement(state) ? opensWithMark(head) : opensStatement(language, head);
}

function closesStatement(lines: Lines, open: OpenParagraph): boolean {
  const text = textOf(lines, open);
  return closesWhole(text, text[0]!);
}

/** "… the President made the following" / "statement on behalf of the Council:": does the sentence that has begun end in a colon? */
function leadsToColon(lines: Lines, above: number, line: number): boolean {
  for (let at = above; at < Math.min(lines.count, line + longestLead); at++) {
    if (lines.first[at]! < 0) return false;
    const end = lineEnd(lines, at);
    if (at >= line && end === LineEnd.Colon) return true;
    if (end === LineEnd.Stop || end === LineEnd.Colon) return false;
  }
  return false;
}

const longestLead = 8;

function goesOnBelow(end: LineEnd): boolean {
  return end === LineEnd.Open || end === LineEnd.Comma;
}

/** In simplified characters, as what it is compared with. */
function comparedPart(lines: Lines, line: number): string {
  const visible = visiblePart(lines, line);
  return lines.unusual.ideographs ? simplifiedText(visible) : visible;
}

function cutApart(layout: PageLines['layout'], line: number): boolean {
  return layout.measures[layout.regionOf[line]!]!.layout === 'extracted';
}

function isTitle(titleLine: RegExp, head: string): boolean {
  return titleLine.test(head) || numberAlone.test(withoutMarks(head));
}

/** What stands in brackets below the line of adoption. */
function startsAnew(text: string): boolean {
  return text.startsWith('[');
}

function isUnclosed(lines: Lines, { head, last }: OpenParagraph): boolean {
  for (let line = head; line <= last; line++) if (visiblePart(lines, line).includes(']')) return false;
  return true;
}

function textOf(lines: Lines, { head, last }: OpenParagraph): string {
  return lines.text.slice(lines.first[head]!, lines.last[last]!);
}

function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e]/g, '').trim();
}
