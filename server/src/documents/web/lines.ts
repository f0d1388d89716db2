import { isDoubtful, readLabel } from '../../blocks/labels/label';
import type { CollectedWords } from '../collected-words';
import { isTypedByBreaks, opensParagraph } from '../marks/lines-by-breaks';

/**
 * The paragraphs among lines that `<br>` has parted: pages end a paragraph so, and break a title or an address so. A line
 * begins a paragraph where the one above ends a clause, or where it begins with a label; behind a comma with an opening
 * phrase alone. Where most do, all begin one but those in small letters.
 */
export function paragraphsIn(lines: readonly CollectedWords[]): readonly CollectedWords[] {
  const paragraphs: CollectedWords[] = [];
  const isWorded = ({ words, notes }: CollectedWords): boolean => words !== '' || notes.length > 0;
  const sure = lines.map((line, index) => index > 0 && isWorded(line) && begins(line.words, lines[index - 1]!.words));
  const allBegin = isTypedByBreaks(sure.filter(Boolean).length, lines.filter(isWorded).length - 1);
  let blankAbove = true;
  for (const [index, line] of lines.entries()) {
    if (!isWorded(line)) {
      blankAbove = true;
      continue;
    }
    const above = paragraphs.at(-1);
    if (above === undefined || blankAbove || sure[index] || (allBegin && !/^\p{Ll}/u.test(line.words))) {
      paragraphs.push(line);
    } else paragraphs[paragraphs.length - 1] = joined(above, line);
    blankAbove = false;
  }
  return paragraphs;
}

function begins(line: string, above: string): boolean {
  if (/[;:.!?。；：؛؟]["”»’)\]]{0,3}$/.test(above)) return true;
  const label = readLabel(line, 0, line.length);
  if (label !== null && !isDoubtful(label)) return true;
  return /[,，،]["”»’)\]]{0,3}$/.test(above) && opensParagraph(line);
}

function joined(above: CollectedWords, { words, styles, notes }: CollectedWords): CollectedWords {
  const before = above.words.length + 1;
  return {
    words: `${above.words} ${words}`,
    styles: [...above.styles, ...styles.map(span => ({ ...span, start: span.start + before, end: span.end + before }))],
    notes: [...above.notes, ...notes.map(({ at, note }) => ({ at: at + before, note }))],
  };
}
