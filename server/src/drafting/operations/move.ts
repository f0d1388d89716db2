import type { Block } from '../../blocks/block';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf } from '../arrangement/arrangement';
import { blocksOf, isUnitStart, type Selected, selectedUnits, unitFrom } from './units';

export const noParagraph: Refusal = { refusal: message`Put the cursor into a paragraph or an item.` };

/** Moves what is selected up by one place: over the paragraph or item above, or over the heading that it stands below. */
export function moveUp(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const place = placeAbove(resolution, selected);
  return typeof place === 'number' ? moved(resolution, selected, place, selection) : place;
}

export function moveDown(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const place = placeBelow(resolution, selected);
  return typeof place === 'number' ? moved(resolution, selected, place, selection) : place;
}

/** The selected blocks at another place, which is told by the block that they then stand before. */
export function moved(resolution: Resolution, selected: Selected, before: number, selection: Span): Change | Refusal {
  const all = arrangementOf(resolution);
  const own = all.slice(selected.first, selected.end);
  const arrangement =
    before <= selected.first
      ? [...all.slice(0, before), ...own, ...all.slice(before, selected.first), ...all.slice(selected.end)]
      : [...all.slice(0, selected.first), ...all.slice(selected.end, before), ...own, ...all.slice(before)];
  return arrange(resolution, arrangement, { selection, held: blocksOf(selected) });
}

function placeAbove(resolution: Resolution, { first, kind, depth }: Selected): number | Refusal {
  const { blocks } = resolution;
  let at = first - 1;
  while (at >= 0 && (blocks[at]!.kind === 'furniture' || blocks[at]!.kind === 'footnote')) at--;
  const above = blocks[at];
  if (kind === 'item') {
    if (above?.kind === 'continuation') return at;
    // the first of its list goes to the end of the list above
    const start = above && startAtLevel(resolution, at, depth);
    if (start !== null && start !== undefined) return start;
    const parent = above && isUnitStart(above) && rank(above) === depth - 1 ? at : null;
    const list = parent === null || depth > 1 ? null : lastOfListAbove(resolution, parent, depth);
    return list ?? { refusal: message`It is the first of its list. Promote it, or move its paragraph.` };
  }
  if (above?.kind === 'heading' && kind === 'operative' && hasAbove(resolution, at, 'operative')) return at;
  const start = above && startAtLevel(resolution, at, 0);
  if (start !== null && start !== undefined && blocks[start]!.kind === kind) return start;
  return {
    refusal:
      kind === 'operative'
        ? message`It is the first operative paragraph.`
        : message`It is the first paragraph of its preamble.`,
  };
}

function placeBelow(resolution: Resolution, { end, kind, depth }: Selected): number | Refusal {
  const { blocks } = resolution;
  let at = end;
  while (at < blocks.length && (blocks[at]!.kind === 'furniture' || blocks[at]!.kind === 'footnote')) at++;
  const below = blocks[at];
  if (kind === 'item') {
    if (below?.kind === 'continuation' && blocks[at + 1]?.kind === 'item') return at + 1;
    if (below?.kind === 'item' && below.depth === depth) return unitFrom(resolution, at).end;
    // the last of its list goes to the beginning of the list below
    const goesOn = depth === 1 && below?.kind === 'operative' && blocks[at + 1]?.kind === 'item';
    return goesOn ? at + 1 : { refusal: message`It is the last of its list. Promote it, or move its paragraph.` };
  }
  if (below?.kind === 'heading' && kind === 'operative' && isOperativePart(blocks[at + 1])) return at + 1;
  if (below?.kind === kind) return unitFrom(resolution, at).end;
  return {
    refusal:
      kind === 'operative'
        ? message`It is the last operative paragraph.`
        : message`It is the last paragraph of its preamble.`,
  };
}

/** Behind a heading, also one that nothing stands below any more. */
function isOperativePart(behind: Block | undefined): boolean {
  return behind === undefined || behind.kind === 'operative' || behind.kind === 'heading' || behind.kind === 'closing';
}

function rank({ kind, depth }: { readonly kind: string; readonly depth: number }): number {
  return kind === 'item' ? depth : 0;
}

/** The unit of a level that a block lies in, as long as nothing higher stands between. */
function startAtLevel({ blocks }: Resolution, from: number, depth: number): number | null {
  for (let at = from; at >= 0; at--) {
    const block = blocks[at]!;
    if (block.kind === 'continuation' || block.kind === 'furniture' || block.kind === 'footnote') continue;
    if (!isUnitStart(block) || rank(block) < depth) return null;
    if (rank(block) === depth) return at;
  }
  return null;
}

function lastOfListAbove(resolution: Resolution, parent: number, depth: number): number | null {
  const { blocks } = resolution;
  if (blocks[parent]!.kind !== 'operative' || blocks[parent - 1]?.kind !== 'item') return null;
  const last = startAtLevel(resolution, parent - 1, depth);
  return last === null ? null : unitFrom(resolution, last).end;
}

function hasAbove({ blocks }: Resolution, from: number, kind: string): boolean {
  for (let at = from - 1; at >= 0; at--) {
    if (blocks[at]!.kind === kind) return true;
    if (blocks[at]!.kind === 'enacting' || blocks[at]!.kind === 'annex') return false;
  }
  return false;
}
