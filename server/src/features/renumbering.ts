import { renumberAll } from '../drafting/renumber-all';
import type { Resolution } from '../resolution/resolution';
import type { TextEdit } from '../text/edit';
import { textEdits } from './arranging/arrangements';

/** The edits that make every sequence of numbers and letters count on, references with them. */
export function renumbering(resolution: Resolution): readonly TextEdit[] {
  return textEdits(resolution, renumberAll(resolution));
}
