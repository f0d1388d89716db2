import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { amongWords, splitLines } from '../../../server/src/text/lines';
import { Among } from '../../../server/src/text/unusual-characters';

describe('what stands among the words of a line', () => {
  const looks: readonly (readonly [Among, RegExp])[] = [
    [Among.SureMark, /[¹²³⁰⁴-⁹]|[》[]\d/],
    [Among.Digit, /\d/],
    [Among.Gap, /[ \u00a0]{2}/],
    [Among.Invisible, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/],
    [Among.Markdown, /[*_\\<&]/],
    [Among.Quotation, /["“”„«»《》「『]/],
    [Among.Tab, /\t/],
  ];
  const part = fc.constantFrom(...'\n\n\n  \u00a0\t*_<&7»《》[¹\u00ad\u200f字فa'.split(''), 'keepers of ', 'lamps');
  const text = fc.array(part, { minLength: 1, maxLength: 40 }).map(parts => parts.join(''));

  it('is what expressions find in it, in whatever order lines are asked', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (one, upwards) => {
        const lines = splitLines(one);
        const numbers = Array.from(lines.first.keys()).filter(line => lines.first[line]! >= 0);
        for (const line of upwards ? numbers.reverse() : numbers)
          for (const [kind, expression] of looks)
            strictEqual(
              (amongWords(lines, line) & kind) !== 0,
              expression.test(one.slice(lines.first[line], lines.last[line])),
            );
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in lines that are longer than what is read of a text at once', () => {
    const lines = splitLines(`lamps\n${'lamps and '.repeat(1200)}12 keepers\n${'lamps and '.repeat(1200)}keepers\n`);
    strictEqual(amongWords(lines, 1) & Among.Digit, Among.Digit);
    strictEqual(amongWords(lines, 2) & Among.Digit, 0);
  });
});
