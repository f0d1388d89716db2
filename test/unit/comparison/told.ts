import { compare } from '../../../server/src/comparison/compare';
import type { PassagePair, WordChange } from '../../../server/src/comparison/comparison';
import { parse } from '../../../server/src/resolution/parse';

/**
 * A comparison as a few lines, a pair a line, without what is the same in its place:
 *
 *     - OP2                       gone
 *     + OP3                       new
 *     OP2 > OP3                   renumbered, or of another kind or level
 *     OP3 ~ OP4: old [-a-]{+b+}   other words
 *     OP3 = PP1 moved             elsewhere, the same
 */
export function told(old: string, now: string): readonly string[] {
  const [oldTree, newTree] = [parse(old), parse(now)];
  const comparison = compare(oldTree, newTree);
  const nameIn = (tree: typeof oldTree, passages: typeof comparison.old, place: number): string => {
    const { block, beside, kind } = passages[place]!;
    return (beside === null ? tree.structure.paths[block] : null) ?? kind;
  };
  const line = ({ old, new: now, change, moved, words }: PassagePair): string => {
    if (old === null) return `+ ${nameIn(newTree, comparison.new, now!)}`;
    if (now === null) return `- ${nameIn(oldTree, comparison.old, old)}`;
    const [from, to] = [nameIn(oldTree, comparison.old, old), nameIn(newTree, comparison.new, now)];
    const sign = { same: '=', label: '>', words: '~' }[change as 'same' | 'label' | 'words'];
    return `${from} ${sign} ${to}${moved ? ' moved' : ''}${change === 'words' ? `: ${marked(words)}` : ''}`;
  };
  return comparison.pairs.filter(({ change, moved }) => change !== 'same' || moved).map(line);
}

export function marked(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'in' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
}
