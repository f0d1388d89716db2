import type { Language } from '../../languages/language';
import type { Span } from '../../text/position';
import type { BlockKind, Part } from '../kinds';
import type { LabelReading, ReadLabel } from '../labels/label';
import type { OpenList } from '../labels/lists';

/** What a paragraph's meaning takes from the document as a whole. */
export interface ClassifyContext {
  readonly language: Language;
  /** Does any paragraph bear a number? Then an operative paragraph without one is a slip, not the single one. */
  readonly numbered: boolean;
  /** Do letters that only Russian has mark items, а) б) в)? Else a Cyrillic а) с) е) stands for the Latin letter. */
  readonly cyrillic: boolean;
  /** Has the text characters that are read in a plainer form, or Chinese ones, which may be in their traditional form? */
  readonly unplain: boolean;
  readonly ideographs: boolean;
  /** Has the text quotation marks? */
  readonly quotations: boolean;
}

/** How the paragraph behind begins, as far as a paragraph's meaning depends on it. */
export interface Following {
  readonly label: ReadLabel | null;
  /** The first line's text behind the label. */
  readonly text: string;
}

/** What a paragraph is, and what it changes of the state. */
export interface Found {
  readonly kind: BlockKind;
  /** null where they stay what they were. */
  readonly part: Part | null;
  readonly lists: readonly OpenList[] | null;
  readonly reading: LabelReading | null;
  readonly depth: number;
  /** undefined where nobody has looked for one. */
  readonly opener: Span | null | undefined;
}

/** Always with all that may be found: what differs in its properties V8 looks up by their names, at each paragraph. */
export function found(
  kind: BlockKind,
  part: Part | null = null,
  lists: readonly OpenList[] | null = null,
  opener?: Span | null,
  reading: LabelReading | null = null,
  depth = 0,
): Found {
  return { kind, part, lists, reading, depth, opener };
}
