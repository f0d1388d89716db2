import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import { type Accepted, acceptanceOf, byRule } from '../settings/accepted';
import type { RuleSettings } from '../settings/rule-settings';
import type { RuleLevels } from './rule-levels';

/** Each finding of another severity than the rule's own, and what the rule said. */
const originals = new WeakMap<Finding, Finding>();

/** As the rule made it. */
export function originalOf(finding: Finding): Finding {
  return originals.get(finding) ?? finding;
}

/**
 * The one place where settings act on what was found: a finding gets the severity that they give to its rule, and is left
 * out where somebody has accepted it. The list and its findings stay the same objects while nothing changes.
 */
export function asSettings(
  { accepted }: RuleSettings,
  levels: RuleLevels,
): (findings: readonly Finding[], resolution: Resolution) => readonly Finding[] {
  if (levels.given.size === 0 && accepted.length === 0) return findings => findings;
  const rules: ReadonlyMap<string, readonly Accepted[]> = byRule(accepted);
  const given = new WeakMap<Finding, Finding>();
  const lists = new WeakMap<readonly Finding[], readonly Finding[]>();
  return (findings, resolution) => {
    const before = lists.get(findings);
    // what is accepted hangs on the words, too
    if (before && rules.size === 0) return before;
    const now = findings
      .filter(finding => acceptanceOf(resolution, finding, rules) === undefined)
      .map(finding => withLevel(finding));
    if (before?.length === now.length && before.every((finding, index) => finding === now[index])) return before;
    lists.set(findings, now);
    return now;
  };

  function withLevel(finding: Finding): Finding {
    const severity = levels.given.get(finding.rule);
    if (severity === undefined || severity === finding.severity) return finding;
    let as = given.get(finding);
    if (!as) {
      as = { ...finding, severity };
      given.set(finding, as);
      originals.set(as, finding);
    }
    return as;
  }
}
