import type { BlockKind } from '../../blocks/kinds';
import type { Catalogue } from '../../catalogue/catalogue';
import { draftSession } from '../../drafting/rollover/draft-session';
import { numbersBehindNoun } from '../../languages/citing/numbers-behind-noun';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import { anySlash } from '../citations/symbol-form';
import type { Finding } from '../finding';
import type { CitationRule, CitingParagraph } from '../rule';
import { type Found, foundBy, keptParagraphs, nothing } from './kept-paragraphs';

/** What the rules look at beside the paragraph itself. */
type Known = Pick<
  CitingParagraph,
  'catalogue' | 'draftDate' | 'draftSymbol' | 'draftSession' | 'language' | 'organ' | 'layout'
> & {
  /** What all paragraphs mention, which a tree takes a while to be asked for. */
  readonly mentions: Resolution['mentions'];
};

/** What the rules about citations find in each paragraph; the same list where nothing has changed. */
export function citationFindings(
  rules: readonly CitationRule[],
): (resolution: Resolution, catalogue: Catalogue) => readonly Finding[] {
  const ofText = keptParagraphs<Known>(sameKnown, foundIn);
  return (resolution, catalogue) => {
    const { symbol, mentions, language, organ, layout, structure } = resolution;
    return ofText(resolution, [mentions, structure.parts], {
      catalogue,
      draftDate: dateOf(symbol, catalogue),
      draftSymbol: symbol,
      draftSession: draftSession(resolution),
      language,
      organ,
      layout,
      mentions,
    });
  };

  function foundIn({ blocks, structure }: Resolution, index: number, known: Known): Found {
    const block = blocks[index]!;
    const own = known.mentions[index]!;
    const part = partAt(structure, index);
    // a symbol that is written wrongly is no citation yet; in a draft for a session its sessions and years are looked at, too
    if (
      known.draftSession === null &&
      own.citations.length === 0 &&
      !ofTheText.has(block.kind) &&
      !anySlash.test(block.logical.text) &&
      // "resolution 2024": a number that is a year as well is no citation either
      !(known.organ === 'SC' && block.logical.text.search(numbersBehindNoun[known.language]) >= 0)
    )
      return nothing;
    const { catalogue, draftDate, draftSymbol, draftSession, language, organ, layout } = known;
    const paragraph = {
      catalogue,
      draftDate,
      draftSymbol,
      draftSession,
      block,
      part,
      mentions: own,
      language,
      organ,
      layout,
    };
    return foundBy(rules, paragraph);
  }
}

/** What is held against what the catalogue knows of the very text. */
const ofTheText: ReadonlySet<BlockKind> = new Set(['adoption', 'title', 'closing']);

function sameKnown(before: Known, now: Known): boolean {
  return (
    before.catalogue === now.catalogue &&
    before.draftDate === now.draftDate &&
    before.draftSymbol === now.draftSymbol &&
    before.draftSession === now.draftSession &&
    before.language === now.language &&
    before.organ === now.organ &&
    before.layout === now.layout
  );
}

/** The day that the draft was adopted on, if it bears the symbol of a known text; else the year that its symbol names. */
function dateOf(symbol: string | null, catalogue: Catalogue): string | null {
  // of parts A and B, adopted months apart, the symbol alone does not tell which
  if (symbol === null || (symbol.endsWith(')') ? false : catalogue.find(`${symbol}B`))) return null;
  return catalogue.find(symbol)?.date ?? /\((\d{4})\)$/.exec(symbol)?.[1] ?? null;
}
