import type { Block } from '../blocks/block';
import type { Language, Organ } from '../languages/language';
import { type Composed, composed } from '../text/composition';
import { findCitations } from './citations';
import { findCrossReferences, type Surroundings } from './cross-references';
import type { Mentions } from './mentions';

/** What a block mentions. Words are looked for in its composed text; positions are those of its text as written. */
export function findMentions(
  block: Block,
  language: Language,
  organ: Organ | null,
  surroundings: Surroundings,
): Mentions {
  const text = composed(block.logical.text);
  const found: Mentions = {
    citations: findCitations(text.text, language, organ),
    crossReferences: findCrossReferences(text.text, language, surroundings),
  };
  return text.text === block.logical.text ? found : asWritten(found, text);
}

function asWritten({ citations, crossReferences }: Mentions, { written }: Composed): Mentions {
  const moved = <T extends { readonly start: number; readonly end: number }>(mention: T): T => ({
    ...mention,
    start: written(mention.start),
    end: written(mention.end),
  });
  return {
    citations: citations.map(moved),
    crossReferences: crossReferences.map(reference => ({ ...moved(reference), counts: reference.counts.map(moved) })),
  };
}
