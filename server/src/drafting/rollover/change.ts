import type { Place } from '../placed-edit';

/** What a change is about, in the words of its family of findings. */
export type ChangeKind =
  | 'title'
  | 'adoption'
  | 'closing'
  | 'symbol'
  | 'distribution'
  | 'agenda-item'
  | 'session'
  | 'year'
  | 'deadline'
  | 'chain'
  | 'citation';

/** A sure change is made; a doubtful one is left as it was and told. */
export type Certainty = 'sure' | 'doubtful';

/** One thing that differs in next session's text. */
export interface RolloverChange {
  readonly kind: ChangeKind;
  readonly certainty: Certainty;
  /** Where it stands in the old text; an empty span where words are only put in. */
  readonly place: Place;
  readonly old: string;
  /** What stands there instead; null of a doubtful one where nothing can be proposed. */
  readonly new: string | null;
}
