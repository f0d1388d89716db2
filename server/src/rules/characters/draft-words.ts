import type { BlockKind } from '../../blocks/kinds';

/** The blocks whose words are the draft's own sentences, and no heading, masthead or table. */
export const draftKinds: ReadonlySet<BlockKind> = new Set([
  'enacting',
  'preambular',
  'operative',
  'item',
  'continuation',
]);
