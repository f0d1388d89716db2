import { insertionSuffixes } from '../languages/labels';
import type { Resolution } from '../resolution/resolution';
import { labelOf, type Sequence } from './sequences';

/** What a label counts: 4, or 4 bis, which stands between 4 and 5. */
export interface Count {
  readonly ordinal: number;
  readonly suffix: string;
}

/** Of inserted paragraphs, in their order. */
const suffixes = ['', ...insertionSuffixes];

export type BreakKind =
  | 'start' // the first is not 1
  | 'gap' // 3, 5
  | 'typo' // 3, 9, 5: one label out of line, the next in line again
  | 'early' // 3, 5, 4: what is left out stands further below
  | 'repeat' // 3, 3
  | 'back' // 3, 4, 2
  | 'restart'; // 3, 1, 2

/** Where a sequence first stops counting on by one. */
export interface Break {
  readonly kind: BreakKind;
  /** The block where it breaks, and what it should count. */
  readonly block: number;
  readonly expected: Count;
  /** The block that explains it: the one before, or the one that has the same number already; null at the start. */
  readonly related: number | null;
}

export function countOf(resolution: Resolution, block: number): Count {
  return labelOf(resolution, block);
}

export function sameCount(a: Count, b: Count): boolean {
  return a.ordinal === b.ordinal && a.suffix === b.suffix;
}

/** What a label counts that follows `before`, if it keeps its own kind: a plain one goes on by one, a bis stays. */
export function countAfter(before: Count | null, own: Count): Count {
  if (before === null) return { ordinal: 1, suffix: own.suffix };
  if (own.suffix === '') return { ordinal: before.ordinal + 1, suffix: '' };
  const rank = suffixes.indexOf(before.suffix);
  const suffix = suffixes.indexOf(own.suffix) > rank ? own.suffix : (suffixes[rank + 1] ?? own.suffix);
  return { ordinal: before.ordinal, suffix };
}

/** Only the first break is looked for: what follows it is its consequence as often as not. */
export function firstBreak(resolution: Resolution, { members }: Sequence): Break | null {
  let before: Count | null = null;
  for (let i = 0; i < members.length; i++) {
    const block = members[i]!;
    const own = countOf(resolution, block);
    const expected = countAfter(before, own);
    if (!sameCount(own, expected)) return describeBreak(resolution, members, i, expected);
    before = own;
  }
  return null;
}

function describeBreak(resolution: Resolution, members: readonly number[], at: number, expected: Count): Break {
  const block = members[at]!;
  const own = countOf(resolution, block);
  if (at === 0) return { kind: 'start', block, expected, related: null };
  const previous = members[at - 1]!;
  const made = (kind: BreakKind, related = previous): Break => ({ kind, block, expected, related });
  const following = members.slice(at + 1).map(member => countOf(resolution, member));
  const next = following[0];
  if (own.ordinal === 1 && at > 1 && own.suffix === '' && next?.ordinal === 2) return made('restart');
  const twin = members.slice(0, at).find(member => sameCount(countOf(resolution, member), own));
  if (twin !== undefined) return made('repeat', twin);
  if (own.ordinal < expected.ordinal) return made('back');
  if (next && sameCount(next, { ordinal: expected.ordinal + 1, suffix: '' })) return made('typo');
  return made(following.some(count => sameCount(count, expected)) ? 'early' : 'gap');
}
