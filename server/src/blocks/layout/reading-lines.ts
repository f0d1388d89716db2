import { type Lines, linesFrom, splitLines } from '../../text/lines';
import { blocksWithin } from '../../text/marks/tags';
import { charactersOf } from '../../text/unusual-characters';
import { innerStarts } from './inner-starts';

/**
 * The lines that a text is read by: where there is more than one paragraph on a line, each of them has one of its own.
 * What a line is cut into follows from that line alone, so that an edit elsewhere changes nothing of it.
 */
export function readingLines(text: string): Lines {
  const characters = charactersOf(text);
  const { unusual, clauseMarks } = characters;
  const lines = splitLines(text, characters);
  const tags = unusual.markdown && text.includes('<');
  const inner: number[] = [];
  let mark = 0;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.first[line]!;
    if (first < 0) continue;
    while (clauseMarks[mark]! < first) mark++;
    if (tags) for (const start of blocksWithin(text, first, lines.last[line]!)) inner.push(start);
    for (const start of innerStarts(lines, line, clauseMarks, mark)) inner.push(start);
  }
  return inner.length === 0
    ? lines
    : linesFrom(text, Int32Array.from([...lines.starts, ...inner]).sort(), lines.unusual);
}
