import type { Block } from '../blocks/block';
import type { Mentions } from './mentions';
import type { Resolution } from './resolution';

/** What has been asked for, by the blocks that it was found in. */
const known = new WeakMap<readonly Block[], readonly Mentions[]>();

/**
 * The tree with its mentions, found when they are first asked for: outline, folding and numbering never wait for them.
 */
export function withMentions(
  tree: Omit<Resolution, 'mentions'>,
  find: () => readonly Mentions[],
  found: readonly Mentions[] | null = null,
): Resolution {
  const { blocks } = tree;
  if (found) known.set(blocks, found);
  return {
    ...tree,
    get mentions() {
      let mentions = known.get(blocks);
      if (!mentions) {
        mentions = find();
        known.set(blocks, mentions);
      }
      return mentions;
    },
  };
}

/** The mentions of a tree if anybody has asked for them. */
export function knownMentions({ blocks }: Resolution): readonly Mentions[] | null {
  return known.get(blocks) ?? null;
}
