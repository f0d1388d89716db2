import type { Passage } from './passages';

/** What became of a passage; a passage whose words are the same may have another label, kind or level. */
export type Change = 'same' | 'label' | 'words' | 'new' | 'gone';

/** A stretch of words that stands in both texts (as the new one writes it), or in one of them alone. */
export interface WordChange {
  readonly kind: 'same' | 'in' | 'out';
  readonly text: string;
}

/** A passage of the old text and the one of the new that it has become. */
export interface PassagePair {
  /** By their places among the passages; null where the passage is new, or gone. */
  readonly old: number | null;
  readonly new: number | null;
  readonly change: Change;
  /** Does it stand elsewhere among the others? */
  readonly moved: boolean;
  /** Where `change` is "words", else none. */
  readonly words: readonly WordChange[];
}

/**
 * Two texts held against one another, paragraph by paragraph. What a page has beside its text is in no pair; each other
 * passage is in one, or in several where it was split or several became one. They come in the order of the new text, with
 * what is gone where it would stand.
 */
export interface Comparison {
  readonly old: readonly Passage[];
  readonly new: readonly Passage[];
  readonly pairs: readonly PassagePair[];
}
