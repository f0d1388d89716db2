import { fromForm, romanNumber } from './from-form';

/** Symbols series by series, then by session or year, by number, by letters; regular sessions before special ones. */
export function compareSymbols(a: string, b: string): number {
  return compareKeys(keyOf(a), keyOf(b));
}

/** A list in that order; each symbol is read once. */
export function sortedBySymbol<Item extends { readonly symbol: string }>(items: Iterable<Item>): Item[] {
  const keyed = Array.from(items, item => ({ item, key: keyOf(item.symbol) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item);
}

type Key = readonly (string | number)[];

function compareKeys(first: Key, second: Key): number {
  for (const [index, part] of first.entries()) {
    const other = second[index]!;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

const seriesOrder = ['S/RES', 'S/PRST', 'A/RES', 'E/RES', 'A/HRC/RES'];

function keyOf(symbol: string): Key {
  const form = fromForm(symbol);
  if (!form) return [seriesOrder.length, 0, 0, 0, symbol];
  const { series, session, number, letters, years } = form;
  const bare = session?.replace(/^E?S-/, '') ?? '';
  const special = session === bare || session === null ? 0 : session.startsWith('E') ? 2 : 1;
  const counted = session === null ? (series === 'S/PRST' ? years![0] : 0) : Number(bare) || romanNumber(bare);
  return [seriesOrder.indexOf(series), special, counted, number, letters ?? ''];
}
