import type { Message, ResponseMessage } from 'vscode-languageserver';

type Writing = (write: (piece: string) => void) => void;

/** See `written`. */
export class WrittenResult {
  constructor(
    readonly toJSON: () => unknown,
    readonly writeTo: Writing,
  ) {}
}

/**
 * A result that is written to a stream piece by piece: of thousands of symbols it is never one long string.
 * The pieces together are the value as JSON. It is for the connection alone, which takes it for the value.
 */
export function written<Value>(value: () => Value, writeTo: Writing): Value {
  return new WrittenResult(value, writeTo) as Value;
}

/** A message as an object that a structured clone keeps whole. */
export function asObject(message: Message): Message {
  const { result } = message as ResponseMessage;
  return result instanceof WrittenResult ? ({ ...message, result: result.toJSON() } as ResponseMessage) : message;
}
