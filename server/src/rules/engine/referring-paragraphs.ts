import type { Mentions } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { partAt, type Structure } from '../../resolution/structure';
import type { Finding } from '../finding';
import type { ReferenceRule } from '../rule';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';

/** What the rules about references find in each paragraph; the same list where nothing has changed. */
export function referenceFindings(rules: readonly ReferenceRule[]): (resolution: Resolution) => readonly Finding[] {
  const ofText = keptParagraphs<Structure>((a, b) => a === b, foundIn);
  return resolution => ofText(resolution, [resolution.mentions], resolution.structure);

  function foundIn(resolution: Resolution, index: number): Found {
    const { blocks, mentions, language, organ, layout, structure } = resolution;
    const own: Mentions = mentions[index]!;
    if (own.groups.length === 0) return nothing;
    const block = blocks[index]!;
    const part = partAt(structure, index);
    const paragraph = { resolution, index, block, part, mentions: own, language, organ, layout };
    return foundBy(rules, paragraph);
  }
}
