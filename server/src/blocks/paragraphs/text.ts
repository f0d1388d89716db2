import type { Lines } from '../../text/lines';
import type { LogicalText } from '../../text/logical-text';
import type { ReadLabel } from '../labels/label';
import { findFootnoteMarks } from './footnote-marks';
import { findInvisibleMarks } from './invisible-marks';
import { joinStretches, logicalLine, type Stretch, withoutMarks } from './logical-lines';

/** Superscripts, and what findInvisibleMarks finds: one look for both, as most paragraphs have neither. */
const anyMark = /[\u00ad¹²³⁰⁴-⁹\u200b\u2060\ufeff]/;
/** The same where the document has footnotes, whose marks may be plain digits. */
const anyMarkOrDigit = /[\u00ad¹²³⁰⁴-⁹\u200b\u2060\ufeff0-9]/;

export interface ParagraphText {
  readonly logical: LogicalText;
  readonly nextFootnote: number;
}

/**
 * The paragraph as one line, without its label, footnote marks and invisible characters. `content` are the numbers of
 * its lines, `source` the text of its block, which begins at `start`.
 */
export function readParagraphText(
  lines: Lines,
  content: readonly number[],
  start: number,
  source: string,
  label: ReadLabel | null,
  nextFootnote: number,
): ParagraphText {
  const marked = nextFootnote > 0 ? anyMarkOrDigit : anyMark;
  const head = content[0]!;
  const from = (label ? label.next : lines.first[head]!) - start;
  if (content.length === 1) {
    const logical = logicalLine(source, from, lines.last[head]! - start);
    if (!marked.test(logical.text)) return { logical, nextFootnote };
  }
  let next = nextFootnote;
  const plain = !marked.test(source);
  const stretches: Stretch[] = [];
  for (let i = 0; i < content.length; i++) {
    const line = content[i]!;
    const stretch = {
      start: i === 0 ? from : lines.first[line]! - start,
      end: lines.last[line]! - start,
      glued: false,
    };
    if (plain) {
      if (stretch.end > stretch.start) stretches.push(stretch);
      continue;
    }
    const found = findFootnoteMarks(source, stretch.start, stretch.end, next);
    next = found.next;
    const invisible = findInvisibleMarks(source, stretch.start, stretch.end);
    const marks =
      invisible.length === 0 ? found.marks : [...found.marks, ...invisible].sort((a, b) => a.start - b.start);
    for (const rest of withoutMarks(stretch, marks)) stretches.push(rest);
  }
  return { logical: joinStretches(source, stretches), nextFootnote: next };
}
