import type { Language } from '../../languages/language';
import { isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import { type LineLabel, labelOfLine } from '../labels/line-label';
import { naturalWidthOf, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { isNumberedFootnote } from '../paragraphs/footnote-text';
import { Due, dueAs } from './due';
import { Begin, beginOf, isBegun, opens, opensWithForm } from './line-starts';
import type { OpenParagraph, PageLines } from './open-paragraph';
import { nextContent } from './room';
import { followsWithin } from './within-paragraph';

/** What a line begins with, as evidence: a label that is due or not, an opening phrase, a heading, a letter of either case. */

/** "Annex", "Annex II" */
export function isAnnexLine({ lines, context: { language } }: PageLines, line: number): boolean {
  return (
    lines.last[line]! - lines.first[line]! <= longestAnnexLine && language.annexLine.test(visiblePart(lines, line))
  );
}

const longestAnnexLine = 40;

export function beginEvidence(
  page: PageLines,
  measure: LayoutMeasure,
  begin: Begin,
  end: LineEnd,
  room: boolean,
  open: OpenParagraph,
  line: number,
): number {
  const { lines, context } = page;
  const { language } = context;
  const label = labelOfLine(lines, line);
  if (label) {
    const found = labelEvidence(page, measure, label, end, room, open, line);
    if (found !== null) return found;
  }
  const first = lines.first[line]!;
  if (isAnnexLine(page, line)) return 8;
  if (isHeadingLine(page, measure, open, line, end, room)) return end !== LineEnd.Open ? 14 : room ? 5 : 4;
  if (isNumberedFootnote(lines.text.slice(first, Math.min(lines.last[line]!, first + 12)))) return 5;
  if (end === LineEnd.Stop && language.closingLine.test(visiblePart(lines, line))) return 6;
  const openings = open.part === 'operative' ? operativeEvidence : preambularEvidence;
  return openings(page, begin, end, open, line, room);
}

/** No more than this does `beginEvidence` say below a line that ends in the middle of a clause. */
export function mostBelowOpenEnd({ lines }: PageLines, line: number): number {
  if (labelOfLine(lines, line) !== null) return 12;
  return lines.last[line]! - lines.first[line]! <= longestAnnexLine ? 8 : 5;
}

/** In the preamble, and where no part has begun: each paragraph opens with a phrase, as a rule one that is known. */
function preambularEvidence(
  { lines, context: { language, numbered } }: PageLines,
  begin: Begin,
  end: LineEnd,
  open: OpenParagraph,
  line: number,
  room: boolean,
): number {
  const first = lines.first[line]!;
  if (begin === Begin.Small && language.capitalOpeners) return -14;
  if (begin === Begin.Digit) return end === LineEnd.Comma || end === LineEnd.Open ? -9 : -4;
  if (opens(lines, line, first, language, 'preambular')) return language.capitalOpeners ? 5 : 3;
  if (
    open.part === 'preamble' &&
    (end !== LineEnd.Comma || !numbered) &&
    opens(lines, line, first, language, 'operative')
  ) {
    // no preamble has the verb of a single operative paragraph
    return language.capitalOpeners || !numbered ? 4 : 3;
  }
  // Russian paragraphs open with a participle, known or not
  if (begin === Begin.Small) return opensWithForm(lines, line, language, 'preambular') ? (room ? -2 : -4) : -12;
  // names have the same form: "…, / Турция, и …"
  if (begin === Begin.Capital) return room && opensWithForm(lines, line, language, 'preambular') ? 3 : -2;
  if (begin === Begin.Other && !language.capitalOpeners) return -3;
  if (begin !== Begin.Plain) return 0;
  // hardly any Arabic paragraph opens with other words
  const known = open.part === 'preamble' && language.openingWord.preambular !== null;
  return (room ? -1 : -3) - (known ? 2 : 0);
}

/** Among numbered paragraphs the next one has a number, too; where none is numbered, each opens with a verb. */
function operativeEvidence(
  { lines, context: { language, numbered } }: PageLines,
  begin: Begin,
  end: LineEnd,
  open: OpenParagraph,
  line: number,
): number {
  if (begin === Begin.Small && language.capitalOpeners) return -6;
  if (numbered && open.label) return end === LineEnd.Comma ? -5 : -3;
  if (begin === Begin.Digit) return -1;
  if (end === LineEnd.Open || end === LineEnd.Comma) return 0;
  return !numbered && opens(lines, line, lines.first[line]!, language, 'operative')
    ? 3
    : begin === Begin.Capital
      ? 1
      : 0;
}

function labelEvidence(
  { lines, context: { language } }: PageLines,
  measure: LayoutMeasure,
  label: LineLabel,
  end: LineEnd,
  room: boolean,
  open: OpenParagraph,
  line: number,
): number | null {
  const due = dueAs(label, { state: open.state, label: open.label, introduces: end === LineEnd.Colon });
  if (isDoubtful(label)) {
    return due === Due.Next && opens(lines, line, label.next, language, 'operative') ? 6 : null;
  }
  if (label.textEnd !== undefined) return 9;
  switch (due) {
    case Due.Next: {
      const dotted = label.punctuation === 'dot' || label.punctuation === 'dash';
      if (end !== LineEnd.Open || room) return isSetApart(lines, label) ? 12 : 9;
      // "annex" / "1-A of the Agreement"
      const alone = label.next >= lines.last[line]!;
      return dotted && (alone || opens(lines, line, label.next, language, 'operative')) ? 9 : 7;
    }
    case Due.First:
      // below a heading a list begins that nothing introduces, and so it does below an item of some words
      if (room && mayStandAbove(lines, language, open, label)) return isSetApart(lines, label) ? 12 : 8;
      if (end !== LineEnd.Open) return 4;
      // "… (A/61/2), shall" / "(a) mend": far from the margin, the line above is the end of its paragraph
      return isShortOfMeasure(lines, open.last, measure) && !isParagraphNumber(label.punctuation) ? 8 : 2;
    case Due.Unexpected:
      if (followsWithin(lines, open, label)) return -14;
      return end === LineEnd.Open || end === LineEnd.Comma ? 1 : 4;
  }
}

/** Could a line have held some words more? One word alone may be a piece of a justified line. */
function isShortOfMeasure(lines: Lines, line: number, { filled, width }: LayoutMeasure): boolean {
  const share = filled > 0 ? naturalWidthOf(lines, line) / filled : widthOf(lines, line) / width;
  if (share >= 0.6) return false;
  const first = lines.first[line]!;
  // Chinese words stand without blanks
  if (isWide(lines.text.charCodeAt(first))) return lines.last[line]! - first >= fewestWide;
  return visiblePart(lines, line).includes(' ');
}

/** So many Chinese characters are some words. */
const fewestWide = 6;

/** May a list begin below a paragraph that no colon ends? Words that letters part stand within numbered ones: "2. Notes: a) the". */
function mayStandAbove(lines: Lines, language: Language, open: OpenParagraph, label: LineLabel): boolean {
  if (open.label && !isParagraphNumber(open.label.punctuation)) return true;
  return isOneLine(lines, open) && (!isBegun(lines, open, language) || (open.label !== null && isBullet(label)));
}

/** Is all that is read of a paragraph one line, but for its label alone above that? */
function isOneLine({ last }: Lines, { head, count, label }: OpenParagraph): boolean {
  return count === 1 || (count === 2 && label !== null && label.next >= last[head]!);
}

/** A bullet with more than one blank behind it, or a tab: no dash within a sentence, however far in it hangs. */
function isSetApart({ text }: Lines, label: LineLabel): boolean {
  return isBullet(label) && (label.next > label.end + 1 || text.charCodeAt(label.end) === 0x09);
}

function isBullet({ readings }: LineLabel): boolean {
  return readings[0]?.style === 'bullet';
}

/** A heading has no more lines than this. */
const longestHeading = 3;

/** A line without a mark at its end, no small letter at its beginning, maybe others such below, and then a label that is due. */
export function isHeadingLine(
  { lines, shapes }: PageLines,
  measure: LayoutMeasure,
  open: OpenParagraph,
  line: number,
  endAbove: LineEnd,
  room: boolean,
): boolean {
  if (beginOf(lines, line) === Begin.Small || beginOf(lines, line) === Begin.Digit) return false;
  for (let at = line, count = 1; count <= longestHeading; count++) {
    const end = lineEnd(lines, at);
    if (end !== LineEnd.Open && end !== LineEnd.Colon) return false;
    const next = nextContent(shapes, at);
    if (next < 0) return false;
    const label = labelOfLine(lines, next);
    if (label && !isDoubtful(label)) {
      const due = dueAs(label, { state: open.state, label: open.label, introduces: false });
      // "Reports:"
      if (end === LineEnd.Colon)
        return endsSentence(endAbove) && due === Due.Next && isParagraphNumber(label.punctuation);
      const apart = room && endAbove !== LineEnd.Open;
      return due !== Due.Unexpected && (apart || count > 1 || widthOf(lines, at) < measure.width * 0.9);
    }
    if (end === LineEnd.Colon) return false;
    at = next;
  }
  return false;
}

function endsSentence(end: LineEnd): boolean {
  return end === LineEnd.Semicolon || end === LineEnd.Stop;
}
