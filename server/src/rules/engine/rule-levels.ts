import { allRules } from '../all-rules';
import type { Severity } from '../finding';
import { levelOf, type WrittenLevels } from '../settings/levels';

/** What settings mean for each rule that they say something of. */
export interface RuleLevels {
  readonly off: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, Severity>;
}

export function ruleLevels(nearestFirst: readonly WrittenLevels[]): RuleLevels {
  const off = new Set<string>();
  const given = new Map<string, Severity>();
  for (const rule of allRules) {
    const level = levelOf(rule, nearestFirst);
    if (level === 'off') off.add(rule.name);
    else if (level !== null) given.set(rule.name, level);
  }
  return { off, given };
}
