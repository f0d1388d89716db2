import { strictEqual } from 'node:assert/strict';
import type { Glyph } from '../../../../server/src/documents/pdf/drawing/drawn-page';
import { recognisedWords } from '../../../../server/src/documents/pdf/drawing/recognised-words';

/** Words as a recogniser paints them, each with a blank behind it: where the first letter stands, and how far apart its letters do. */
type Painted = readonly (readonly [word: string, x: number, step: number, y?: number])[];

/** What is seen from left to right, line by line; `blanks` false where none is painted. */
const cases: readonly (readonly [what: string, painted: Painted, seen: string, blanks?: boolean])[] = [
  [
    'a word that reaches over the next one',
    [
      ['第', 0, 10],
      ['2598(2021)', 10, 10],
      ['号', 70, 10],
      ['决议', 80, 10],
    ],
    '第2598(2021)号决议',
  ],
  [
    'words with blanks between them',
    [
      ['its', 0, 5],
      ['lamps', 20, 5],
    ],
    'its lamps ',
  ],
  [
    'a blank beside Chinese is none',
    [
      ['安全', 0, 10],
      ['理事', 22, 10],
      ['of', 44, 5],
      ['oil', 60, 5],
    ],
    '安全理事of oil ',
  ],
  [
    'Arabic words painted to the left, with a number among them',
    [
      ['قرار', 100, -5],
      ['2593', 75, -5],
      ['الأمن', 50, -5],
    ],
    ' نمألا 2593 رارق',
  ],
  [
    'an Arabic word that reaches over the next one on its left',
    [
      ['قرار', 100, -20],
      ['الأمن', 80, -5],
    ],
    ' نمألا رارق',
  ],
  [
    'parts of a line without blanks, the last one painted first',
    [
      ['oil.', 60, 5],
      ['lamps', 20, 5],
    ],
    'lampsoil.',
    false,
  ],
  [
    'lines apart',
    [
      ['its', 0, 5],
      ['lamps', 0, 5, 30],
    ],
    'its lamps ',
  ],
];

function glyphsOf(painted: Painted, blanks: boolean): Glyph[] {
  return painted.flatMap(([word, x, step, y = 10]) =>
    [...word, ...(blanks ? [' '] : [])].map((text, index) => ({
      ...{ text, x: x + step * index, y, width: Math.abs(step), size: 10, italic: false, bold: false },
    })),
  );
}

describe('words that were recognised in a scan', () => {
  for (const [what, painted, seen, blanks = true] of cases) {
    it(what, () => {
      const glyphs = recognisedWords(glyphsOf(painted, blanks)).sort((a, b) => a.y - b.y || a.x - b.x);
      strictEqual(glyphs.map(({ text }) => text).join(''), seen);
    });
  }
});
