import type { Lines } from '../../text/lines';
import type { ClassifyContext } from '../classify/context';
import type { ClassifyState } from '../classify/state';
import type { Part } from '../kinds';
import type { LineLabel } from '../labels/line-label';
import type { LayoutRegions } from '../layout/layout';

/** The lines of labels whose texts stand below that of the label above them all. */
export interface StackedLabels {
  readonly labels: readonly number[];
  /** Does the end of that first text stand among them? */
  readonly amongEnd: boolean;
}

/** A paragraph of which some lines are read, and what stands above it. */
export interface OpenParagraph {
  /** Its first and its last line so far, and how many they are. */
  readonly head: number;
  readonly last: number;
  readonly count: number;
  /** Its last line that is no piece of one (`paragraphs/pieces.ts`), nor its label alone; -1 as long as there is none. */
  readonly lastWhole: number;
  readonly label: LineLabel | null;
  /** The line that the label stands on; pieces of that line may have been set above it. */
  readonly labelLine: number;
  /** The labels of the next paragraphs, where they stand right below its own. */
  readonly stacked: StackedLabels;
  readonly state: ClassifyState;
  /** The part of the resolution that it stands in. */
  readonly part: Part;
  /** Does a page begin with it? */
  readonly onTop: boolean;
  /** How many quotations are open behind its last line. */
  readonly quotations: number;
}

export interface PageLines {
  /** Has the text footnotes, so that there are marks of them? */
  readonly footnotes: boolean;
  readonly lines: Lines;
  readonly shapes: Uint8Array;
  readonly layout: LayoutRegions;
  readonly context: ClassifyContext;
}
