import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { foldedWords } from '../../catalogue/search/search-words';
import { directionWordIn, directionWords } from '../../languages/citing/above-and-below';
import { paragraphClosing } from '../../languages/citing/number-closings';
import type { LanguageCode } from '../../languages/language';
import { blockIndexAt } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import { type CrossReferenceContext, rangeWith } from './context';

/** What an item carries until somebody looks at it: a path of the draft, "OP3(a)". */
export interface CrossReferenceData {
  readonly uri: string;
  readonly path: string;
}

/** UTF-16 code units */
const longestOpening = 80;

/** The draft's paragraphs and items whose number, or whose opening words, begin as typed. */
export function crossReferenceItems(
  context: CrossReferenceContext,
  resolution: Resolution,
  uri: string,
): CompletionItem[] {
  const { typed, noun, range, preambular, behind } = context;
  const written = writtenNumbers(resolution, preambular);
  const byNumber = /^\d|^$/.test(typed);
  const asked = byNumber ? closed(typed) : foldedWords(typed);
  const close = paragraphClosing(resolution.language, behind);
  // behind "3 " the sentence may go on; what is left to offer are the items of 3
  const onlyItems = byNumber && /\d\s+$/.test(typed);
  const items: CompletionItem[] = [];
  const withDirection: CompletionItem[] = [];
  const current = blockIndexAt(resolution, range.start);
  for (const [path, { number, index }] of written) {
    const text = resolution.blocks[index]!.logical.text;
    if (!(byNumber ? closed(number) : foldedWords(text.slice(0, longestOpening))).startsWith(asked)) continue;
    if (onlyItems && closed(number) === asked) continue;
    const opening = excerpt(text, longestOpening);
    const data: CrossReferenceData = { uri, path };
    const item = {
      labelDetails: { description: opening },
      kind: CompletionItemKind.Reference,
      // with 第 as in citations, which are offered beside: an editor puts first what answers to more of the text
      filterText: `${noun}${byNumber ? number : opening}`,
      data,
    };
    const written = `${noun}${number}${close}`;
    items.push({ ...item, label: number, textEdit: { range: rangeWith(noun, range), newText: written } });
    const further = withDirectionWord(written, index < current ? 'above' : 'below', context, resolution.language);
    if (further !== null && index !== current)
      withDirection.push({ ...item, label: further, textEdit: { range: rangeWith(noun, range), newText: further } });
  }
  return [...items, ...withDirection];
}

/** "3 above", "3 ci-dessus", 上文第3段; null where such a word stands there already, or has no place. */
function withDirectionWord(
  written: string,
  direction: 'above' | 'below',
  { noun, behind, isOwn, goesOn }: CrossReferenceContext,
  language: LanguageCode,
): string | null {
  const word = directionWords(language)[direction];
  if (language === 'zh') return noun === '' || isOwn ? null : `${word}${written}`;
  // a list has the word behind its last number, and one that stands there need not be told twice
  return goesOn || directionWordIn(language, behind.slice(0, nearBehind)) ? null : `${written} ${word}`;
}

/** So near behind a number a word of direction is its own. */
const nearBehind = 16;

/** The whole paragraph that an item names, or null where the draft has it no more. */
export function paragraphAt(resolution: Resolution, path: string): string | null {
  const index = resolution.structure.paths.indexOf(path);
  return index < 0 ? null : resolution.blocks[index]!.logical.text;
}

/** The paths of one clause with the numbers that cite them, in the labels' own form: "3 (a)", "3 a)", "3(a)". */
function writtenNumbers({ blocks, structure, language }: Resolution, preambular: boolean) {
  const clause = preambular ? 'PP' : 'OP';
  const found = new Map<string, { readonly number: string; readonly index: number }>();
  for (const [index, path] of structure.paths.entries()) {
    if (!path?.startsWith(clause) || found.has(path)) continue;
    const block = blocks[index]!;
    if (block.kind !== 'item') {
      found.set(path, { number: path.slice(clause.length), index });
      continue;
    }
    const parent = structure.parents[index]!;
    const above = found.get(structure.paths[parent] ?? '');
    if (!above || !block.label) continue;
    // a blank parts the paragraph's number from the first letter alone: "3 (a) (ii)" is rare
    const blank = language !== 'zh' && blocks[parent]!.kind !== 'item' ? ' ' : '';
    found.set(path, { number: `${above.number}${blank}${block.label.text}`, index });
  }
  return found;
}

function closed(number: string): string {
  return number.replace(/[\s\u200e\u200f]/g, '').toLowerCase();
}
