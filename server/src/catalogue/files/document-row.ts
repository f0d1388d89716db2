import type { Span } from '../../text/position';
import type { FileValue, Placed } from '../../text/values/placed-values';
import type { FactColumn } from './fact-names';

/** What a file says of one document. */
export interface DocumentRow {
  readonly span: Span;
  readonly facts: readonly PlacedFact[];
}

export interface PlacedFact {
  readonly column: FactColumn;
  readonly value: Placed<FileValue>;
}

/**
 * One row behind the other, null for one that could not be read at all: a file may have millions, and to hold them all at
 * once costs far more than to read them.
 */
export type FileRows = Iterable<DocumentRow | null>;
