import { type Chance, chanceOf } from './chance';
import { type Edit, EditedText } from './edit';
import { farReachingLines, laidOut, languages, layoutNames, marks, typedParagraphs } from './passages';
import { seedText } from './seed-text';

export interface Session {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A text of a language, and what somebody does with it. The same for the same seed. */
export function sessionOf(language: string, seed: number, length: number): Session {
  const chance = chanceOf(seed);
  const text = seedText(language, chance);
  const longest = text.length + mostGrowth;
  const edited = new EditedText(text);
  const edits: Edit[] = [];
  while (edits.length < length) {
    for (const edit of gesture(edited.text, longest, chance)) {
      if (edits.length === length) break;
      edits.push(edit);
      edited.make(edit);
    }
  }
  return { text, edits };
}

/** A text that has grown by so much is shortened. */
const mostGrowth = 700;

type Gesture = (text: string, chance: Chance) => readonly Edit[];

/** What somebody does next, as one edit or some. A text that is longer than `longest` is shortened. */
export function gesture(text: string, longest: number, chance: Chance): readonly Edit[] {
  if (text.length > longest) return [replace(chance.below(text.length), chance.below(2 * mostGrowth), '')];
  let at = chance.below(weights);
  for (const [weight, make] of gestures) {
    at -= weight;
    if (at < 0) return make(text, chance);
  }
  throw new Error('no gesture');
}

const replace = (at: number, removed: number, text: string): Edit => ({ kind: 'replace', at, removed, text });

const gestures: readonly (readonly [number, Gesture])[] = [
  // a few keys, or one mark that means something
  [10, (text, chance) => typed(chance.below(text.length + 1), wordOf(text, chance).slice(0, 1 + chance.below(6)))],
  [14, (text, chance) => [replace(chance.below(text.length + 1), 0, chance.pick(marks))]],
  [6, (text, chance) => [replace(lineStart(text, chance), 0, chance.pick(marks))]],
  [8, (text, chance) => backspaces(chance.below(text.length + 1), 1 + chance.below(5))],
  // a word, a stretch
  [6, (text, chance) => [replace(chance.below(text.length + 1), chance.below(12), wordOf(text, chance))]],
  [3, (text, chance) => [replace(chance.below(text.length + 1), chance.below(400), '')]],
  // lines: gone, doubled, moved, joined, cut
  [6, (text, chance) => [removedLines(text, chance)]],
  [3, (text, chance) => doubledLine(text, chance)],
  [4, (text, chance) => movedLine(text, chance)],
  [5, (text, chance) => [joinedLines(text, chance)]],
  [6, (text, chance) => [replace(chance.below(text.length + 1), 0, chance.pick(lineEnds))]],
  [4, (text, chance) => [replace(lineEnd(text, chance), 0, chance.pick(lineEnds))]],
  // passages of any language in any layout
  [3, (text, chance) => [replace(lineStart(text, chance), 0, passage(chance))]],
  [1, (text, chance) => [replace(chance.below(text.length + 1), chance.below(300), passage(chance))]],
  [9, (text, chance) => [replace(lineStart(text, chance), 0, chance.pick(farReachingLines) + chance.pick(lineEnds))]],
  [
    6,
    (text, chance) => putInAndTakenOut(lineStart(text, chance), chance.pick(farReachingLines) + chance.pick(lineEnds)),
  ],
  [2, (text, chance) => typed(lineStart(text, chance), chance.pick(typedParagraphs))],
  // the whole text at once
  [1, (text, chance) => [replace(0, text.length, chance.once(3) ? '' : restyled(text, chance))]],
  [8, (_, chance) => Array.from({ length: 1 + chance.below(6) }, (): Edit => ({ kind: 'undo' }))],
  [4, (_, chance) => Array.from({ length: 1 + chance.below(4) }, (): Edit => ({ kind: 'redo' }))],
];
const weights = gestures.reduce((sum, [weight]) => sum + weight, 0);

const lineEnds = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', ' \n', '\n \n', '\u2028', '\v\v'];

function typed(at: number, text: string): Edit[] {
  return [...text].map((letter, i, letters) => replace(at + letters.slice(0, i).join('').length, 0, letter));
}

function putInAndTakenOut(at: number, line: string): Edit[] {
  return [replace(at, 0, line), replace(at, line.length, '')];
}

function backspaces(at: number, count: number): Edit[] {
  return Array.from({ length: count }, (_, i) => replace(Math.max(0, at - i - 1), 1, ''));
}

function wordOf(text: string, chance: Chance): string {
  const from = chance.below(text.length + 1);
  return text.slice(from, from + 1 + chance.below(12));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function lineStart(text: string, chance: Chance): number {
  return chance.pick(lineStarts(text));
}

/** Before the characters that end a line. */
function lineEnd(text: string, chance: Chance): number {
  let at = lineStart(text, chance);
  while (at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return at;
}

function someLines(text: string, chance: Chance, most: number): { start: number; end: number } {
  const starts = lineStarts(text);
  const first = chance.below(starts.length);
  return { start: starts[first]!, end: starts[first + 1 + chance.below(most)] ?? text.length };
}

function removedLines(text: string, chance: Chance): Edit {
  const { start, end } = someLines(text, chance, chance.once(4) ? 12 : 2);
  return replace(start, end - start, '');
}

function doubledLine(text: string, chance: Chance): Edit[] {
  const { start, end } = someLines(text, chance, 3);
  return [replace(start, 0, text.slice(start, end))];
}

function movedLine(text: string, chance: Chance): Edit[] {
  const { start, end } = someLines(text, chance, 3);
  const rest = text.slice(0, start) + text.slice(end);
  return [replace(start, end - start, ''), replace(lineStart(rest, chance), 0, text.slice(start, end))];
}

function joinedLines(text: string, chance: Chance): Edit {
  const end = lineEnd(text, chance);
  return replace(end, /^[\r\n]*/.exec(text.slice(end))![0].length, chance.pick(['', ' ', '\n']));
}

function passage(chance: Chance): string {
  const from = chance.below(6);
  return laidOut(chance.pick(languages), chance.pick(layoutNames), from, 4 + chance.below(3)) + chance.pick(lineEnds);
}

/** Other line ends, other indents, every line cut, or all on one. */
function restyled(text: string, chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return text.replace(/\r\n|\r|\n/g, chance.pick(['\n', '\r\n', '\r', '\u2028', '\u0085', '\v']));
    case 1:
      return text.replace(/^(?=\S)/gm, ' '.repeat(1 + chance.below(4)));
    case 2:
      return text.replace(/^[ \t]+/gm, '');
    case 3:
      return text.replace(/[\r\n]+/g, chance.pick([' ', '  ']));
    default:
      return text.replace(/(.{50,70}) /g, '$1\n');
  }
}
