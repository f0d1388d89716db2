import type { Lines } from '../../text/lines';
import type { LogicalText } from '../../text/logical-text';
import { findMarkdownMarks } from '../../text/marks/markdown';
import { hasMarks, type UnusualCharacters } from '../../text/unusual-characters';
import type { LineLabel } from '../labels/line-label';
import { inOrder } from './displaced-words';
import { findFootnoteMarks, mostMissed } from './footnote-marks';
import { findInvisibleMarks } from './invisible-marks';
import { JoinedLines, logicalLine, withoutMarks } from './logical-lines';
import { markAlone } from './marks-apart';

export interface ParagraphText {
  readonly logical: LogicalText;
  readonly nextFootnote: number;
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
  label: LineLabel | null,
  nextFootnote: number,
): ParagraphText {
  const may = nextFootnote > 0 || mayHaveMarks(lines.unusual);
  const head = content[0]!;
  const from = (label ? label.next : lines.first[head]!) - start;
  if (content.length === 1) {
    // most paragraphs are a line: all else is apart, so that this takes no more than it must
    const logical = logicalLine(lines.text, start, from, (label?.textEnd ?? lines.last[head]!) - start);
    if (!may || !hasMarks(logical.text, nextFootnote > 0)) return { logical, nextFootnote };
  }
  const source = lines.text.slice(start, end);
  return joinLines(
    lines,
    content,
    start,
    source,
    label,
    from,
    nextFootnote,
    !may || !hasMarks(source, nextFootnote > 0),
  );
}

function mayHaveMarks({ invisible, superscripts, markdown, gaps, digitsBehindMarks }: UnusualCharacters): boolean {
  return invisible || superscripts || markdown || gaps || digitsBehindMarks;
}

/** The same of several lines, or of one with marks; where it is `plain`, none of them has any. */
function joinLines(
  lines: Lines,
  content: readonly number[],
  start: number,
  source: string,
  label: LineLabel | null,
  from: number,
  nextFootnote: number,
  plain: boolean,
): ParagraphText {
  let next = nextFootnote;
  const joined = new JoinedLines(source, content.length);
  for (let i = 0; i < content.length; i++) {
    const line = content[i]!;
    if (plain && i > 0) {
      joined.add(lines.first[line]! - start, lines.last[line]! - start, false);
      continue;
    }
    const apart = i > 0 && next > 0 ? markAlone(lines, line) : 0;
    if (apart >= next && apart <= next + mostMissed && apart > 0) {
      next = apart + 1;
      continue;
    }
    const whole = {
      start: i === 0 ? from : lines.first[line]! - start,
      end: (i === 0 ? (label?.textEnd ?? lines.last[line]!) : lines.last[line]!) - start,
      glued: false,
    };
    for (const stretch of i === 0 ? inOrder(source, whole) : [whole]) {
      if (plain) {
        joined.add(stretch.start, stretch.end, stretch.glued);
        continue;
      }
      const found = findFootnoteMarks(source, stretch.start, stretch.end, next);
      next = found.next;
      const invisible = findInvisibleMarks(source, stretch.start, stretch.end);
      const markdown = findMarkdownMarks(source, stretch.start, stretch.end);
      const marks =
        invisible.length + markdown.length === 0
          ? found.marks
          : [...found.marks, ...invisible, ...markdown].sort((a, b) => a.start - b.start);
      for (const rest of withoutMarks(stretch, marks)) joined.add(rest.start, rest.end, rest.glued, rest.written);
    }
  }
  return { logical: joined.logical(), nextFootnote: next };
}
