import type { LabelForm } from '../../languages/labels';
import type { Count } from '../label-order';
import type { Run } from './runs';

/** The label of a standing: what it counts and how it is written. */
export interface ArrangedLabel extends LabelForm, Count {
  readonly text: string;
}

/** What each standing bears, by its index in the arrangement. */
export interface ArrangedLabels {
  readonly labels: readonly (ArrangedLabel | null)[];
  /** As a parse of the draft will tell them. */
  readonly paths: readonly (string | null)[];
  /** The run that each standing is a member of. */
  readonly runs: readonly (Run | undefined)[];
}
