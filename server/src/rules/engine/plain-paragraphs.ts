import type { Layout } from '../../blocks/layout/measure';
import type { LanguageCode, Organ } from '../../languages/language';
import type { Resolution } from '../../resolution/resolution';
import { SinglePiece } from '../../text/logical-text';
import type { Finding } from '../finding';
import { paragraphNeeds } from '../needs/paragraph-needs.built';
import type { ParagraphRule } from '../rule';
import { Seen } from '../seen-characters';
import { draftYear } from './draft-year';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';
import { type ParagraphLook, paragraphLook } from './paragraph-look';

/** What the rules look at beside the paragraph itself. */
interface Text {
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
  readonly draftYear: number | null;
}

/** What the rules about paragraphs find in each of them; the same list where nothing has changed. */
export function paragraphFindings(rules: readonly ParagraphRule[]): (resolution: Resolution) => readonly Finding[] {
  const ofText = keptParagraphs<Text>(sameText, foundIn);
  const looks = new Map<LanguageCode, ParagraphLook>();
  return resolution => {
    const { structure, language, organ, layout } = resolution;
    return ofText(resolution, [structure.parts], { language, organ, layout, draftYear: draftYear(resolution) });
  };

  function foundIn({ blocks, structure }: Resolution, index: number, text: Text): Found {
    const block = blocks[index]!;
    const { language, organ, layout, draftYear } = text;
    const look = lookIn(language);
    const rules = look.rulesOf(block.kind);
    if (rules.none) return nothing;
    const { logical } = block;
    const { text: words } = logical;
    const isPieced = !(logical instanceof SinglePiece) && logical.pieces.length > 1;
    const seen = look.seenIn(words) | (isPieced ? Seen.Pieces : 0);
    const asked = rules.about(seen);
    if (asked.length === 0) return nothing;
    const part = structure.parts[index]!;
    // each by name: V8 takes a microsecond and a half to spread an object and add as many properties as here
    return foundBy(asked, { block, part, language, organ, layout, draftYear, text: words, seen });
  }

  function lookIn(language: LanguageCode): ParagraphLook {
    let look = looks.get(language);
    if (!look) {
      look = paragraphLook(rules, language, paragraphNeeds[language]);
      looks.set(language, look);
    }
    return look;
  }
}

function sameText(a: Text, b: Text): boolean {
  return a.language === b.language && a.organ === b.organ && a.layout === b.layout && a.draftYear === b.draftYear;
}
