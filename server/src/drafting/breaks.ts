import type { Resolution } from '../resolution/resolution';
import { type Count, countAfter, countOf, goesOnFrom, sameCount } from './label-order';
import type { Sequence } from './sequences';

export type BreakKind =
  | 'start' // the first is not 1
  | 'gap' // 3, 5
  | 'typo' // 3, 9, 5: one label out of line, the next in line again
  | 'early' // 3, 5, 4: what is left out stands further below
  | 'repeat' // 3, 3
  | 'back' // 3, 4, 2
  | 'restart'; // 3, 1, 2

/** Where a sequence stops counting on by one. */
export interface Break {
  readonly kind: BreakKind;
  /** The block where it breaks, and what it should count. */
  readonly block: number;
  readonly expected: Count;
  /** The block that explains it: the one before, or the one that has the same number already; null at the start. */
  readonly related: number | null;
  /** The member of the sequence before it; null at the start. */
  readonly previous: number | null;
}

/** The first of them: does the sequence break at all? */
export function firstBreak(resolution: Resolution, sequence: Sequence): Break | null {
  return breaksOf(resolution, sequence)[0] ?? null;
}

/** What a sequence goes on from: the first item may stand on the line of its paragraph, "2. (a) Decides …". */
export function countBefore({ firstIsInner }: Sequence): Count | null {
  return firstIsInner ? { ordinal: 1, suffix: '' } : null;
}

/**
 * Every place where the count breaks. Behind one it goes on with the number that was found, or with the one that was
 * expected where the next label follows that: of 1 2 4 5 5 6 two are told, of 1 2 22 4 one.
 */
export function breaksOf(resolution: Resolution, sequence: Sequence): readonly Break[] {
  if (sequence.isPlain) return none;
  const { members } = sequence;
  let before = countBefore(sequence);
  for (let at = 0; at < members.length; at++) {
    const own = countOf(resolution, members[at]!);
    if (!goesOnFrom(before, own)) {
      const counts = members.map(member => countOf(resolution, member));
      return breaksFrom(sequence, counts, at, before);
    }
    before = own;
  }
  return none;
}

const none: readonly Break[] = [];

/** The breaks from the label at `from` on, which follows `start` and is the first. */
function breaksFrom(
  { members }: Sequence,
  counts: readonly Count[],
  from: number,
  start: Count | null,
): readonly Break[] {
  const places = placesOf(counts);
  const breaks: Break[] = [];
  let before = start;
  /** Numbers of which it was told that they stand further below. */
  let awaited = { from: 0, to: 0 };
  /** The label above, if it is a repeat: of several alike one is told. */
  let repeated: Count | null = null;
  for (let at = from; at < counts.length; at++) {
    const own = counts[at]!;
    const expected = countAfter(before, own);
    const alike: boolean = repeated !== null && sameCount(own, repeated);
    if (!alike) repeated = null;
    if (sameCount(own, expected)) {
      before = own;
      continue;
    }
    const isAwaited = own.suffix === '' && own.ordinal >= awaited.from && own.ordinal < awaited.to;
    if (alike || (isAwaited && places.first.get(keyOf(own)) === at)) continue;
    const found = describeBreak(members, counts, places, at, expected);
    breaks.push(found);
    if (found.kind === 'early') awaited = { from: expected.ordinal, to: own.ordinal };
    if (found.kind === 'repeat') repeated = own;
    before = found.kind === 'early' ? own : (goingOnFrom([expected, own, before], counts[at + 1]) ?? own);
  }
  return breaks;
}

/** Which of the counts the next label follows. */
function goingOnFrom(candidates: readonly (Count | null)[], next: Count | undefined): Count | null {
  if (!next) return null;
  return candidates.find(count => count !== null && sameCount(countAfter(count, next), next)) ?? null;
}

/** Where in a sequence each count stands for the first and for the last time. */
interface Places {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
}

function placesOf(counts: readonly Count[]): Places {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at]!;
    const key = keyOf(count);
    if (!first.has(key)) first.set(key, at);
    last.set(key, at);
  }
  return { first, last };
}

function keyOf({ ordinal, suffix }: Count): string {
  return `${ordinal} ${suffix}`;
}

function describeBreak(
  members: readonly number[],
  counts: readonly Count[],
  places: Places,
  at: number,
  expected: Count,
): Break {
  const block = members[at]!;
  const own = counts[at]!;
  if (at === 0) return { kind: 'start', block, expected, related: null, previous: null };
  const previous = members[at - 1]!;
  const made = (kind: BreakKind, related = previous): Break => ({ kind, block, expected, related, previous });
  const next = counts[at + 1];
  if (own.ordinal === 1 && at > 1 && own.suffix === '' && next?.ordinal === 2) return made('restart');
  const twin = places.first.get(keyOf(own))!;
  if (twin < at) return made('repeat', members[twin]!);
  if (own.ordinal < expected.ordinal) return made('back');
  if (next && sameCount(next, { ordinal: expected.ordinal + 1, suffix: '' })) return made('typo');
  return made((places.last.get(keyOf(expected)) ?? -1) > at ? 'early' : 'gap');
}
