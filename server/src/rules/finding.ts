import type { Place } from '../drafting/placed-edit';
import type { Message } from '../messages/message';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something that an editor would mark. */
export interface Finding {
  /** The rule's name, which is its page's name in docs/rules too. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly related: readonly { readonly message: Message; readonly place: Place }[];
}
