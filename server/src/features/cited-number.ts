import { parseSymbol } from '../catalogue/symbols/symbol';
import { writtenCitations } from '../languages/citing/written-citation';
import type { LanguageCode } from '../languages/language';

/** The number by which a text cites a resolution: "1325 (2000)", "75/177", "2625 (XXV)"; a statement's is its symbol. */
export function citedNumber(symbol: string, language: LanguageCode): string {
  const parts = parseSymbol(symbol);
  if (!parts?.series.endsWith('RES')) return symbol;
  const { numberOfYear } = writtenCitations[language];
  const inParentheses = /\(([^()]*)\)$/.exec(symbol)?.[1];
  // 31/5B is written 31/5 B
  const number = parts.number.replace(/(\d)([A-Z])/, '$1 $2');
  return inParentheses === undefined ? number : numberOfYear(number, inParentheses);
}
