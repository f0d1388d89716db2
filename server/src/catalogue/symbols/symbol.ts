import type { Organ } from '../../languages/language';

/** A canonical symbol of a series of resolutions or statements, in its parts. */
export interface SymbolParts {
  /** Organ and kind: S/RES, A/RES, A/HRC/RES, E/RES, S/PRST. */
  readonly series: string;
  /** Within the series: 2185 of S/RES/2185(2014), 72/1 of A/RES/72/1, 2625 of A/RES/2625(XXV). */
  readonly number: string;
  /** In parentheses behind the number; null where there is none, and for a session such as (XXV). */
  readonly year: number | null;
}

/** Null for a symbol of no such series, as A/66/615 or S/2016/952. */
export function parseSymbol(symbol: string): SymbolParts | null {
  const match = /^([A-Z]+(?:\/[A-Z]+)?\/(?:RES|PRST|DEC))\/([^(]+)(?:\(([^()]*)\))?$/.exec(symbol);
  if (!match) return null;
  const inParentheses = match[3] ?? '';
  return { series: match[1]!, number: match[2]!, year: /^\d{4}$/.test(inParentheses) ? Number(inParentheses) : null };
}

/** Organ and kind of a canonical symbol: A/RES of A/RES/72/1. Null for one of no such series. */
export function seriesOf(symbol: string): string | null {
  return /^(?:[A-Z]+\/){1,2}(?:RES|PRST|DEC)(?=\/)/.exec(symbol)?.[0] ?? null;
}

/** The series of the Security Council's resolutions. */
export const councilSeries = 'S/RES';
/** The series of the statements by its President, those with older symbols among them. */
export const statementSeries = 'S/PRST';

const organs: Readonly<Record<string, Organ>> = {
  'S/RES': 'SC',
  'S/PRST': 'SC',
  'A/RES': 'GA',
  'E/RES': 'ECOSOC',
  'A/HRC/RES': 'HRC',
};

/** The organ whose documents a series holds. */
export function organOfSeries(series: string): Organ | null {
  return organs[series] ?? null;
}

/** The number of a symbol of a Security Council resolution, whatever its year. */
export function councilNumber(symbol: string): number | null {
  const match = /^S\/RES\/([1-9]\d{0,5})(?:\(\d*\))?$/.exec(symbol);
  return match ? Number(match[1]) : null;
}
