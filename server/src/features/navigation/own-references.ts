import { blocksMeant } from '../../drafting/paragraphs-meant';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { symbolKeys } from '../../workspace/symbol-keys';

/** A mention in the draft, as a span of its block's logical text. */
export interface PlacedMention {
  readonly block: number;
  readonly span: Span;
}

/** Does a reference to `target` name the paragraph of that path, or an item of it, which names it too? */
export function names(target: string, path: string): boolean {
  return target === path || target.startsWith(`${path}(`);
}

/** The draft's own references to the paragraph at `block`, and to its items. */
export function referencesToBlock(resolution: Resolution, block: number): readonly PlacedMention[] {
  const path = resolution.structure.paths[block];
  const found: PlacedMention[] = [];
  for (const [from, { crossReferences }] of resolution.mentions.entries()) {
    for (const { target, start, end } of crossReferences) {
      if (path == null ? meansBlock(target, from) : names(target, path) && meansBlock(path, from)) {
        found.push({ block: from, span: { start, end } });
      }
    }
  }
  return found;

  function meansBlock(target: string, from: number): boolean {
    return blocksMeant(resolution, target, from).includes(block);
  }
}

/** The draft's own citations of a document. */
export function citationsInDraft(resolution: Resolution, symbol: string): readonly PlacedMention[] {
  const keys = new Set(symbolKeys(symbol));
  const found: PlacedMention[] = [];
  for (const [block, { citations }] of resolution.mentions.entries()) {
    for (const { symbol: cited, start, end } of citations) {
      if (symbolKeys(cited).some(key => keys.has(key))) found.push({ block, span: { start, end } });
    }
  }
  return found;
}

/** Where the draft names a paragraph of another document, or an item of it. */
export function citedParagraphInDraft(resolution: Resolution, symbol: string, path: string): readonly PlacedMention[] {
  const keys = new Set(symbolKeys(symbol));
  const found: PlacedMention[] = [];
  for (const block of resolution.blocks.keys()) {
    if (resolution.mentions[block]!.citations.length === 0) continue;
    for (const { citation, path: cited, start, end } of citedParagraphs(resolution, block)) {
      const sameDocument = symbolKeys(citation.symbol).some(key => keys.has(key));
      if (sameDocument && names(cited, path)) found.push({ block, span: { start, end } });
    }
  }
  return found;
}
