import type { Place } from '../drafting/placed-edit';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something that an editor would mark. */
export interface Finding {
  /** The rule's name, which is its page's name in docs/rules too. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}
