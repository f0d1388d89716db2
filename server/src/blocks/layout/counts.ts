import type { LabelCounts } from '../labels/label-counts';
import type { LineNumberCounts } from '../pages/line-numbers';
import type { LayoutLines } from './layout';
import type { LayoutMeasure } from './measure';
import type { LayoutTally } from './tally';

/** What is counted of a text as a whole, so that an edit can be read by its own lines. */
export interface TextCounts {
  readonly whole: LayoutTally;
  readonly layoutLines: LayoutLines;
  /** Were all lines cut alike? */
  readonly alike: boolean;
  /** The long runs of lines that may have been cut, by the indices of their first and last block. */
  readonly runs: readonly PlacedRun[];
  /** Labels that say something of the text as a whole, and lines of footnotes. */
  readonly labels: LabelCounts;
  readonly footnotes: number;
  /** Numbers that may count the lines, in a text that is not read as numbered so. */
  readonly lineNumbers: LineNumberCounts;
}

export interface PlacedRun extends KnownRun {
  readonly firstBlock: number;
  readonly lastBlock: number;
}

export interface KnownRun {
  readonly tally: LayoutTally;
  readonly measure: LayoutMeasure;
}
