import type { Glyph } from './drawn-page';

/** A glyph as the file paints it: turned or unseen, perhaps. */
export interface PaintedGlyph extends Glyph {
  /** Quarters of a turn clockwise that its line has; null where it is slanted otherwise. */
  readonly turn: 0 | 1 | 2 | 3 | null;
  /** Painted outside of what the page shows there, as browsers paint the next page's first line at a page's foot. */
  readonly cutOff: boolean;
  /** Painted with nothing, as the words that were recognised below a scan's picture; or white. */
  readonly unseen: boolean;
}
