import type { Span } from '../text/position';

/** A span of the source of the block at index `block`, in UTF-16 code units. */
export interface Place {
  readonly block: number;
  readonly span: Span;
}

/** Replaces what stands at `place` by `newText`. */
export interface PlacedEdit {
  readonly place: Place;
  readonly newText: string;
}
