import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import type { Finding } from '../finding';
import type { ReferenceRule } from '../rule';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';

/** What the references are held against, and what all paragraphs mention, which a tree takes a while to be asked for. */
type Known = Pick<Resolution, 'structure' | 'mentions'>;

/** What the rules about references find in each paragraph; the same list where nothing has changed. */
export function referenceFindings(rules: readonly ReferenceRule[]): (resolution: Resolution) => readonly Finding[] {
  const ofText = keptParagraphs<Known>((a, b) => a.structure === b.structure, foundIn);
  return resolution => {
    const { structure, mentions } = resolution;
    return ofText(resolution, [mentions], { structure, mentions });
  };

  function foundIn(resolution: Resolution, index: number, { structure, mentions }: Known): Found {
    const own = mentions[index]!;
    if (own.groups.length === 0) return nothing;
    const { blocks, language, organ, layout } = resolution;
    const block = blocks[index]!;
    const part = partAt(structure, index);
    const paragraph = { resolution, index, block, part, mentions: own, language, organ, layout };
    return foundBy(rules, paragraph);
  }
}
