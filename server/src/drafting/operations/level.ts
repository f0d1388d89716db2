import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf } from '../arrangement/arrangement';
import { noParagraph } from './move';
import { atLevel, blocksOf, isUnitStart, parentOf, type Selected, selectedUnits, unitFrom } from './units';

/** The level below this one is no draft's. */
export const deepest = 4;

/** Makes what is selected the last items of the paragraph or item above, their own items one level deeper. */
export function demote(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { first, end, kind, depth } = selected;
  const { blocks, structure } = resolution;
  if (kind === 'preambular') return { refusal: message`A paragraph of the preamble becomes no item.` };
  if (partAt(structure, first) === 'annex' && kind !== 'item') return noParagraph;
  let above = first - 1;
  while (above >= 0 && !isAtLevel(above)) {
    const block = blocks[above]!;
    if (block.kind === 'heading' || (isUnitStart(block) && rank(above) < rank(first)) || block.kind === 'preambular') {
      return { refusal: message`Nothing stands above that it could be an item of.` };
    }
    above--;
  }
  if (above < 0 || blocks[above]!.kind !== kind)
    return { refusal: message`Nothing stands above that it could be an item of.` };
  const deepestBelow = Math.max(...blocks.slice(first, end).map(block => block.depth));
  if (deepestBelow + 1 > deepest) return { refusal: message`It has items on all levels that there are.` };
  if (unitFrom(resolution, above).end !== first)
    return { refusal: message`Words stand between it and the paragraph above.` };
  const all = arrangementOf(resolution);
  const own = atLevel(all.slice(first, end), 'item', depth, 1);
  return arrange(resolution, [...all.slice(0, first), ...own, ...all.slice(end)], {
    ...cursorOf(resolution, selected, selection, first),
    held: blocksOf(selected),
  });

  function rank(at: number): number {
    return blocks[at]!.kind === 'item' ? blocks[at]!.depth : 0;
  }

  function isAtLevel(at: number): boolean {
    return isUnitStart(blocks[at]!) && rank(at) === rank(first);
  }
}

/** Makes what is selected a paragraph, or an item of the level above, behind what it has been an item of. */
export function promote(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { first, end, kind, depth } = selected;
  const parent = kind === 'item' ? parentOf(resolution, first) : null;
  if (parent === null) return { refusal: message`Only an item has a level above.` };
  const { kind: parentKind } = resolution.blocks[parent]!;
  if (parentKind === 'preambular') return { refusal: message`The items of a preamble become no paragraphs.` };
  const all = arrangementOf(resolution);
  const behind = unitFrom(resolution, parent).end;
  const own = atLevel(all.slice(first, end), depth === 1 ? 'operative' : 'item', depth, -1);
  const arrangement = [...all.slice(0, first), ...all.slice(end, behind), ...own, ...all.slice(behind)];
  return arrange(resolution, arrangement, {
    ...cursorOf(resolution, selected, selection, first + behind - end),
    held: blocksOf(selected),
  });
}

/** The selection stays with its words; where there are none yet, the cursor is to stand where they will begin. */
function cursorOf({ blocks }: Resolution, { first, units }: Selected, selection: Span, index: number) {
  const hasWords = units.length > 1 || blocks[first]!.logical.text !== '';
  return hasWords ? { selection } : { focus: index };
}
