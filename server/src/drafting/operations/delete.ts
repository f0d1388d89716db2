import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal, startOfBlock } from '../arrange';
import { arrangementOf } from '../arrangement/arrangement';
import { noParagraph } from './move';
import { selectedUnits } from './units';

/** Takes what is selected away with all that stands below it; references to it are marked and told. */
export function deleteParagraph(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { first, end } = selected;
  const all = arrangementOf(resolution);
  const place = startOfBlock(resolution, first);
  return arrange(resolution, [...all.slice(0, first), ...all.slice(end)], { selection: { start: place, end: place } });
}
