import type { Catalogue } from '../catalogue/catalogue';
import type { Place } from '../drafting/placed-edit';
import { inEnglish } from '../messages/message';
import type { Resolution } from '../resolution/resolution';
import { check } from '../rules/check';
import type { Severity } from '../rules/finding';

/** A finding as other programs get it: its message is a sentence. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}

export function findingsInEnglish(resolution: Resolution, catalogue: Catalogue | null = null): readonly ToldFinding[] {
  return check(resolution, catalogue).map(({ rule, severity, message, place, related }) => ({
    rule,
    severity,
    message: inEnglish(message),
    place,
    related: related.map(other => ({ message: inEnglish(other.message), place: other.place })),
  }));
}
