import { mentionsAfter } from './editing/mentions-after';
import { allMentions } from './find-mentions';
import type { Resolution } from './resolution';

/**
 * Gives a tree that was just made its mentions, found when they are first asked for: outline, folding and numbering never
 * wait for them, nor does a key behind which others come. A copy of the tree would take six times as long to be given them.
 */
export function withMentions(tree: Omit<Resolution, 'mentions'>): Resolution {
  return Object.defineProperty(tree, 'mentions', onDemand) as Resolution;
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
      const { all, seen } = found.before ? { all: mentionsAfter(this, found.before), seen: null } : allMentions(this);
      found.all = all;
      found.seen = seen;
      found.before = null;
    }
    return found.all;
  },
};
