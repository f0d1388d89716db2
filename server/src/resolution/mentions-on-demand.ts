import { allMentions } from './find-mentions';
import type { FoundMentions, Mentions } from './mentions';
import type { Resolution } from './resolution';

/**
 * The tree with its mentions, found when they are first asked for: outline, folding and numbering never wait for them.
 */
export function withMentions(
  tree: Omit<Resolution, 'mentions' | 'found'>,
  all: readonly Mentions[] | null = null,
): Resolution {
  const found: FoundMentions = { all, seen: null };
  return {
    ...tree,
    found,
    get mentions() {
      found.all ??= findAll();
      return found.all;
    },
  };

  function findAll(): readonly Mentions[] {
    const { mentions, seen } = allMentions(tree);
    found.seen = seen;
    return mentions;
  }
}
