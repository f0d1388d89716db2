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
  return Object.defineProperty({ ...tree, found }, 'mentions', onDemand) as Resolution;
}

/**
 * One for all trees. Of a getter of its own V8 makes each tree a class of its own, too, and that class keeps getter and tree
 * until everything is collected: a folder that is read then fills the old heap with the trees of all its files.
 */
const onDemand: PropertyDescriptor & ThisType<Resolution> = {
  enumerable: true,
  configurable: true,
  get() {
    const { found } = this;
    if (!found.all) {
      const { all, seen } = allMentions(this);
      found.all = all;
      found.seen = seen;
    }
    return found.all;
  },
};
