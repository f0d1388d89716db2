import type { WordChange } from '../../comparison/comparison';
import { tallyOf, tallyWords } from '../../comparison/tally';
import { inLine } from '../../text/shown';
import { type Compared, type ToldChange, toldChanges } from './told-changes';

/** How words that are in or out are set off: by colours on a terminal, else by brackets as `git diff --word-diff` has them. */
interface Marks {
  readonly in: readonly [before: string, behind: string];
  readonly out: readonly [before: string, behind: string];
  readonly name: readonly [before: string, behind: string];
}

const brackets: Marks = { in: ['{+', '+}'], out: ['[-', '-]'], name: ['', ''] };
const colours: Marks = {
  in: ['\u001b[32m', '\u001b[m'],
  out: ['\u001b[9;31m', '\u001b[m'],
  name: ['\u001b[1m', '\u001b[m'],
};

/** The changes paragraph by paragraph; nothing where there are none. */
export function textComparison(compared: Compared, inColour: boolean): string {
  const changes = toldChanges(compared);
  if (changes.length === 0) return '';
  const marks = inColour ? colours : brackets;
  const head = [
    `--- ${inLine(compared.oldName)}`,
    `+++ ${inLine(compared.newName)}`,
    tallyWords(tallyOf(compared.comparison)),
  ];
  return `${head.join('\n')}\n${changes.map(change => toldInText(change, marks)).join('')}`;
}

function toldInText({ sign, name, words }: ToldChange, marks: Marks): string {
  const [before, behind] = marks.name;
  const line = words.map(word => markedWord(word, marks)).join('');
  return `\n${before}${sign} ${name}${behind}\n${line === '' ? '' : `  ${line}\n`}`;
}

function markedWord({ kind, text }: WordChange, marks: Marks): string {
  if (kind === 'same') return inLine(text);
  const [before, behind] = marks[kind];
  return `${before}${inLine(text)}${behind}`;
}
