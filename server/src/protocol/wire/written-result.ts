export type Writing = (write: (piece: string) => void) => void;

const writings = new WeakMap<object, Writing>();

/**
 * Tells how a result is written to a stream piece by piece, which together are its JSON: of thousands of symbols it is never
 * one long string. The result stays what it is, for connections that send objects.
 */
export function written<Result extends object>(result: Result, writeTo: Writing): Result {
  writings.set(result, writeTo);
  return result;
}

/** How a result is written that has a way of its own. */
export function writingOf(result: unknown): Writing | undefined {
  return writings.get(result as object);
}
