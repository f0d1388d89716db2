import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { foldedWords } from '../../catalogue/search-words';
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
  { typed, noun, range, preambular, behind }: CrossReferenceContext,
  resolution: Resolution,
  uri: string,
): CompletionItem[] {
  const written = writtenNumbers(resolution, preambular);
  const byNumber = /^\d|^$/.test(typed);
  const asked = byNumber ? closed(typed) : foldedWords(typed);
  const close = resolution.language === 'zh' && !/^\s*段/.test(behind) ? '段' : '';
  // behind "3 " the sentence may go on; what is left to offer are the items of 3
  const onlyItems = byNumber && /\d\s+$/.test(typed);
  const items: CompletionItem[] = [];
  for (const [path, { number, index }] of written) {
    const text = resolution.blocks[index]!.logical.text;
    if (!(byNumber ? closed(number) : foldedWords(text.slice(0, longestOpening))).startsWith(asked)) continue;
    if (onlyItems && closed(number) === asked) continue;
    const opening = excerpt(text, longestOpening);
    const data: CrossReferenceData = { uri, path };
    items.push({
      label: number,
      labelDetails: { description: opening },
      kind: CompletionItemKind.Reference,
      // with 第 as in citations, which are offered beside: an editor puts first what answers to more of the text
      filterText: `${noun}${byNumber ? number : opening}`,
      textEdit: { range: rangeWith(noun, range), newText: `${noun}${number}${close}` },
      data,
    });
  }
  return items;
}

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
