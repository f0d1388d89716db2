import { insertionsLike, isAlternative } from '../languages/marks/insertion-suffixes';
import type { Resolution } from '../resolution/resolution';
import { labelOf } from './sequences';

/** What a label counts: 4, or 4 bis, which stands between 4 and 5. */
export interface Count {
  readonly ordinal: number;
  readonly suffix: string;
}

export function countOf(resolution: Resolution, block: number): Count {
  return labelOf(resolution, block);
}

export function sameCount(a: Count, b: Count): boolean {
  return a.ordinal === b.ordinal && a.suffix === b.suffix;
}

/** Does a label that counts so go on from `before`, by one or as its kind does? */
export function goesOnFrom(before: Count | null, own: Count): boolean {
  // as nearly all do: for these nothing is made
  if (own.suffix === '' && before?.suffix === '' && own.ordinal === before.ordinal + 1) return true;
  return sameCount(own, countAfter(before, own));
}

/** What a label counts that follows `before`, if it keeps its own kind: a plain one goes on by one, a bis stays. */
export function countAfter(before: Count | null, own: Count): Count {
  if (before === null) return { ordinal: 1, suffix: own.suffix };
  const next = before.ordinal + 1;
  if (isAlternative(own.suffix) && own.ordinal === next) return own;
  if (own.suffix === '') {
    // 3 behind 3 alt: the alternative stands before what it is an alternative to
    const stillToCome = isAlternative(before.suffix) && own.ordinal === before.ordinal;
    return { ordinal: stillToCome ? before.ordinal : next, suffix: '' };
  }
  const series = insertionsLike(own.suffix);
  const rank = series.indexOf(before.suffix) + 1;
  const suffix = series.indexOf(own.suffix) >= rank ? own.suffix : (series[rank] ?? own.suffix);
  return { ordinal: before.ordinal, suffix };
}
