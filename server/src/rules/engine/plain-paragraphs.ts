import type { Layout } from '../../blocks/layout/measure';
import type { LanguageCode, Organ } from '../../languages/language';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { ParagraphRule } from '../rule';
import { charactersSeen } from '../seen-characters';
import { draftYear } from './draft-year';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';

/** What the rules look at beside the paragraph itself. */
interface Text {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
  readonly draftYear: number | null;
}

/** Nobody's words: what a page or its foot says. */
const unread: ReadonlySet<string> = new Set(['furniture', 'footnote']);

/** What the rules about paragraphs find in each of them; the same list where nothing has changed. */
export function paragraphFindings(rules: readonly ParagraphRule[]): (resolution: Resolution) => readonly Finding[] {
  const ofText = keptParagraphs<Text>(sameText, foundIn);
  return resolution => {
    const { structure, language, organ, layout } = resolution;
    return ofText(resolution, structure.parts, { language, organ, layout, draftYear: draftYear(resolution) });
  };

  function foundIn({ blocks, structure }: Resolution, index: number, text: Text): Found {
    const block = blocks[index]!;
    if (unread.has(block.kind)) return nothing;
    const { text: words } = block.logical;
    const { language, organ, layout, draftYear } = text;
    // each by name: V8 takes a microsecond and a half to spread an object and add as many properties as here
    return foundBy(rules, {
      block,
      part: structure.parts[index]!,
      language,
      organ,
      layout,
      draftYear,
      text: words,
      seen: charactersSeen(words),
    });
  }
}

function sameText(a: Text, b: Text): boolean {
  return a.language === b.language && a.organ === b.organ && a.layout === b.layout && a.draftYear === b.draftYear;
}
