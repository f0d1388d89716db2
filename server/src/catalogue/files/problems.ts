import { type Message, message } from '../../messages/message';
import type { Span } from '../../text/position';

/** What is wrong with a part of the file. An error loses the row that it stands in, a warning nothing else. */
export interface PlacedProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  readonly span: Span;
}

export type TellProblem = (problem: PlacedProblem) => void;

/** In the message of a problem, which has no room for more. */
export function quoted(text: string): Message {
  return message`“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
