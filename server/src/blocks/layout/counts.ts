import type { LayoutLines } from './layout';
import type { LayoutMeasure } from './measure';
import type { LayoutTally } from './tally';

/** What is counted of a text as a whole, so that an edit can be read by its own lines. */
export interface TextCounts {
  readonly whole: LayoutTally;
  readonly layoutLines: LayoutLines;
  /** The long runs of lines that may have been cut, by the indices of their first and last block. */
  readonly runs: readonly PlacedRun[];
  /** Paragraphs that bear a number, and rules above footnotes. */
  readonly numbers: number;
  readonly footnoteRules: number;
}

export interface PlacedRun extends KnownRun {
  readonly firstBlock: number;
  readonly lastBlock: number;
}

export interface KnownRun {
  readonly tally: LayoutTally;
  readonly measure: LayoutMeasure;
}
