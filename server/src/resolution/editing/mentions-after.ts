import { languageOf } from '../../languages/languages';
import { ownCrossReferences } from '../cross-references/cross-references';
import { findMentions, pathsOf, surroundingsIn } from '../find-mentions';
import type { CrossReference, Mentions, MentionsBefore } from '../mentions';
import type { Resolution } from '../resolution';
import { type Replaced, spliced } from './replaced';

/**
 * What the mentions after an edit are to be found from: those before it, or those that had been found earlier, where all
 * edits since were in one place.
 */
export function mentionsBefore(previous: Resolution, replaced: Replaced): MentionsBefore | null {
  const { all, before } = previous.found;
  if (!all && !before) return null;
  const together = before && joined(before, replaced);
  return together ?? { mentions: previous.mentions, structure: previous.structure, ...replaced };
}

/** One edit behind others; null where it is in another place. */
function joined(before: MentionsBefore, { from, to, end }: Replaced): MentionsBefore | null {
  if (to < before.from || from > before.end) return null;
  const last = Math.max(before.end, to);
  return {
    ...before,
    from: Math.min(before.from, from),
    to: last - before.end + before.to,
    end: last - to + end,
  };
}

/**
 * Mentions after edits. Those of other blocks stay, unless the edits change what paragraphs there are, against which
 * references are held, or which of them a block is.
 */
export function mentionsAfter(
  { language, organ, blocks, structure }: Pick<Resolution, 'language' | 'organ' | 'blocks' | 'structure'>,
  { mentions: known, structure: old, from, to, end }: MentionsBefore,
): readonly Mentions[] {
  const facts = languageOf(language);
  const stays = structure === old;
  // the few references of the new blocks are sooner looked up one by one
  const hasPath = stays ? (path: string) => structure.paths.includes(path) : pathsOf(structure);
  const around = surroundingsIn(blocks, structure, hasPath);
  const now: Mentions[] = [];
  for (let index = from; index < end; index++) {
    now.push(findMentions(blocks[index]!, facts, organ, () => around(index)));
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
