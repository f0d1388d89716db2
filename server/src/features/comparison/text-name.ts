import { parseSymbol } from '../../catalogue/symbols/symbol';

/** What a text is called where there is little room: "72/5", "2100 (2013)"; by its own symbol where that is no resolution's. */
export function shortSymbol(symbol: string): string {
  const parsed = parseSymbol(symbol);
  if (!parsed) return symbol;
  return parsed.year === null ? parsed.number : `${parsed.number} (${parsed.year})`;
}
