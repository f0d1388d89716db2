import { raised } from '../marks/note-marks';
import type { WrittenNote } from '../page/notes';

/** The number that a mark has in the clean copy. Asked of all marks of a text, in their order. */
export type NumberOfMark = (mark: string) => string;

/**
 * Footnotes as a clean copy has them, "¹ See A/80/2.": their numbers stay where they count upwards through the text. Where they
 * begin anew on each page they are counted through, for the pages are gone.
 */
export function numberedNotes(notes: readonly WrittenNote[]): {
  readonly notes: readonly string[];
  readonly numberOf: NumberOfMark;
} {
  const numbers = countUpwards(notes) ? notes.map(({ mark }) => mark) : countedThrough(notes);
  return {
    notes: notes.map(({ words }, index) => `${raised(numbers[index]!)} ${words}`.trim()).filter(line => line !== ''),
    numberOf: countUpwards(notes) ? mark => mark : nextOfMark(notes, numbers),
  };
}

function isNumber(mark: string): boolean {
  return /^\d/.test(mark);
}

function countUpwards(notes: readonly WrittenNote[]): boolean {
  const numbers = notes.map(({ mark }) => mark).filter(isNumber);
  return numbers.every((number, index) => index === 0 || Number(number) > Number(numbers[index - 1]));
}

function countedThrough(notes: readonly WrittenNote[]): readonly string[] {
  let count = 0;
  return notes.map(({ mark }) => (isNumber(mark) ? String(++count) : mark));
}

/** The next footnote of a mark, else the last; a mark without a footnote stays as it is. */
function nextOfMark(notes: readonly WrittenNote[], numbers: readonly string[]): NumberOfMark {
  const waiting = new Map<string, string[]>();
  for (const [index, { mark }] of [...notes.entries()].reverse()) {
    const same = waiting.get(mark);
    if (same) same.push(numbers[index]!);
    else waiting.set(mark, [numbers[index]!]);
  }
  return mark => {
    const same = waiting.get(mark);
    if (!same) return mark;
    return same.length > 1 ? same.pop()! : same[0]!;
  };
}
