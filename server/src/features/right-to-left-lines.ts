/** Hebrew, Arabic, Syriac, Thaana and their presentation forms. */
const rightToLeftLetter = /[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const line = /[^\n\r]+/g;

/** Does an offset of the text stand on a line that has letters which are read from right to left? */
export type OnRightToLeftLine = (offset: number) => boolean;

const nowhere: OnRightToLeftLine = () => false;

/**
 * The lines of a text that have letters which are read from right to left; the text is looked through once. Editors draw each
 * piece of such a line by itself, so that a link or a colour in it would turn the order of its words round.
 */
export function rightToLeftLines(source: string): OnRightToLeftLine {
  if (!rightToLeftLetter.test(source)) return nowhere;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: text } of source.matchAll(line)) {
    if (!rightToLeftLetter.test(text)) continue;
    starts.push(index);
    ends.push(index + text.length);
  }
  return offset => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset <= ends[low - 1]!;
  };
}
