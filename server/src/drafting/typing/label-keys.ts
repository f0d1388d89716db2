import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf, type Standing } from '../arrangement/arrangement';
import { deepest, demote, promote } from '../operations/level';
import { noParagraph } from '../operations/move';
import { joinedWords } from '../operations/split-and-join';
import { unitFrom } from '../operations/units';
import { hasNoWords, paragraphAbove, placeOf } from './place';

/** What the keys do that change a paragraph's level where the cursor stands on its label; elsewhere they are others'. */
export function indent(resolution: Resolution, selection: Span): Change | Refusal {
  return isOnLabel(resolution, selection) ? demote(resolution, selection) : noParagraph;
}

export function outdent(resolution: Resolution, selection: Span): Change | Refusal {
  return isOnLabel(resolution, selection) ? promote(resolution, selection) : noParagraph;
}

function isOnLabel(resolution: Resolution, selection: Span): boolean {
  const place = placeOf(resolution, selection);
  return place?.own.label != null && place.at <= place.text.words.start;
}

/** Right behind its label a paragraph is joined with what stands above, at whatever level; its items go with it. */
export function joinWithAbove(resolution: Resolution, selection: Span): Change | Refusal {
  const place = placeOf(resolution, selection);
  if (!place?.own.label || place.at !== place.text.words.start) return noParagraph;
  const { block, text } = place;
  const above = paragraphAbove(resolution, block);
  if (above === null || !goTogether(resolution, above, block)) return noParagraph;
  const all = arrangementOf(resolution);
  const deeper = levelOf(all[above]!) - levelOf(all[block]!);
  const { end } = unitFrom(resolution, block);
  const below = all
    .slice(block + 1, end)
    .map(standing => (standing.kind === 'item' ? { ...standing, depth: standing.depth + deeper } : standing));
  if (below.some(({ depth }) => depth > deepest))
    return { refusal: message`It has items on all levels that there are.` };
  const joined: Standing = hasNoWords(text)
    ? all[above]!
    : { ...all[above]!, words: joinedWords(resolution, above, block) };
  const between = all.slice(above + 1, block);
  const arrangement = [...all.slice(0, above), joined, ...between, ...below, ...all.slice(end)];
  if (hasNoWords(text)) return arrange(resolution, arrangement, { focusBehind: above });
  return arrange(resolution, arrangement, { selection, goesTo: new Map([[block, above]]) });
}

/** No operative paragraph becomes a part of the preamble by a key, nor one of an annex a part of the resolution. */
function goTogether({ blocks, structure: { parts } }: Resolution, above: number, block: number): boolean {
  const isOperative = (kind: string) => kind === 'operative';
  return parts[above] === parts[block] && !(isOperative(blocks[block]!.kind) && blocks[above]!.kind === 'preambular');
}

function levelOf({ kind, depth }: Standing): number {
  return kind === 'item' ? depth : 0;
}
