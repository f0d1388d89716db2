import { blocksMeant } from '../drafting/paragraphs-meant';
import type { WrittenCount } from '../resolution/mentions';
import type { Resolution } from '../resolution/resolution';
import type { Whole } from './words/tokens';

/** The numbers and letters with which a block refers to paragraphs of its own text, in order. */
export function countsOf(tree: Resolution, block: number): readonly WrittenCount[] {
  const { crossReferences } = tree.mentions[block]!;
  if (crossReferences.length === 0) return none;
  return crossReferences.flatMap(({ counts }) => counts).sort((one, other) => one.start - other.start);
}

const none: readonly WrittenCount[] = [];

/**
 * The counts of a block as tokens whose keys say which paragraph is meant, by its place in the new text: "paragraph 4" is
 * "paragraph 5" if what was the fourth is the fifth now. `placeInNew` tells that of a block of the tree; where there is none, the
 * count is as it is written.
 */
export function countsAsWholes(
  tree: Resolution,
  block: number,
  placeInNew: (block: number) => number | undefined,
): readonly Whole[] {
  return countsOf(tree, block).map(({ path, start, end }) => {
    const [meant] = blocksMeant(tree, path, block);
    const place = meant === undefined ? undefined : placeInNew(meant);
    return place === undefined ? { start, end } : { start, end, key: `¶${place}` };
  });
}
