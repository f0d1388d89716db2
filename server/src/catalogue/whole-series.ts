import type { SeriesRows } from './series-rows';

/** The sessions of the Assembly of which the catalogue has every resolution. */
const wholeSessions = { first: 74, last: 79 };

/**
 * Would the rows have a document of that symbol if there were one? Of the Council they have every number up to the last;
 * of the Assembly every one of some sessions up to the last number of each, for more may have been adopted since.
 */
export function wouldKnow(rows: SeriesRows, symbol: string): boolean {
  const [, session = '', number = ''] = /(\d+)(?:\/(\d+))?[A-Z]*(?:\(.*\))?$/.exec(symbol) ?? [];
  if (rows.series === 'S/RES') return Number(session) >= 1 && Number(session) <= rows.count;
  if (rows.series !== 'A/RES' || number === '') return false;
  return Number(session) >= wholeSessions.first && Number(session) <= wholeSessions.last;
}
