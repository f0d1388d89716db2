import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { displayWidth } from '../../../../server/src/cli/findings/display-width';
import { lineExcerpt } from '../../../../server/src/cli/findings/line-excerpt';

/** A line with the place between `[[` and `]]`, and how both lines are to look, isolates and marks of direction left away. */
const shown: readonly (readonly [string, string, string])[] = [
  ['[[3.]] Decides to act;', '3. Decides to act;', '^^'],
  ['3. Decides to act[[;]]', '3. Decides to act;', '                 ^'],
  // nothing there: where it would stand
  ['3. Decides to act[[]]', '3. Decides to act', '                 ^'],
  ['[[]]', '', '^'],
  // full-width: two columns each
  ['回顾[[潮汐]]；', '回顾潮汐；', '    ^^^^'],
  ['１．決定[[；]]', '１．決定；', '        ^'.concat('^')],
  // a sign upon a letter takes no column, an emoji two, and none is cut in two
  ['cafe\u0301 [[the\u0301]] x', 'cafe\u0301 the\u0301 x', '     ^^^'],
  ['😀 [[x]]', '😀 x', '   ^'],
  // what nobody sees is shown
  ['a\tb [[c]]', 'a\\x09b c', '       ^'],
  ['a[[\u200b]]b', 'a\\u200bb', ' ^^^^^^'],
  ['\u001b[31m[[red]]', '\\x1b[31mred', '        ^^^'],
  ['a\u00adb\ud800[[c]]', 'a\\u00adb\\ud800c', '              ^'],
  // from right to left: the same columns, counted from the other side
  ['1 - يقرر أن يعمل[[.]]', '1 - يقرر أن يعمل.', '                ^'],
  ['[[1]] - قَرَّرَ', '1 - قَرَّرَ', '^      '],
];

describe('the excerpt of a line', () => {
  for (const [marked, words, mark] of shown) {
    it(marked, () => {
      const start = marked.indexOf('[[');
      const line = marked.replace('[[', '').replace(']]', '');
      const excerpt = lineExcerpt(line, start, marked.indexOf(']]') - 2, 100);
      const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e]/g, '');
      deepStrictEqual([plain(excerpt.words), plain(excerpt.mark)], [words, mark]);
    });
  }
  it('sets a line with Arabic letters apart, and its mark in the same way', () => {
    const arabic = lineExcerpt('يقرر .', 5, 6, 100);
    deepStrictEqual(arabic, { words: '\u2067يقرر .\u2069', mark: '\u2067     ^\u2069\u200e' });
    // blanks within keep the mark from the side
    strictEqual(lineExcerpt('يقرر .', 0, 1, 100).mark, '\u2067^     \u2069\u200e');
    strictEqual(lineExcerpt('The word يقرر .', 0, 3, 100).words.slice(0, 4), '\u2066The');
  });
  for (const [name, sign] of [
    ['narrow', 'x'],
    ['wide', '灯'],
    ['of two halves', '𠀀'],
    ['right to left', 'ع'],
  ] as const) {
    it(`cuts a long line round the place: ${name}`, () => {
      for (const at of [0, 1, 10, 500, 5000, 9_999, 10_000]) {
        const line = `${sign.repeat(at)}!${sign.repeat(10_000 - at)}`;
        const { words, mark } = lineExcerpt(line, at * sign.length, at * sign.length + 1, 60);
        const plain = [...words.replace(/[\u2066-\u2069\u200e]/g, '')];
        const widthBefore = (end: number) => plain.slice(0, end).reduce((sum, each) => sum + displayWidth(each), 0);
        ok(widthBefore(plain.length) <= 60 && widthBefore(plain.length) >= 55, `${widthBefore(plain.length)}`);
        strictEqual(widthBefore(plain.indexOf('!')), mark.replace(/[\u2066-\u2069]/g, '').indexOf('^'));
        strictEqual(plain[0] === '…', at > 10);
      }
    });
  }
  it('looks at no more of a text on one line than it shows', () => {
    const line = `${'x'.repeat(5_000_000)}ع`;
    for (let tries = 0; tries < 300; tries++) strictEqual(lineExcerpt(line, 2_000_000, 2_000_001, 60).words.length, 60);
  });
});
