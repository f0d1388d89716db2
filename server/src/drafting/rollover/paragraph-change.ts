import type { Certainty } from './change';

/** A change of one paragraph; offsets are those of its logical text. */
export interface ParagraphChange {
  readonly kind: 'chain' | 'citation' | 'session' | 'year' | 'deadline' | 'symbol';
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  readonly new: string | null;
}
