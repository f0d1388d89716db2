import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf, type Standing } from '../arrangement/arrangement';
import { noParagraph } from './move';
import { selectedUnits } from './units';

/** A new paragraph, or item, of the level of what is selected; the cursor goes to where its words begin. */
export function insertBefore(resolution: Resolution, selection: Span, words = ''): Change | Refusal {
  return inserted(resolution, selection, words, false);
}

export function insertAfter(resolution: Resolution, selection: Span, words = ''): Change | Refusal {
  return inserted(resolution, selection, words, true);
}

function inserted(resolution: Resolution, selection: Span, words: string, behind: boolean): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { kind, depth } = selected;
  const at = behind ? selected.end : selected.first;
  const added: Standing = { block: null, kind, depth, words: words === '' ? [] : [words] };
  const all = arrangementOf(resolution);
  return arrange(resolution, [...all.slice(0, at), added, ...all.slice(at)], { focus: at });
}
