import type { Block } from '../../blocks/block';
import type { Resolution } from '../resolution';
import { symbolOf, tellsSymbol } from '../symbol';
import type { Replaced } from './replaced';

/** The symbol that the text bears itself after an edit, which only a running head, a masthead or a title can change. */
export function symbolAfter(
  previous: Resolution,
  blocks: readonly Block[],
  { from, to, end }: Replaced,
): string | null {
  const touched = previous.blocks.slice(from, to).some(tellsSymbol) || blocks.slice(from, end).some(tellsSymbol);
  return touched ? symbolOf(blocks, previous.organ) : previous.symbol;
}
