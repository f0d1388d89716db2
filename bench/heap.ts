import { outline } from '../server/src/features/structure/outline';
import type { Resolution } from '../server/src/resolution/resolution';
import { check } from '../server/src/rules/check';
import { fullParse } from './full-parse';
import { type Group, type Row, shortNumber } from './row';
import { type BenchLanguage, benchText, languageNames, languages, sizeNames, sizes } from './texts';

/** What a tree keeps of the heap, beside its text. A process for each language: what one has left is none of another's. */
export const heapGroup: Group = {
  title: 'Kept heap',
  parts: languages,
  // compiled code comes and goes on the same heap, and belongs to no text
  flags: ['--no-opt', '--no-sparkplug', '--regexp-interpret-all'],
  run: part => rowsOf(part as BenchLanguage),
};

function rowsOf(language: BenchLanguage): Row[] {
  // what is made once a process, such as the table of opening phrases, belongs to no text
  showAll(fullParse(benchText(language, sizes.small)));
  const text = benchText(language, sizes.large);
  const bytes = heapBytes(text);
  const before = usedHeap();
  const resolution = fullParse(text);
  const tree = usedHeap() - before;
  showAll(resolution);
  const everything = usedHeap() - before;
  // text and tree must have lived until here
  if (resolution.blocks.length === 0 || text.length === 0) throw new Error('the text is empty');
  const row = (measured: string, kept: number, atMost: number): Row => ({
    measured,
    text: `${languageNames[language]}, ${sizeNames[sizes.large]}`,
    ratio: 'bytes ÷ bytes of the text',
    reached: kept / bytes,
    target: { atMost },
    times: `${megabytes(kept)} ÷ ${megabytes(bytes)} MB`,
  });
  return [row('the tree', tree, 1.5), row('the tree with what rules and outline keep', everything, 3)];
}

function showAll(resolution: Resolution): void {
  check(resolution);
  outline(resolution);
}

/** V8 keeps a string of Latin letters alone in one byte a letter, any other in two. */
function heapBytes(text: string): number {
  return /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
}

function usedHeap(): number {
  if (!globalThis.gc) throw new Error('start node with --expose-gc');
  for (let time = 0; time < 3; time++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const megabytes = (bytes: number): string => shortNumber(bytes / 1_000_000);
