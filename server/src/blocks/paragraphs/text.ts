import { amongWords, type Lines } from '../../text/lines';
import type { LogicalText } from '../../text/logical-text';
import type { Mark } from '../../text/marks/entities';
import { findMarkdownMarks } from '../../text/marks/markdown';
import type { Span } from '../../text/position';
import { Among, standsAmong, type UnusualCharacters } from '../../text/unusual-characters';
import { inOrder } from './displaced-words';
import { findFootnoteMarks, mostMissed } from './footnote-marks';
import { findInvisibleMarks } from './invisible-marks';
import { JoinedLines, logicalLine, withoutMarks } from './logical-lines';
import { markAlone } from './marks-apart';

export interface ParagraphText {
  readonly logical: LogicalText;
  readonly nextFootnote: number;
}

/** What stands before a paragraph's words, as its label does: they begin at `next`. */
export interface BeforeText {
  readonly next: number;
  readonly textEnd?: number;
}

/**
 * The paragraph as one line, without its label, footnote marks and invisible characters. `content` are the numbers of
 * its lines; the source of its block stands from `start` to `end`.
 */
export function readParagraphText(
  lines: Lines,
  content: readonly number[],
  start: number,
  end: number,
  label: BeforeText | null,
  nextFootnote: number,
): ParagraphText {
  const may = nextFootnote > 0 || mayHaveMarks(lines.unusual);
  const head = content[0]!;
  const from = (label ? label.next : lines.first[head]!) - start;
  if (content.length === 1) {
    // most paragraphs are a line: all else is apart, so that this takes no more than it must
    const to = (label?.textEnd ?? lines.last[head]!) - start;
    if (!may || to <= from || !hasMarks(standsAmong(lines.key, lines.text, start + from, start + to), nextFootnote))
      return { logical: logicalLine(lines.text, start, from, to), nextFootnote };
  }
  const among = may ? standsAmong(lines.key, lines.text, start, end) : 0;
  return joinLines(lines, content, { start, end }, label, nextFootnote, among);
}

function mayHaveMarks({ invisible, superscripts, markdown, gaps, digitsBehindMarks }: UnusualCharacters): boolean {
  return invisible || superscripts || markdown || gaps || digitsBehindMarks;
}

/** Digits are marks only where footnotes are due. */
function hasMarks(among: number, nextFootnote: number): boolean {
  const sure = Among.SureMark | Among.Gap | Among.Invisible | Among.Markdown;
  return (among & (nextFootnote > 0 ? sure | Among.Digit : sure)) !== 0;
}

/** The same of several lines, or of one with marks; what stands `among` all of them is known. */
function joinLines(
  lines: Lines,
  content: readonly number[],
  { start, end }: Span,
  label: BeforeText | null,
  nextFootnote: number,
  among: number,
): ParagraphText {
  const source = lines.text.slice(start, end);
  const plain = !hasMarks(among, nextFootnote);
  let next = nextFootnote;
  const joined = new JoinedLines(source, content.length);
  for (let i = 0; i < content.length; i++) {
    const line = content[i]!;
    const isHead = i === 0;
    if (!isHead && !plain && next > 0) {
      const apart = markAlone(lines, line);
      if (apart >= next && apart <= next + mostMissed) {
        next = apart + 1;
        continue;
      }
    }
    const here = plain ? 0 : isHead ? among : amongWords(lines, line);
    if (!isHead && (here & mayBeMarks) === 0) {
      joined.add(lines.first[line]! - start, lines.last[line]! - start, false);
      continue;
    }
    const whole = {
      start: (isHead && label ? label.next : lines.first[line]!) - start,
      end: (isHead ? (label?.textEnd ?? lines.last[line]!) : lines.last[line]!) - start,
      glued: false,
    };
    for (const stretch of isHead ? inOrder(source, whole) : [whole]) {
      const found = (here & mayBeMarks) === 0 ? null : marksIn(source, stretch, next, here);
      next = found?.next ?? next;
      if (found === null || found.marks.length === 0) joined.add(stretch.start, stretch.end, stretch.glued);
      else
        for (const rest of withoutMarks(stretch, found.marks))
          joined.add(rest.start, rest.end, rest.glued, rest.written);
    }
  }
  return { logical: joined.logical(), nextFootnote: next };
}

/** The marks in a stretch, as far as there may be any by what stands `among` its words; and the footnote that comes next. */
function marksIn(source: string, { start, end }: Span, next: number, among: number) {
  const digits = (among & (Among.Digit | Among.SureMark)) !== 0;
  const footnotes = digits ? findFootnoteMarks(source, start, end, next) : { marks: noMarks, next };
  const invisible = (among & (Among.Gap | Among.Invisible)) !== 0 ? findInvisibleMarks(source, start, end) : noMarks;
  const markdown = (among & Among.Markdown) !== 0 ? findMarkdownMarks(source, start, end) : noMarks;
  if (invisible.length + markdown.length === 0) return footnotes;
  if (footnotes.marks.length + markdown.length === 0) return { marks: invisible, next: footnotes.next };
  const marks = [...footnotes.marks, ...invisible, ...markdown].sort((a, b) => a.start - b.start);
  return { marks, next: footnotes.next };
}

const noMarks: readonly Mark[] = [];
const mayBeMarks = Among.SureMark | Among.Digit | Among.Gap | Among.Invisible | Among.Markdown;
