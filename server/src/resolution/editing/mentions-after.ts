import type { Block } from '../../blocks/block';
import { languageOf } from '../../languages/languages';
import { ownCrossReferences } from '../cross-references/cross-references';
import { findMentions, pathsOf, surroundingsIn } from '../find-mentions';
import type { CrossReference, Mentions } from '../mentions';
import type { Resolution } from '../resolution';
import type { Structure } from '../structure';
import { type Replaced, spliced } from './replaced';

/**
 * Mentions after an edit. Those of other blocks stay, unless the edit changes what paragraphs there are, against which
 * references are held, or which of them a block is.
 */
export function mentionsAfter(
  previous: Resolution,
  known: readonly Mentions[],
  blocks: readonly Block[],
  structure: Structure,
  { from, to, end }: Replaced,
): readonly Mentions[] {
  const language = languageOf(previous.language);
  const stays = structure === previous.structure;
  // the few references of the new blocks are sooner looked up one by one
  const hasPath = stays ? (path: string) => structure.paths.includes(path) : pathsOf(structure);
  const around = surroundingsIn(blocks, structure, hasPath);
  const now: Mentions[] = [];
  for (let index = from; index < end; index++) {
    now.push(findMentions(blocks[index]!, language, previous.organ, () => around(index)));
  }
  const mentions = spliced(known, from, to, now);
  if (stays) return mentions;
  for (let index = 0; index < blocks.length; index++) {
    const before = mentions[index]!;
    if (before.groups.length === 0 || (index >= from && index < end)) continue;
    const crossReferences = ownCrossReferences(before.groups, around(index));
    if (!sameReferences(crossReferences, before.crossReferences)) mentions[index] = { ...before, crossReferences };
  }
  return mentions;
}

/** Groups are the same, so that references differ by what they mean alone. */
function sameReferences(a: readonly CrossReference[], b: readonly CrossReference[]): boolean {
  return a.length === b.length && a.every(({ target, start }, i) => target === b[i]!.target && start === b[i]!.start);
}
