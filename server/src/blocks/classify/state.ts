import type { BlockKind, Part } from '../kinds';
import type { OpenList } from '../labels/lists';

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
  /** The number of the next footnote, counted where the document has footnotes; else 0. */
  readonly nextFootnote: number;
}

const initialState: ClassifyState = {
  part: 'front',
  lists: [],
  introduces: false,
  previous: null,
  number: 0,
  nextFootnote: 0,
};

/** Footnote marks are looked for only in a text that has footnotes. */
export function stateAtStart(footnoteRules: number): ClassifyState {
  return { ...initialState, nextFootnote: footnoteRules > 0 ? 1 : 0 };
}

export function sameState(a: ClassifyState, b: ClassifyState): boolean {
  return (
    a === b ||
    (a.part === b.part &&
      a.introduces === b.introduces &&
      a.previous === b.previous &&
      a.number === b.number &&
      a.nextFootnote === b.nextFootnote &&
      a.lists.length === b.lists.length &&
      a.lists.every((list, level) => isSameList(list, b.lists[level]!)))
  );
}

function isSameList(a: OpenList, b: OpenList): boolean {
  return a.style === b.style && a.punctuation === b.punctuation && a.ordinal === b.ordinal;
}
