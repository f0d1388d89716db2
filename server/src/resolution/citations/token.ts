import type { Organ } from '../../languages/language';

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
    | {
        readonly kind: 'council'; // 2185 (2014)
        readonly symbol: string;
        readonly year: number;
        /** Did the Council adopt that number in that year? Then it is a citation wherever it stands. */
        readonly sure: boolean;
      }
    | { readonly kind: 'bare'; readonly number: string } // resolution 2185
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

/** A token that is a citation whatever words stand around it, and always the same one. */
export type SureToken = SymbolToken | (Extract<NumberToken, { kind: 'council' }> & { readonly sure: true });

export function isSure(token: CitationToken): token is SureToken {
  return token.kind === 'symbol' || (token.kind === 'council' && token.sure);
}

export function isNumber(token: CitationToken | undefined): token is NumberToken {
  switch (token?.kind) {
    case 'council':
    case 'bare':
    case 'session':
    case 'roman':
      return true;
    default:
      return false;
  }
}
