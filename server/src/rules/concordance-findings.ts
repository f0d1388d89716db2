import { concordance } from '../comparison/concordance/concordance';
import type { Difference, DiscordPlace } from '../comparison/concordance/difference';
import type { Resolution } from '../resolution/resolution';
import type { ConcordanceRule } from './concordance-rules';
import type { Severity } from './finding';
import { type Accepted, byRule, entryFor, hashOf, markedIn } from './settings/accepted';
import { levelOf } from './settings/levels';
import type { RuleSettings } from './settings/rule-settings';

export interface ConcordanceFinding extends Omit<Difference, 'rule' | 'severity'> {
  readonly rule: ConcordanceRule['name'];
  readonly severity: Severity;
}

/** A version of a text, and what is said about rules where it lies. */
export interface CheckedVersion {
  readonly resolution: Resolution;
  readonly settings: RuleSettings;
}

/**
 * In what versions differ, each held against the first, as the settings of the version that it is told in have it. What is
 * accepted in one version is not told in the other either: who looks at the two paragraphs has looked at both.
 */
export function concordanceFindings(versions: readonly CheckedVersion[]): readonly ConcordanceFinding[] {
  const all = concordance(versions.map(({ resolution }) => resolution)).flatMap((difference): ConcordanceFinding[] => {
    const rule = `concordance/${difference.rule}` as const;
    const { levels } = versions[difference.place.version]!.settings;
    const level = levelOf({ name: rule, family: 'concordance' }, levels) ?? difference.severity;
    return level === 'off' ? [] : [{ ...difference, rule, severity: level }];
  });
  const entries = versions.map(({ settings }) => byRule(settings.accepted));
  if (entries.every(({ size }) => size === 0)) return all;
  const accepted = all.filter(finding => {
    const { version } = finding.place;
    return entryFor(acceptedDifference(finding, versions[version]!.resolution), entries[version]!) !== undefined;
  });
  return all.filter(finding => !accepted.some(each => each === finding || isCounterpart(finding, each)));
}

/** How a finding would stand in the list of what is accepted in the version that it is told in. */
export function acceptedDifference(
  { rule, place: { block, span } }: ConcordanceFinding,
  { blocks }: Resolution,
): Accepted {
  return { rule, hash: hashOf(blocks[block]!), marked: markedIn(blocks[block]!, span) };
}

/** Is the same told of the two paragraphs, from the other's side? */
function isCounterpart(finding: ConcordanceFinding, other: ConcordanceFinding): boolean {
  if (finding.rule !== other.rule || !finding.related || !other.related) return false;
  return isSamePlace(finding.place, other.related) && isSamePlace(finding.related, other.place);
}

function isSamePlace(a: DiscordPlace, b: DiscordPlace): boolean {
  return a.version === b.version && a.block === b.block;
}
