import type { Span } from '../../text/position';

/** What is wrong with a part of the file. An error loses the row that it stands in, a warning nothing else. */
export interface PlacedProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly span: Span;
}

export type TellProblem = (problem: PlacedProblem) => void;

/** In the message of a problem, which has no room for more. */
export function quoted(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
