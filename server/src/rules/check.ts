import type { Resolution } from '../resolution/resolution';
import type { Structure } from '../resolution/structure';
import type { Finding } from './finding';
import { letteringAlphabet } from './lettering-alphabet';
import { letteringSequence } from './lettering-sequence';
import { letteringStyle } from './lettering-style';
import { levelSkipped } from './level-skipped';
import { numberingRestart } from './numbering-restart';
import { numberingSequence } from './numbering-sequence';
import { numberingSingle } from './numbering-single';
import { numberingStyle } from './numbering-style';
import type { Fix, Rule } from './rule';

export const rules: readonly Rule[] = [
  numberingSequence,
  numberingRestart,
  numberingStyle,
  numberingSingle,
  letteringSequence,
  letteringStyle,
  letteringAlphabet,
  levelSkipped,
];

const byName: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.name, rule]));

/** What follows from the labels alone is found once for a structure, which edits within a paragraph leave as it is. */
const findings = new WeakMap<Structure, readonly Finding[]>();

/** What every rule finds, in the order of the text. */
export function check(resolution: Resolution): readonly Finding[] {
  let found = findings.get(resolution.structure);
  if (!found) {
    found = rules
      .flatMap(rule => rule.check(resolution))
      .sort((a, b) => a.place.block - b.place.block || a.place.span.start - b.place.span.start);
    findings.set(resolution.structure, found);
  }
  return found;
}

/** The ways to mend a finding of `check` on the same tree, the preferred first. */
export function fixesOf(resolution: Resolution, finding: Finding): readonly Fix[] {
  return byName.get(finding.rule)?.fixes?.(resolution, finding) ?? [];
}
