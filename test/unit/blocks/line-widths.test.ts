import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { joinedWordWidth, widthOf } from '../../../server/src/blocks/layout/line-widths';
import { readingLines } from '../../../server/src/blocks/layout/reading-lines';
import { readStretch } from '../../../server/src/text/code-units';
import { splitLines } from '../../../server/src/text/lines';

/** A Chinese character takes two columns, a gap one, a mark of direction none; what is longer is no line of a column. */
const lines: readonly (readonly [text: string, width: number])[] = [
  ['lamps', 5],
  ['lamps  and   oil', 13],
  ['灯塔', 4],
  ['回顾其第 5/1 号决议，', 21],
  ['回 顾   其', 8],
  ['\u202bتضيء\u202c oil', 8],
  ['灯'.repeat(200), 400],
  ['灯'.repeat(481), 481],
  [`${'灯'.repeat(70)} oil`, 144],
];

describe('columns of lines', () => {
  for (const [text, width] of lines) it(text.slice(0, 20), () => strictEqual(widthOf(splitLines(text), 0), width));

  it('are those of each line, in whatever order one asks for those that are read together', () => {
    const written = fc
      .array(fc.tuple(fc.nat(120), fc.nat(120), fc.nat(120)), { minLength: 10, maxLength: 40 })
      .map(all => all.map(([wide, narrow, behind]) => ['灯'.repeat(wide), 'a'.repeat(narrow), '灯'.repeat(behind)]));
    fc.assert(
      fc.property(written, fc.infiniteStream(fc.nat()), (texts, chance) => {
        const all = splitLines(texts.map(text => text.join('')).join('\n'));
        const asked = texts.map((parts, line) => ({ parts, line, order: chance.next().value as number }));
        for (const { parts, line } of asked.sort((a, b) => a.order - b.order)) {
          const [before, narrow, behind] = parts.map(({ length }) => length) as [number, number, number];
          if (before + narrow + behind > 0) strictEqual(widthOf(all, line), before * 2 + narrow + behind * 2);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the width that a line would need with the next word', () => {
  it('does not hang on what was read before, where the text ends behind a full stop', () => {
    const width = (): number => joinedWordWidth(readingLines('Decides so\nqun.'), 1);
    const expected = width();
    for (const letter of ['W', 'i', '灯']) {
      const lines = readingLines('Decides so\nqun.');
      readStretch(letter.repeat(40), 0, 40);
      strictEqual(joinedWordWidth(lines, 1), expected);
    }
  });
});
