import { type Lines, linesFrom, splitLines } from '../../text/lines';
import { marksIn } from './inner-places';
import { innerStarts } from './inner-starts';

/**
 * The lines that a text is read by: where there is more than one paragraph on a line, each of them has one of its own.
 * What a line is cut into follows from that line alone, so that an edit elsewhere changes nothing of it.
 */
export function readingLines(text: string): Lines {
  const lines = splitLines(text);
  const marks = marksIn(lines.unusual);
  const inner: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.first[line]! >= 0) for (const start of innerStarts(lines, line, marks)) inner.push(start);
  }
  return inner.length === 0
    ? lines
    : linesFrom(text, Int32Array.from([...lines.starts, ...inner]).sort(), lines.unusual);
}
