import type { Span } from './position';

/** Of spans in order, none within another, where those begin that start at an offset or behind. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last that ends before an offset, or at it. */
export function lastBefore<Found extends Span>(spans: readonly Found[], offset: number): Found | undefined {
  let index = indexFrom(spans, offset) - 1;
  while (index >= 0 && spans[index]!.end > offset) index--;
  return spans[index];
}

/** Does one of them share a character with a stretch? */
export function anyTouches(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[indexFrom(spans, end) - 1]?.end ?? start) > start;
}
