import { isDoubtful, readLabel } from '../../blocks/labels/label';
import { languages } from '../../languages/languages';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import type { CollectedWords } from '../collected-words';

/**
 * The paragraphs among lines that `<br>` has parted: pages end a paragraph so, and break a title or an address so. A line
 * begins a paragraph where the one above ends a clause, or where it begins with a label; behind a comma with an opening
 * phrase alone.
 */
export function paragraphsIn(lines: readonly CollectedWords[]): readonly CollectedWords[] {
  const paragraphs: CollectedWords[] = [];
  let blankAbove = true;
  for (const line of lines) {
    if (line.words === '' && line.notes.length === 0) {
      blankAbove = true;
      continue;
    }
    const above = paragraphs.at(-1);
    if (above === undefined || blankAbove || begins(line.words, above.words)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joined(above, line);
    blankAbove = false;
  }
  return paragraphs;
}

function begins(line: string, above: string): boolean {
  if (/[;:.!?。；：؛؟]["”»’)\]]{0,3}$/.test(above)) return true;
  const label = readLabel(line, 0, line.length);
  if (label !== null && !isDoubtful(label)) return true;
  return /[,，،]["”»’)\]]{0,3}$/.test(above) && opens(line);
}

function opens(line: string): boolean {
  return languages.some(
    language =>
      findOpeningPhrase(language, 'preambular', line) !== null ||
      findOpeningPhrase(language, 'operative', line) !== null,
  );
}

function joined(above: CollectedWords, { words, styles, notes }: CollectedWords): CollectedWords {
  const before = above.words.length + 1;
  return {
    words: `${above.words} ${words}`,
    styles: [...above.styles, ...styles.map(span => ({ ...span, start: span.start + before, end: span.end + before }))],
    notes: [...above.notes, ...notes.map(({ at, note }) => ({ at: at + before, note }))],
  };
}
