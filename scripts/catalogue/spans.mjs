// What of a series is there without a gap.
import { partsOf } from './tables.mjs';

/** Sessions of the Assembly of which the tables say that they have all: the first, and the last that is over. */
const wholeSessions = [74, 80];
const closedUntil = 79;

export function wholeSpans(documents) {
  const spans = [];
  for (const { symbol, series } of documents) {
    const { prefix, number } = partsOf(symbol);
    const session = series === 'S/RES' ? null : prefix.slice(series.length + 1, -1);
    if (!isWhole(series, session)) continue;
    let span = spans.at(-1);
    if (span?.series !== series || span.session !== session) {
      span = { series, session, last: 0, missing: [], closed: series === 'A/RES' && Number(session) <= closedUntil };
      spans.push(span);
    }
    for (let skipped = span.last + 1; skipped < number; skipped++) span.missing.push(skipped);
    span.last = Math.max(span.last, number);
  }
  return spans;
}

function isWhole(series, session) {
  if (series === 'S/RES') return true;
  return series === 'A/RES' && Number(session) >= wholeSessions[0] && Number(session) <= wholeSessions[1];
}
