import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf } from '../arrangement/arrangement';
import { noParagraph } from './move';
import { isUnitStart, selectedUnits } from './units';

/** Takes what is selected away with all that stands below it; references to it are marked and told. */
export function deleteParagraph(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { first, end } = selected;
  const all = arrangementOf(resolution);
  const arrangement = [...all.slice(0, first), ...all.slice(end)];
  // the cursor goes to the paragraph that takes the place, or behind the one that is the last now
  if (arrangement[first] && isUnitStart(arrangement[first])) return arrange(resolution, arrangement, { focus: first });
  return arrange(resolution, arrangement, { focusBehind: first - 1 });
}
