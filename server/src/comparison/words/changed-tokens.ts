import { diffArrays } from 'diff';
import { linksOfOnly } from '../alignment/only-places';
import { heaviestChain, type Link } from '../alignment/rising-chain';

/** A run of tokens that both have, or one of them alone. */
export interface Run {
  readonly kind: 'same' | 'in' | 'out';
  /** Where it stands in the old tokens, and in the new; of what is in one alone, where it would stand in the other. */
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/** The shortest way from one to the other is looked for up to so many tokens that differ: time grows with its square. */
const mostDifferent = 400;

/** What has changed between two lists of keys, in time that follows their length. */
export function changedTokens(old: readonly string[], now: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  addRuns(runs, old, now, { oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: now.length }, true);
  return runs;
}

interface Stretch {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

function addRuns(
  runs: Run[],
  old: readonly string[],
  now: readonly string[],
  stretch: Stretch,
  mayBeParted: boolean,
): void {
  let { oldFrom, oldTo, newFrom, newTo } = stretch;
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === now[newFrom]) {
    oldFrom++;
    newFrom++;
  }
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === now[newTo - 1]) {
    oldTo--;
    newTo--;
  }
  addRun(runs, 'same', stretch.oldFrom, stretch.newFrom, oldFrom - stretch.oldFrom);
  const [oldRest, newRest] = [old.slice(oldFrom, oldTo), now.slice(newFrom, newTo)];
  const changes =
    oldRest.length === 0 || newRest.length === 0
      ? undefined
      : diffArrays(oldRest, newRest, { maxEditLength: mostDifferent });
  if (changes) {
    let [oldAt, newAt] = [oldFrom, newFrom];
    for (const { added, removed, count } of changes) {
      addRun(runs, added ? 'in' : removed ? 'out' : 'same', oldAt, newAt, count);
      if (!added) oldAt += count;
      if (!removed) newAt += count;
    }
  } else if (mayBeParted && oldRest.length > 0 && newRest.length > 0) {
    let [oldAt, newAt] = [oldFrom, newFrom];
    for (const link of [...fixedPoints(oldRest, newRest), { old: oldRest.length, new: newRest.length }]) {
      const [oldEnd, newEnd] = [oldFrom + link.old, newFrom + link.new];
      addRuns(runs, old, now, { oldFrom: oldAt, oldTo: oldEnd, newFrom: newAt, newTo: newEnd }, false);
      [oldAt, newAt] = [oldEnd, newEnd];
    }
  } else {
    addRun(runs, 'out', oldFrom, newFrom, oldTo - oldFrom);
    addRun(runs, 'in', oldTo, newFrom, newTo - newFrom);
  }
  addRun(runs, 'same', oldTo, newTo, stretch.oldTo - oldTo);
}

function addRun(runs: Run[], kind: Run['kind'], old: number, now: number, length: number): void {
  if (length > 0) runs.push({ kind, old, new: now, length });
}

/** Keys that stand once in either, as far as they keep their order. */
function fixedPoints(old: readonly string[], now: readonly string[]): readonly Link[] {
  const links = linksOfOnly(old, now);
  const chosen = heaviestChain(links, () => 1, { apart: true });
  return links.filter((_, index) => chosen[index]);
}
