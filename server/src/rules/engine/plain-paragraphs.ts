import type { Block } from '../../blocks/block';
import type { Part } from '../../blocks/kinds';
import type { Layout } from '../../blocks/layout/measure';
import type { LanguageCode, Organ } from '../../languages/language';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { ParagraphRule } from '../rule';
import { type Found, keptParagraphs, nothing } from './kept-paragraphs';

/** What the rules look at beside the paragraph itself. */
interface Text {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
}

interface Kept {
  readonly text: Text;
  readonly part: Part;
  readonly found: Found;
}

/** Nobody's words: what a page or its foot says. */
const unread: ReadonlySet<string> = new Set(['furniture', 'footnote']);

/** What the rules about paragraphs find in each of them; the same list where nothing has changed. */
export function paragraphFindings(rules: readonly ParagraphRule[]): (resolution: Resolution) => readonly Finding[] {
  /** What was found in a paragraph stays as long as its block does, which an incremental parse keeps where nothing changed. */
  const kept = new WeakMap<Block, Kept>();
  const ofText = keptParagraphs<Text>(sameText, foundIn);
  return resolution => {
    const { structure, language, organ, layout } = resolution;
    return ofText(resolution, structure.parts, { language, organ, layout });
  };

  function foundIn({ blocks, structure }: Resolution, index: number, text: Text): Found {
    const block = blocks[index]!;
    if (unread.has(block.kind)) return nothing;
    const part = structure.parts[index]!;
    const before = kept.get(block);
    if (before && before.part === part && sameText(before.text, text)) return before.found;
    const paragraph = { ...text, block, part };
    const found = rules.flatMap(rule => rule.find(paragraph).map(finding => ({ ...finding, rule: rule.name })));
    const told = found.length === 0 ? nothing : found;
    kept.set(block, { text, part, found: told });
    return told;
  }
}

function sameText(a: Text, b: Text): boolean {
  return a.language === b.language && a.organ === b.organ && a.layout === b.layout;
}
