import { cut, texts } from '../resolution/layouts';
import type { Chance } from './chance';
import { farReachingLines, laidOut, layoutNames } from './passages';

/**
 * A text to begin a session with. Texts are short, so that many edits can be tried, but each kind makes another part of
 * an edit's way through the server matter: lines too long to have been cut stand between the stretches that are read
 * anew, more than sixty-four lines in one cut are counted, and the language is told by the first six thousand characters.
 */
export function seedText(language: string, chance: Chance): string {
  if (chance.once(40)) return longLines(language, chance) + `\n${longLines(language, chance)}`.repeat(6);
  switch (chance.below(9)) {
    case 0:
      return chance.pick(['', laidOut(language, chance.pick(layoutNames))]);
    case 1:
      return withLines(laidOut(language, chance.pick(layoutNames), chance.below(6), 4), 5, chance);
    case 2:
      return `${longLines(language, chance)}\n\n${laidOut(language, chance.pick(layoutNames), chance.below(6), 4)}`;
    case 3:
    case 4:
      return longLines(language, chance);
    case 5:
      return withLines(scatteredPieces(language, chance), 30, chance);
    default:
      return manyLines(language, chance);
  }
}

/** Paragraphs that are a line each, most of them longer than any line that was cut; without numbers at times. */
function longLines(language: string, chance: Chance): string {
  const numbered = !chance.once(3);
  const lines = withReferences(language)
    .slice(chance.below(3))
    .map(text => {
      const paragraph = numbered ? text : text.replace(/^\d+(?:\.| -) /, '');
      return chance.once(4) || paragraph.length < 40 ? paragraph : lengthened(paragraph);
    });
  return withLines(lines.join(chance.pick(['\n', '\n\n', '\r\n'])), 7, chance);
}

/** The last paragraph names others without a word of whose they are: they must be there to be the draft's own. */
function withReferences(language: string): string[] {
  return texts[language]!.map((text, i) =>
    i === 8 ? text.slice(0, -1) + references[language] + text.slice(-1) : text,
  );
}

const references: Readonly<Record<string, string>> = {
  en: ' in line with paragraphs 1 and 2 (b)',
  fr: ' conformément aux paragraphes 1 et 2 b)',
  es: ' de conformidad con los párrafos 1 y 2 b)',
  ru: ' в соответствии с пунктами 1 и 2 b)',
  zh: '依照第1段和第2段(b)分段',
  ar: ' وفقا للفقرتين 1 و 2 (ب)',
};

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
  const rule = chance.once(4) ? '\n_______\n1 See A/61/2.\n\n26-05396 1/2\n' : '\n';
  const paragraphs = chance.once(3)
    ? hanging(texts[language]!, width, chance)
    : texts[language]!.map(paragraph => indent + cut(paragraph, width).join('\n'));
  paragraphs[3] += rule;
  const text = withLines(paragraphs.join(chance.pick(['\n', '\n\n', '\n\n'])), 60, chance);
  // as a PDF gives it, with a blank line behind every line
  return chance.once(4) ? text.replace(/\n+(?!\n)/g, '\n\n') : text;
}

/** As pdfminer gives justified lines: labels and some words apart, with a blank behind them, or in other texts before. */
function scatteredPieces(language: string, chance: Chance): string {
  const width = 40 + chance.below(20);
  const apart = chance.once(4) ? (words: string) => `   ${words}` : (words: string) => `${words} `;
  const paragraphs = [...texts[language]!, ...texts[language]!.slice(2)].map(paragraph => {
    const written = label.exec(paragraph)?.[0] ?? '';
    const lines = cut(paragraph.slice(written.length), width);
    const boxes = [written.trimEnd()];
    let box: string[] = [];
    const late: string[] = [];
    for (const line of lines) {
      const words = line.split(' ');
      if (words.length < 5 || !chance.once(3)) {
        box.push(line);
        continue;
      }
      const [first, second, ...rest] = words;
      const end = rest.join(' ');
      const piece = apart(second!);
      if (chance.once(3)) boxes.push(piece);
      else late.push(piece);
      if (chance.once(3)) box.push(end, apart(first!));
      else if (chance.once(2)) box.push(apart(first!), end);
      else {
        boxes.push(box.join('\n'), apart(first!));
        box = [end];
      }
    }
    return [...boxes, box.join('\n'), ...late].filter(text => text !== '').join('\n\n');
  });
  return (chance.once(2) ? stacked(paragraphs) : paragraphs).join('\n\n');
}

/** The labels of two items above one another, and then their texts. */
function stacked(paragraphs: readonly string[]): string[] {
  const [first, second] = paragraphs.slice(6, 8).map(paragraph => paragraph.split('\n\n'));
  const items = [first![0], second![0], first!.slice(1).join(' ').replace(/\n/g, ' '), second!.slice(1).join('\n')];
  return [...paragraphs.slice(0, 6), items.join('\n\n'), ...paragraphs.slice(8)];
}

const label = /^(?:\d+\.|\d+ -|\(?[a-bأب]\)) /;
const column = 6;

/** Labels in front of their paragraphs, and paragraphs without one set in as far. */
function hanging(paragraphs: readonly string[], width: number, chance: Chance): string[] {
  const all = chance.once(2);
  const first = chance.below(3);
  let isBehindLabel = false;
  return paragraphs.map((paragraph, i) => {
    const written = all ? (i === first ? '1. ' : '') : (label.exec(paragraph)?.[0] ?? '');
    isBehindLabel ||= written !== '';
    const set = isBehindLabel && (all || written !== '') ? column : 0;
    return written.padEnd(set) + cut(paragraph.replace(label, ''), width).join(`\n${' '.repeat(set)}`);
  });
}

function withLines(text: string, often: number, chance: Chance): string {
  return text
    .split('\n')
    .flatMap(line => (chance.once(often) ? [chance.pick(farReachingLines), line] : [line]))
    .join('\n');
}
