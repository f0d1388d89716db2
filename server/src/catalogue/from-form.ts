import { ordinalOf } from '../languages/labels';
import type { Organ } from '../languages/language';

/** What follows from a symbol's form alone. */
export interface FromForm {
  readonly organ: Organ;
  /** The years that it may be of, the first and the last. */
  readonly years: readonly [number, number];
}

/**
 * The organ and years that a symbol tells by itself, for what the catalogue lacks: the Assembly's first session began in
 * 1946 and each lasts from a September to the next, so that A/RES/60/1 is of 2005 or 2006. A year in parentheses is what
 * somebody wrote, and tells nothing. Null where the form tells none.
 */
export function fromForm(symbol: string): FromForm | null {
  const year = /^(S\/PRST|E\/RES|E\/DEC)\/((?:19|20)\d\d)\//.exec(symbol);
  if (year) return { organ: symbol.startsWith('S/') ? 'SC' : 'ECOSOC', years: [Number(year[2]), Number(year[2])] };
  const rights = /^A\/HRC\/(?:RES|DEC)\/(\d+)\//.exec(symbol);
  if (rights) {
    // three sessions a year since 2006
    const from = 2006 + Math.floor((Number(rights[1]) - 1) / 3);
    return { organ: 'HRC', years: [from, from] };
  }
  const session = /^A\/(?:RES|DEC)\/(?:(\d+)\/|\d+[A-Z-]*\(([IVXLC]+)\))/.exec(symbol);
  const ordinal = session ? (session[1] ? Number(session[1]) : ordinalOf(session[2]!, 'upper-roman')) : null;
  if (!ordinal || ordinal > 200) return null;
  return { organ: 'GA', years: [1945 + ordinal, 1946 + ordinal] };
}
