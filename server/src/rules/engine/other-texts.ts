import type { Block } from '../../blocks/block';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { Resolution } from '../../resolution/resolution';
import { partAt, type Structure } from '../../resolution/structure';
import type { Finding } from '../finding';
import type { KnownTexts, OtherTextRule } from '../rule';
import { type Found, findingsOf, foundBy } from './kept-paragraphs';

interface Told {
  readonly block: Block;
  readonly found: Found;
}

interface Kept {
  readonly told: ReadonlyMap<number, Told>;
  readonly findings: readonly Finding[];
}

/**
 * What the rules about other texts find. These texts change without the draft, so all paragraphs that name paragraphs of
 * them are asked again, which are few; the list stays the same where nothing else is found than before.
 */
export function otherTextFindings(
  rules: readonly OtherTextRule[],
): (resolution: Resolution, texts: KnownTexts) => readonly Finding[] {
  const kept = new WeakMap<Structure, Kept>();
  return (resolution, texts) => {
    const { blocks, mentions, language, organ, layout, structure } = resolution;
    const told = new Map<number, Told>();
    for (let index = 0; index < blocks.length; index++) {
      // of most blocks nothing is to be kept
      if (!mentions[index]!.namesParagraphs) continue;
      const cited = citedParagraphs(resolution, index);
      if (cited.length === 0) continue;
      const block = blocks[index]!;
      const found = foundBy(rules, { block, part: partAt(structure, index), language, organ, layout, cited, texts });
      if (found.length > 0) told.set(index, { block, found });
    }
    const before = kept.get(structure);
    if (before && sameTold(before.told, told)) return before.findings;
    const findings = [...told].flatMap(([index, { block, found }]) => findingsOf(block, index, found));
    kept.set(structure, { told, findings });
    return findings;
  };
}

function sameTold(before: Kept['told'], now: Kept['told']): boolean {
  if (before.size !== now.size) return false;
  for (const [index, { block, found }] of now) {
    const old = before.get(index);
    if (old?.block !== block || JSON.stringify(old.found) !== JSON.stringify(found)) return false;
  }
  return true;
}
