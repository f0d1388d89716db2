/** The part of a resolution in which a block stands. */
export type Part = 'front' | 'preamble' | 'operative' | 'annex' | 'closing';

/** What depends on the blocks before: paths and parents. Arrays by the block's index. */
export interface Structure {
  /** "PP3", "OP4", "OP4(a)(ii)": in Latin letters and digits in every language; null for what diplomats don't cite. */
  readonly paths: readonly (string | null)[];
  /** The index of the block that this one stands under (an item's paragraph, a paragraph's heading), or -1. */
  readonly parents: readonly number[];
  readonly parts: readonly Part[];
}
