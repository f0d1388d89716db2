import type { Catalogue } from '../catalogue/catalogue';
import type { Resolution } from '../resolution/resolution';
import type { Structure } from '../resolution/structure';
import { checkCitations, citationFixes, citationRules } from './citations/check-citations';
import type { Finding } from './finding';
import { letteringAlphabet } from './lettering/lettering-alphabet';
import { letteringSequence } from './lettering/lettering-sequence';
import { letteringStyle } from './lettering/lettering-style';
import { levelSkipped } from './numbering/level-skipped';
import { numberingRestart } from './numbering/numbering-restart';
import { numberingSequence } from './numbering/numbering-sequence';
import { numberingSingle } from './numbering/numbering-single';
import { numberingStyle } from './numbering/numbering-style';
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

/** What each rule finds, in a few words, by the rules' names. */
export const ruleSummaries: ReadonlyMap<string, string> = new Map(
  [...rules, ...citationRules].map(({ name, summary }) => [name, summary]),
);

/** What follows from the labels alone is found once for a structure, which edits within a paragraph leave as it is. */
const findings = new WeakMap<Structure, readonly Finding[]>();

/** The same with the findings about citations, whose list stays where nothing has changed and belongs to one structure. */
const withCited = new WeakMap<readonly Finding[], readonly Finding[]>();

/** What every rule finds, in the order of the text; without a catalogue, what the text tells by itself. */
export function check(resolution: Resolution, catalogue: Catalogue | null = null): readonly Finding[] {
  let found = findings.get(resolution.structure);
  if (!found) {
    found = rules.flatMap(rule => rule.check(resolution)).sort(inOrder);
    findings.set(resolution.structure, found);
  }
  if (!catalogue) return found;
  const cited = checkCitations(resolution, catalogue);
  if (cited.length === 0) return found;
  let all = withCited.get(cited);
  if (!all) {
    all = [...found, ...cited].sort(inOrder);
    withCited.set(cited, all);
  }
  return all;
}

function inOrder(a: Finding, b: Finding): number {
  return a.place.block - b.place.block || a.place.span.start - b.place.span.start;
}

/** The ways to mend a finding of `check` on the same tree, the preferred first. */
export function fixesOf(resolution: Resolution, finding: Finding): readonly Fix[] {
  const rule = byName.get(finding.rule);
  return rule ? (rule.fixes?.(resolution, finding) ?? []) : citationFixes(finding);
}
