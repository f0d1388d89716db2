import type { Block } from '../blocks/block';
import { languageOf } from '../languages/languages';
import { findMentions } from './find-mentions';
import type { Mentions } from './mentions';
import { type Replaced, spliced } from './reparse';
import type { Resolution } from './resolution';
import type { Structure } from './structure';

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
  const find = (index: number) =>
    findMentions(blocks[index]!, language, previous.organ, {
      paths: structure.known,
      path: structure.paths[index]!,
      part: structure.parts[index]!,
      kind: blocks[index]!.kind,
    });
  const now: Mentions[] = [];
  for (let index = from; index < end; index++) now.push(find(index));
  const mentions = spliced(previous.mentions, from, to, now);
  if (structure === previous.structure) return mentions;
  const samePaths = sameSet(structure.known, previous.structure.known);
  for (let index = 0; index < blocks.length; index++) {
    if (index >= from && index < end) continue;
    const before = index < from ? index : index - end + to;
    const { paths, parts } = previous.structure;
    if (samePaths && paths[before] === structure.paths[index] && parts[before] === structure.parts[index]) continue;
    mentions[index] = find(index);
  }
  return mentions;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const value of a) if (!b.has(value)) return false;
  return true;
}
