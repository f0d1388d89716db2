import { cut, texts } from '../resolution/layouts';
import type { Chance } from './chance';
import { farReachingLines, laidOut, layoutNames } from './passages';

/**
 * A text to begin a session with. Texts are short, so that many edits can be tried, but each kind makes another part of
 * an edit's way through the server matter: lines too long to have been cut stand between the stretches that are read
 * anew, and more than sixty-four lines in one cut are counted.
 */
export function seedText(language: string, chance: Chance): string {
  switch (chance.below(8)) {
    case 0:
      return chance.pick(['', laidOut(language, chance.pick(layoutNames))]);
    case 1:
      return withLines(laidOut(language, chance.pick(layoutNames), chance.below(6), 4), 5, chance);
    case 2:
      return `${longLines(language, chance)}\n\n${laidOut(language, chance.pick(layoutNames), chance.below(6), 4)}`;
    case 3:
    case 4:
      return longLines(language, chance);
    default:
      return manyLines(language, chance);
  }
}

/** Paragraphs that are a line each, most of them longer than any line that was cut; without numbers at times. */
function longLines(language: string, chance: Chance): string {
  const numbered = !chance.once(3);
  const lines = texts[language]!.slice(chance.below(3)).map(text => {
    const paragraph = numbered ? text : text.replace(/^\d+(?:\.| -) /, '');
    return chance.once(4) || paragraph.length < 40 ? paragraph : lengthened(paragraph);
  });
  return withLines(lines.join(chance.pick(['\n', '\n\n', '\r\n'])), 7, chance);
}

/** Longer than 160 columns, by its own words. */
function lengthened(paragraph: string): string {
  const columns = paragraph.length * (/[一-鿿]/.test(paragraph) ? 1.7 : 1);
  const middle = paragraph.slice(4, -1);
  return (
    paragraph.slice(0, -1) + middle.repeat(Math.max(0, Math.ceil((165 - columns) / columns))) + paragraph.slice(-1)
  );
}

/** Cut so narrowly that there are about sixty-four lines, or some more. */
function manyLines(language: string, chance: Chance): string {
  const width = 17 + chance.below(6);
  const indent = ' '.repeat(chance.pick([0, 0, 2, 4]));
  const hanging = chance.once(3);
  const rule = chance.once(4) ? '\n_______\n1 See A/61/2.\n\n26-05396 1/2\n' : '\n';
  const paragraphs = texts[language]!.map((paragraph, i) => {
    const label = hanging ? (/^(?:\d+\.|\d+ -|\(?[a-bأب]\)) /.exec(paragraph)?.[0] ?? '') : '';
    const column = ' '.repeat(label === '' ? 0 : 6);
    const lines = cut(paragraph.slice(label.length), width);
    const text = (label === '' ? indent : label.padEnd(6)) + lines.join(`\n${column}`);
    return i === 3 ? text + rule : text;
  });
  const between = chance.pick(['\n', '\n\n', '\n\n']);
  const text = withLines(paragraphs.join(between), 60, chance);
  // as a PDF gives it: paragraphs are further in, every line has a blank one behind
  return chance.once(4) ? text.replace(/\n+(?!\n)/g, '\n\n') : text;
}

function withLines(text: string, often: number, chance: Chance): string {
  return text
    .split('\n')
    .flatMap(line => (chance.once(often) ? [chance.pick(farReachingLines), line] : [line]))
    .join('\n');
}
