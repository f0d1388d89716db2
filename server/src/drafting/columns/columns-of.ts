import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import { columnsInOrder, type InOrder } from './in-order';

/** "Calls upon all States       3. Requests": most rows of two columns have such a gap, and few of other texts. */
const gutter = /\S(?: {3,}| {0,2}\t\s*)\S|^ {16,}\S/gm;
const fewestGutters = 6;

const gutters = new WeakMap<Block, number>();
const kept = new WeakMap<readonly Block[], InOrder | null>();

/** A tree's text with the columns put in order that stand side by side in it; null where none do. */
export function columnsOf({ layout, blocks }: Resolution): InOrder | null {
  if (layout === 'flowing') return null;
  let inOrder = kept.get(blocks);
  if (inOrder === undefined) {
    inOrder = hasGutters(blocks) ? columnsInOrder(blocks.map(({ source }) => source).join('')) : null;
    kept.set(blocks, inOrder);
  }
  return inOrder;
}

function hasGutters(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const block of blocks) {
    let own = gutters.get(block);
    if (own === undefined) {
      own = block.source.includes('   ') || block.source.includes('\t') ? (block.source.match(gutter)?.length ?? 0) : 0;
      gutters.set(block, own);
    }
    count += own;
    if (count >= fewestGutters) return true;
  }
  return false;
}
