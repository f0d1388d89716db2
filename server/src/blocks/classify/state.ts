import type { LabelForm } from '../../languages/labels';
import type { BlockKind, Part } from '../kinds';
import type { LineLabel } from '../labels/line-label';
import type { OpenList } from '../labels/lists';
import { firstPage, type PageState, samePage } from '../pages/page-state';
import type { Quotation } from './quotation';

/** All that a paragraph's meaning takes from the paragraphs before it. */
export interface ClassifyState {
  readonly part: Part;
  /** The lists of items that are open, the outermost first. */
  readonly lists: readonly OpenList[];
  /** Did the paragraph before end with a colon, so that a list below it is likely? */
  readonly introduces: boolean;
  readonly previous: BlockKind | null;
  /** The number of the last operative paragraph, 0 before the first. */
  readonly number: number;
  /** The form of the operative paragraphs' numbers, null before the first. */
  readonly numbering: LabelForm | null;
  /** The quotation of another text's paragraphs that is open. */
  readonly quotation: Quotation | null;
  /** The mark that a quotation of the whole text opens each paragraph with, empty where it is not quoted (`whole-quotation.ts`). */
  readonly mark: string;
  /** The number of the next footnote, counted where the document has footnotes; else 0. */
  readonly nextFootnote: number;
  /** Labels that stand above, the one of the paragraph first that begins here (`grouping/stacked-labels.ts`). */
  readonly waiting: readonly LineLabel[];
  /** What the lines of its page take from the pages before. */
  readonly page: PageState;
}

const initialState: ClassifyState = {
  part: 'front',
  lists: [],
  introduces: false,
  previous: null,
  number: 0,
  numbering: null,
  quotation: null,
  mark: '',
  nextFootnote: 0,
  waiting: [],
  page: firstPage,
};

/** Footnote marks are looked for only in a text that has footnotes. */
export function stateAtStart(footnotes: number): ClassifyState {
  return { ...initialState, nextFootnote: footnotes > 0 ? 1 : 0 };
}

/** The same state but for these: written out, for V8 makes another class of objects of what it copies. */
export function stateWith(
  { part, lists, introduces, number, numbering, quotation, mark }: ClassifyState,
  previous: ClassifyState['previous'],
  nextFootnote: number,
  waiting: ClassifyState['waiting'],
  page: PageState,
): ClassifyState {
  return { part, lists, introduces, previous, number, numbering, quotation, mark, nextFootnote, waiting, page };
}

export function sameState(a: ClassifyState, b: ClassifyState): boolean {
  return (
    a === b ||
    (a.part === b.part &&
      a.introduces === b.introduces &&
      a.previous === b.previous &&
      a.number === b.number &&
      sameForms(a.numbering, b.numbering) &&
      a.quotation?.mark === b.quotation?.mark &&
      a.quotation?.number === b.quotation?.number &&
      a.mark === b.mark &&
      a.nextFootnote === b.nextFootnote &&
      samePage(a.page, b.page) &&
      a.waiting.length === b.waiting.length &&
      a.waiting.every(({ written }, i) => written === b.waiting[i]!.written) &&
      sameLists(a.lists, b.lists))
  );
}

export function sameLists(a: readonly OpenList[], b: readonly OpenList[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let level = 0; level < a.length; level++) if (!isSameList(a[level]!, b[level]!)) return false;
  return true;
}

function isSameList(a: OpenList, b: OpenList): boolean {
  return sameForms(a, b) && a.ordinal === b.ordinal && a.bullet === b.bullet;
}

function sameForms(a: LabelForm | null, b: LabelForm | null): boolean {
  return a?.style === b?.style && a?.punctuation === b?.punctuation;
}
