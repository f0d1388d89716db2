import type { Language } from '../../languages/language';
import { wordBits } from '../places/mention-bits';
import type { Places } from '../places/places';
import type { CitationToken, NumberToken, SymbolToken } from './token';
import { citationWords, wordAt } from './words';

/** As far behind the last number a word may still tell something of it. */
const reachBehind = 72;

/**
 * The tokens of a paragraph of these numbers, in order: with them the words up to the last one, and the word behind. Offsets
 * are UTF-16 code units in `text`.
 */
export function citationTokens(
  text: string,
  numbers: readonly (NumberToken | SymbolToken)[],
  places: Places,
  language: Language,
): readonly CitationToken[] {
  const words = citationWords(language);
  const tokens: CitationToken[] = [];
  let end = 0;
  let next = 0;
  const readUntil = (limit: number, most: number): void => {
    for (let left = most; left > 0 && next < places.length; next += 2) {
      const start = places.found[next]!;
      const possible = places.found[next + 1]! & wordBits;
      if (possible === 0) continue;
      if (start >= limit) break;
      const word = start >= end ? wordAt(text, start, possible, words) : null;
      if (!word) continue;
      tokens.push(word);
      end = word.end;
      left--;
    }
  };
  for (const number of numbers) {
    readUntil(number.start, Number.POSITIVE_INFINITY);
    tokens.push(number);
    end = number.end;
  }
  readUntil(end + reachBehind + 1, 1);
  return tokens;
}
