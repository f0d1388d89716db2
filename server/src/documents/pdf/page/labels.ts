import { isLabel } from '../../marks/typed-label';
import { extentOf, isInk, type Letter, type Line } from '../lines/line';

export interface LabelEnd {
  /** How many letters the label is. */
  readonly letters: number;
  /** How many the label and the gap behind it are. */
  readonly behind: number;
  /** Where the text begins. */
  readonly text: number;
  /** A wider gap than a blank parts it. */
  readonly apart: boolean;
}

/** "54/3", a resolution's number that nothing but a wide gap ends */
const openLabel = /^[\p{N}]{1,4}\/[\p{N}]{1,4}$/u;
const longest = 12;
const least = 0.5;
const wide = 1;

/** The label that a line begins with and the text behind it; null where there is none. */
export function labelEnd({ letters, size }: Line): LabelEnd | null {
  let text = '';
  for (let at = 0; at < letters.length && text.length <= longest; at++) {
    const letter = letters[at]!;
    if (isInk(letter)) {
      text += letter.text;
      const next = nextInk(letters, at);
      if (next === null || next === at + 1) {
        if (next === null) return null;
        continue;
      }
      // the word behind, for a number among Arabic letters runs the other way
      const begins = extentOf(letters.slice(next, wordEnd(letters, next))).start;
      const gap = begins - extentOf(letters.slice(0, at + 1)).end;
      const ends = isLabel(text) || (openLabel.test(text) && gap > size * wide);
      if (ends && !/[-–—]$/.test(letters[next]!.text)) {
        const apart = gap > size * least && gap > usualBlank(letters, next) * 1.4;
        return { letters: at + 1, behind: next, text: begins, apart };
      }
      if (gap > size * 1.2) return null;
      text += ' ';
      at = next - 1;
    }
  }
  return null;
}

function wordEnd(letters: readonly Letter[], from: number): number {
  let end = from;
  while (end < letters.length && isInk(letters[end]!)) end++;
  return end;
}

function nextInk(letters: readonly Letter[], at: number): number | null {
  for (let index = at + 1; index < letters.length; index++) if (isInk(letters[index]!)) return index;
  return null;
}

/** The median blank behind `from`. */
function usualBlank(letters: readonly Letter[], from: number): number {
  const blanks: number[] = [];
  for (let at = from; at < letters.length; at++)
    if (!isInk(letters[at]!)) blanks.push(letters[at]!.end - letters[at]!.start);
  blanks.sort((a, b) => a - b);
  return blanks[Math.floor(blanks.length / 2)] ?? 0;
}
