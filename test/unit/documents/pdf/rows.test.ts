import { strictEqual } from 'node:assert/strict';
import type { Glyph } from '../../../../server/src/documents/pdf/drawing/drawn-page';
import { rowsOf } from '../../../../server/src/documents/pdf/lines/rows';

/** Glyphs in the order of painting, [text, x, width]. */
type Painted = readonly (readonly [text: string, x: number, width: number])[];

/** What is read of them from left to right. */
function check(name: string, painted: Painted, expected: string): void {
  it(name, () => {
    const glyphs = painted.map(
      ([text, x, width]): Glyph => ({ text, x, y: 100, width, size: 14, italic: false, bold: false }),
    );
    strictEqual(
      rowsOf({ glyphs })
        .flatMap(row => row.glyphs.map(({ text }) => text))
        .join('|'),
      expected,
    );
  });
}

describe('marks that are painted by themselves', () => {
  check(
    'over a letter, behind it',
    [
      ['e', 100, 6],
      ['\u0301', 101, 4],
      ['t', 106, 4],
    ],
    'e\u0301|t',
  );
  check(
    'over a letter, before it',
    [
      ['\u0301', 101, 4],
      ['e', 100, 6],
      ['t', 106, 4],
    ],
    'e\u0301|t',
  );
  // تُعقد
  check(
    'in an Arabic word that is painted from the left, before the letter that bears them',
    [
      ['د', 317, 7],
      ['ق', 324, 7],
      ['ع', 331, 7],
      ['ُ', 337, 0],
      ['ت', 338, 4],
    ],
    'د|ق|ع|تُ',
  );
  check(
    'and so where the mark stands over it',
    [
      ['ق', 324, 7],
      ['ع', 331, 6],
      ['ُ', 339.7, 0],
      ['ي', 338, 4],
    ],
    'ق|ع|يُ',
  );
  check(
    'and from the right, behind it',
    [
      ['ت', 338, 4],
      ['ُ', 339, 0],
      ['ع', 331, 7],
      ['ق', 324, 7],
      ['د', 317, 7],
    ],
    'د|ق|ع|تُ',
  );
  // فضلاً عن
  check(
    'over a ligature that is drawn out',
    [
      ['ن', 318, 10],
      ['ع', 328, 8],
      [' ', 336, 4],
      ['ً', 339, 0],
      ['لا', 341, 16],
      ['ض', 357, 12],
    ],
    'ن|ع| |لاً|ض',
  );
  check(
    'first in a line, behind the line above',
    [
      ['و', 446, 6],
      ['ً', 112, 0],
      ['ا', 113, 8],
      ['ي', 121, 4],
    ],
    'اً|ي|و',
  );
});

describe('Chinese brackets', () => {
  // 》(《曼, set closely: the second 《 begins before the bracket, and is seen behind it
  check(
    'stand where they are seen',
    [
      ['》', 100, 10],
      ['(', 105, 3],
      ['《', 103, 10],
      ['曼', 113, 10],
    ],
    '》|(|《|曼',
  );
});
