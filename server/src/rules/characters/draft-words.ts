import type { Block } from '../../blocks/block';
import type { BlockKind } from '../../blocks/kinds';

const kinds: ReadonlySet<BlockKind> = new Set(['enacting', 'preambular', 'operative', 'item', 'continuation']);

/** Are a block's words the draft's own sentences, and no heading, masthead or table? */
export function isOfDraft({ kind }: Pick<Block, 'kind'>): boolean {
  return kinds.has(kind);
}
