import { concordance } from '../comparison/concordance/concordance';
import type { Difference } from '../comparison/concordance/difference';
import type { Resolution } from '../resolution/resolution';
import type { ConcordanceRule } from './concordance-rules';
import type { Severity } from './finding';
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

/** In what versions differ, each held against the first, as the settings of the version that it is told in have it. */
export function concordanceFindings(versions: readonly CheckedVersion[]): readonly ConcordanceFinding[] {
  return concordance(versions.map(({ resolution }) => resolution)).flatMap((difference): ConcordanceFinding[] => {
    const rule = `concordance/${difference.rule}` as const;
    const { levels } = versions[difference.place.version]!.settings;
    const level = levelOf({ name: rule, family: 'concordance' }, levels) ?? difference.severity;
    return level === 'off' ? [] : [{ ...difference, rule, severity: level }];
  });
}
