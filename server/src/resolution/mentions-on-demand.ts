import type { FoundMentions, Mentions } from './mentions';
import type { Resolution } from './resolution';

/**
 * The tree with its mentions, found when they are first asked for: outline, folding and numbering never wait for them.
 */
export function withMentions(
  tree: Omit<Resolution, 'mentions' | 'found'>,
  find: () => readonly Mentions[],
  all: readonly Mentions[] | null = null,
): Resolution {
  const found: FoundMentions = { all };
  return {
    ...tree,
    found,
    get mentions() {
      found.all ??= find();
      return found.all;
    },
  };
}
