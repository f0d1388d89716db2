import type { Block } from '../../blocks/block';
import type { Part } from '../../blocks/kinds';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';

/** Running heads, page numbers, footnotes: what stands between the paragraphs and belongs to none of their folds. */
export function isFurniture(block: Block): boolean {
  return block.kind === 'furniture' || block.kind === 'footnote';
}

/** Has the block text of its own, that is, anything to show in an outline or to fold up to? */
export function hasText(block: Block): boolean {
  return !isFurniture(block) && block.end > block.start;
}

/**
 * The parent of each block, as the structure tells it, or the annex it stands in where it has none; -1 at the top. What
 * stands under what is a matter of order: a parent always comes before its children.
 */
export function nestingOf({ blocks, structure }: Resolution): readonly number[] {
  const nesting = new Array<number>(blocks.length);
  let annex = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (partAt(structure, index) !== 'annex') annex = -1;
    const isAnnex = blocks[index]!.kind === 'annex';
    if (isAnnex) annex = index;
    const parent = structure.parents[index]!;
    nesting[index] = isAnnex ? -1 : parent >= 0 && parent < index ? parent : annex;
  }
  return nesting;
}

/** The last block with text of its own among each block and all that stands under it, by the block's index. */
export function lastDescendants({ blocks }: Resolution, parents: readonly number[]): readonly number[] {
  const last = new Array<number>(blocks.length);
  for (let index = 0; index < last.length; index++) last[index] = index;
  for (let index = last.length - 1; index >= 0; index--) {
    const parent = parents[index]!;
    if (parent >= 0 && last[index]! > last[parent]! && hasText(blocks[index]!)) last[parent] = last[index]!;
  }
  return last;
}

/** The part of each block; a heading belongs to what it stands above, so that the operative part's first is in it. */
export function partsOf({ blocks, structure }: Resolution): readonly Part[] {
  const parts = blocks.map((_, index) => partAt(structure, index));
  let below: Part | undefined;
  for (let index = parts.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (!hasText(block)) continue;
    if (block.kind === 'heading' && below === 'operative') parts[index] = below;
    else below = parts[index];
  }
  return parts;
}

/** Blocks that follow one another in the preamble, in the operative part or in an annex; `last` has text of its own. */
export interface PartRun {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

/** The text cut into its parts, each from its first block with text to its last. */
export function partRuns(resolution: Resolution): readonly PartRun[] {
  const runs: PartRun[] = [];
  const parts = partsOf(resolution);
  let open: { part: Part; first: number; last: number } | undefined;
  for (let index = 0; index < parts.length; index++) {
    const block = resolution.blocks[index]!;
    if (!hasText(block)) continue;
    const part = parts[index]!;
    if (!open || open.part !== part || block.kind === 'annex' || block.kind === 'enacting') {
      open = { part, first: index, last: index };
      runs.push(open);
    } else open.last = index;
  }
  return runs;
}
