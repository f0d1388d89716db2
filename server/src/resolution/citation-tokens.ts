import type { Language, Organ } from '../languages/language';
import { citationNumbers } from './citation-numbers';
import { citationWords, wordAt } from './citation-words';
import { wordBits } from './mention-bits';
import type { Places } from './places';

/** Who may have adopted what is cited: the organs, the Commission on Human Rights, or a body of another kind. */
export type Body = Organ | 'human-rights-commission' | 'other' | 'assembly' | 'council';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** S/2016/952, A/RES/72/1 */
export type SymbolToken = Stretch & { readonly kind: 'symbol' };

/** A number in one of the forms that documents bear. */
export type NumberToken = Stretch &
  (
    | { readonly kind: 'council'; readonly number: string; readonly year: string } // 2185 (2014)
    | { readonly kind: 'session'; readonly session: string; readonly number: string; readonly letters: string } // 61/124 A
    | { readonly kind: 'roman'; readonly number: string; readonly letters: string; readonly session: string } // 2625 (XXV)
  );

/** The words around numbers. */
export type WordToken = Stretch &
  (
    | { readonly kind: 'resolution' | 'decision' | 'statement' | 'other' }
    | { readonly kind: 'body'; readonly body: Body }
  );

export type CitationToken = SymbolToken | NumberToken | WordToken;

export function isNumber(token: CitationToken | undefined): token is NumberToken {
  return token?.kind === 'council' || token?.kind === 'session' || token?.kind === 'roman';
}

/** As far behind the last number a word may still tell something of it. */
const reachBehind = 72;

/**
 * The tokens of a paragraph, in order: numbers first, since without them nothing is cited, and then the words up to the
 * last of them and the one behind. Offsets are UTF-16 code units in `text`.
 */
export function citationTokens(text: string, places: Places, language: Language): readonly CitationToken[] {
  const numbers = citationNumbers(text, places, language);
  if (numbers.every(({ kind }) => kind === 'symbol')) return numbers;
  const words = citationWords(language);
  const tokens: CitationToken[] = [];
  let end = 0;
  let next = 0;
  const readUntil = (limit: number, most: number): void => {
    for (let left = most; left > 0 && next < places.found.length; next += 2) {
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
