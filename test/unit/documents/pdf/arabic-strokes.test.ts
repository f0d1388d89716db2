import { strictEqual } from 'node:assert/strict';
import {
  kashidasIn,
  withoutKashidas,
  withoutUnknownMarks,
} from '../../../../server/src/documents/pdf/drawing/arabic-strokes';
import type { Glyph } from '../../../../server/src/documents/pdf/drawing/drawn-page';

/**
 * Glyphs as programs paint them, from left to right: each letter half as wide as it is high. A stroke, written `<x>`, is a third as
 * wide; of several, `<xxx>`, each begins over the end of the one before. `{x}` has no width.
 */
function painted(words: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const [, strokes, mark, letter] of words.matchAll(/<([^>]+)>|\{(.)\}|([\s\S])/gu)) {
    const put = (text: string, width: number): void => {
      glyphs.push({ text, x, y: 100, width, size: 12, italic: false, bold: false });
    };
    if (strokes) {
      for (const [at, text] of [...strokes].entries()) {
        if (at > 0) x -= 0.5;
        put(text, 4);
        x += 4;
      }
    } else if (mark) {
      put(mark, 0);
    } else {
      put(letter!, 6);
      x += 6;
    }
  }
  return glyphs;
}

/** Arabic words stand as one writes them, and are painted from their end; each of their letters is one glyph. */
function turned(words: string): string {
  return [...words.matchAll(/<[^>]+>|\{.\}|[\s\S]/gu)]
    .map(([each]) => each)
    .reverse()
    .join('');
}

function check(words: string, expected: string): void {
  it(words, () => {
    const glyphs = withoutUnknownMarks(painted(turned(words)));
    const read = withoutKashidas(glyphs, kashidasIn(glyphs));
    strictEqual(turned(read.map(({ text }) => text).join('')), expected);
    // what is drawn out leaves no gap
    for (const [at, { x, text }] of read.entries()) {
      const before = read[at - 1];
      if (before && text !== ' ') strictEqual(x - before.x - before.width < 3, true, `before ${text}`);
    }
  });
}

describe('strokes that stretch Arabic words', () => {
  // by their number in the font
  check('إذ ي<999>ش<999>ير إلى', 'إذ يشير إلى');
  check('إذ ي<((>قرر و<((>إذ يؤ<(>كد', 'إذ يقرر وإذ يؤكد');
  check('إذ ي<9>شير', 'إذ يشير');
  // as tatweels, or as nothing that can be read
  check('قرار<ـ>ات<ــ>ها', 'قراراتها');
  check('قر<\u001b\u001b>ارا<\u001b>تها', 'قراراتها');
  check('قر<\uf041>اراتها', 'قراراتها');
  // a sign in several words, and nowhere else
  check('ي<*>قرر أن يو<*>اصل', 'يقرر أن يواصل');
  check('ي<*>قرر أن يواصل', 'ي*قرر أن يواصل');
  // with a vowel's mark beside it
  check('يو<((>ح{ِ}<((>د', 'يوحِد');
  // at a word's end it has been written
  check('كل<((>ما (ه<(>) أن', 'كلما (هـ) أن');
  check('(هـ) أن تواصل', '(هـ) أن تواصل');
  // no strokes
  check('شباط/فبراير وآذار/مارس', 'شباط/فبراير وآذار/مارس');
  check('القرار(ات) والمقرر(ات)', 'القرار(ات) والمقرر(ات)');
  check('في 25 شباط 2021', 'في 25 شباط 2021');
  check('(2021) 2569 القرار', '(2021) 2569 القرار');
  check('no Arabic (at all) 9', 'no Arabic (at all) 9');
  // a mark of which nothing is known
  check('أ{<}طرها', 'أطرها');
  check('تُ{ُ}عقد', 'تُُعقد');
});
