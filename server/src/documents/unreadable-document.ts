import type { Message } from '../messages/message';
import { ToldError } from '../messages/told-error';

/** Why a file gave no draft. */
export type UnreadableReason =
  /** It is not what its name says, or a part of it is missing. */
  | 'damaged'
  /** It asks for a password. */
  | 'encrypted'
  /** A scan: pages without any text. */
  | 'no text'
  /** More than the limits allow (`limits.ts`). */
  | 'too large'
  /** A form that is not read, as Word's before 2007. */
  | 'unsupported';

/** What every reader throws, and nothing else. What is told is a sentence for the user, without the file's name. */
export class UnreadableDocument extends ToldError {
  constructor(
    readonly reason: UnreadableReason,
    told: Message,
  ) {
    super(told);
  }
}
