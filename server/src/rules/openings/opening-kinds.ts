import type { BlockKind } from '../../blocks/kinds';

/** The blocks that begin with an opening phrase. */
export const openingKinds: ReadonlySet<BlockKind> = new Set(['preambular', 'operative']);
