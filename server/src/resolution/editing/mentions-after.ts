import type { Block } from '../../blocks/block';
import { languageOf } from '../../languages/languages';
import { ownCrossReferences, type Surroundings } from '../cross-references/cross-references';
import { findMentions } from '../find-mentions';
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
  blocks: readonly Block[],
  structure: Structure,
  { from, to, end }: Replaced,
): readonly Mentions[] {
  const language = languageOf(previous.language);
  const surroundingsOf = (index: number): Surroundings => ({
    structure,
    path: structure.paths[index]!,
    part: structure.parts[index]!,
    kind: blocks[index]!.kind,
  });
  const now: Mentions[] = [];
  for (let index = from; index < end; index++) {
    now.push(findMentions(blocks[index]!, language, previous.organ, surroundingsOf(index)));
  }
  const mentions = spliced(previous.mentions, from, to, now);
  if (structure === previous.structure) return mentions;
  for (let index = 0; index < blocks.length; index++) {
    const known = mentions[index]!;
    if (known.groups.length === 0 || (index >= from && index < end)) continue;
    const crossReferences = ownCrossReferences(known.groups, surroundingsOf(index));
    if (!sameReferences(crossReferences, known.crossReferences)) mentions[index] = { ...known, crossReferences };
  }
  return mentions;
}

/** Groups are the same, so that references differ by what they mean alone. */
function sameReferences(a: readonly CrossReference[], b: readonly CrossReference[]): boolean {
  return a.length === b.length && a.every(({ target, start }, i) => target === b[i]!.target && start === b[i]!.start);
}
