import type { PlacedEdit } from '../drafting/placed-edit';
import type { Resolution } from '../resolution/resolution';
import type { Finding } from './finding';

/** One way to mend a finding. Its edits don't overlap. */
export interface Fix {
  /** As a menu shows it: "Change 5 to 4". */
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
  /** Is it what most would choose? */
  readonly preferred: boolean;
}

export interface Rule {
  /** Its page's name in docs/rules too. */
  readonly name: string;
  /** What it finds, in a few words. */
  readonly summary: string;
  check(resolution: Resolution): readonly Finding[];
  /** For one of this rule's own findings on this very tree. */
  fixes?(resolution: Resolution, finding: Finding): readonly Fix[];
}
