import type { BlockKind } from '../../blocks/kinds';
import type { Layout } from '../../blocks/layout/measure';
import type { LanguageCode, Organ } from '../../languages/language';
import { seenIn } from '../../resolution/find-mentions';
import { Seen } from '../../resolution/places/seen';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import type { Finding } from '../finding';
import type { ParagraphRule } from '../rule';
import { type AskedRules, rulesByKind } from './asked-rules';
import { draftYear } from './draft-year';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';

/** What the rules look at beside the paragraph itself. */
interface Text {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
  readonly draftYear: number | null;
  /** The rules of its language. */
  readonly rulesOf: (kind: BlockKind) => AskedRules;
  /** What a paragraph has, by its index: told by the look that finds what all mention, which others ask for in any case. */
  readonly seenAt: (index: number) => number;
}

/** What the rules about paragraphs find in each of them; the same list where nothing has changed. */
export function paragraphFindings(rules: readonly ParagraphRule[]): (resolution: Resolution) => readonly Finding[] {
  const ofText = keptParagraphs<Text>(sameText, foundIn);
  const ofLanguages = new Map<LanguageCode, Text['rulesOf']>();
  return resolution => {
    const { structure, language, organ, layout } = resolution;
    const asked = { rulesOf: rulesIn(language), seenAt: seenIn(resolution) };
    const text = { language, organ, layout, draftYear: draftYear(resolution), ...asked };
    return ofText(resolution, [structure.parts], text);
  };

  function foundIn(resolution: Resolution, index: number, text: Text): Found {
    const { blocks, structure } = resolution;
    const block = blocks[index]!;
    const { language, organ, layout, draftYear } = text;
    const rules = text.rulesOf(block.kind);
    if (rules.none) return nothing;
    const seen = text.seenAt(index) | (block.isPieced ? Seen.Pieces : 0);
    const asked = rules.about(seen);
    if (asked.length === 0) return nothing;
    const part = partAt(structure, index);
    // each by name: V8 takes a microsecond and a half to spread an object and add as many properties as here
    return foundBy(asked, { block, part, language, organ, layout, draftYear, text: block.text, seen });
  }

  function rulesIn(language: LanguageCode): Text['rulesOf'] {
    let byKind = ofLanguages.get(language);
    if (!byKind) {
      byKind = rulesByKind(rules, language);
      ofLanguages.set(language, byKind);
    }
    return byKind;
  }
}

function sameText(a: Text, b: Text): boolean {
  return a.language === b.language && a.organ === b.organ && a.layout === b.layout && a.draftYear === b.draftYear;
}
