import { protocolLineStarts } from './lines';
import type { Position, Range, Span } from './position';

/** Tells where stretches of a text are, as the protocol counts. */
export function rangesIn(text: string): (span: Span) => Range {
  const starts = protocolLineStarts(text);
  const positionOf = (offset: number): Position => {
    let low = 0;
    let high = Math.max(0, starts.length - 2);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - starts[low]! };
  };
  return ({ start, end }) => ({
    start: positionOf(Math.min(start, text.length)),
    end: positionOf(Math.min(end, text.length)),
  });
}
