import type { Span } from '../text/position';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A span of the source of the block at index `block`, in UTF-16 code units. */
export interface Place {
  readonly block: number;
  readonly span: Span;
}

/** Something that an editor would mark. */
export interface Finding {
  /** The rule's name, which is its page's name in docs/rules too. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}
