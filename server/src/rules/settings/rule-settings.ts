import type { Profile } from '../../resolution/document/profile';
import type { Accepted } from './accepted';
import type { WrittenLevels } from './levels';

/** What is said about the rules for one draft. It is the same object for as long as nothing of it changes. */
export interface RuleSettings {
  readonly profile: Profile;
  /** Of all who say something of rules the nearest first. */
  readonly levels: readonly WrittenLevels[];
  readonly accepted: readonly Accepted[];
}

/** Where nobody says anything. */
export const ordinarySettings: RuleSettings = { profile: 'automatic', levels: [], accepted: [] };
