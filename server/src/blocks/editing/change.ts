import type { Block } from '../block';
import type { TextCounts } from '../layout/counts';

/** What stands in place of the sources of the blocks `first` to `last`. */
export interface BlockChange {
  readonly first: number;
  readonly last: number;
  readonly source: string;
}

/** The blocks that take the place of those from `from` to `to`, exclusive; those that say the same are the same ones. */
export interface Reread {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  readonly counts: TextCounts;
}
