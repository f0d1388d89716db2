import type { Block } from '../../blocks/block';
import type { Resolution } from '../resolution';
import { symbolOf } from '../symbol';
import type { Replaced } from './replaced';

/** The symbol that the text bears itself after an edit, which only a running head or a title can change. */
export function symbolAfter(
  previous: Resolution,
  blocks: readonly Block[],
  { from, to, end }: Replaced,
): string | null {
  const tells = ({ kind, furniture }: Block) => kind === 'title' || furniture.length > 0;
  const touched = previous.blocks.slice(from, to).some(tells) || blocks.slice(from, end).some(tells);
  return touched ? symbolOf(blocks, previous.organ) : previous.symbol;
}
