import type { Block } from '../../blocks/block';
import type { Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { innerOpenings } from '../../languages/openings/inner-openings';
import type { Mentions } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import { rightToLeftLines } from '../right-to-left-lines';

/** What a stretch of a draft is for whoever reads it; in the order of the protocol's legend. */
export const tokenTypes = ['heading', 'label', 'opening', 'reference', 'bracket'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** In a block's source, on one line. */
export interface BlockToken extends Span {
  readonly type: TokenType;
}

interface Kept {
  readonly mentions: Mentions;
  readonly language: Resolution['language'];
  readonly organ: Organ | null;
  readonly tokens: readonly BlockToken[];
}

const kept = new WeakMap<Block, Kept>();
const none: readonly BlockToken[] = [];

/**
 * Headings, labels, opening phrases, references to the draft's own paragraphs, and the brackets around what is not agreed,
 * in order and none in another; found once for each block. None on lines that are read from right to left.
 */
export function tokensOfBlock(resolution: Resolution, index: number): readonly BlockToken[] {
  const { blocks, mentions, language, organ } = resolution;
  const block = blocks[index]!;
  const known = kept.get(block);
  if (known && known.mentions === mentions[index] && known.language === language && known.organ === organ) {
    return known.tokens;
  }
  const tokens = onLinesFromLeft(inOrder(findTokens(resolution, index)), block.source);
  kept.set(block, { mentions: mentions[index]!, language, organ, tokens: tokens.length === 0 ? none : tokens });
  return tokens;
}

function onLinesFromLeft(tokens: readonly BlockToken[], source: string): readonly BlockToken[] {
  if (tokens.length === 0) return tokens;
  const isInOnePiece = rightToLeftLines(source);
  return tokens.filter(({ start }) => !isInOnePiece(start));
}

function findTokens(resolution: Resolution, index: number): BlockToken[] {
  const { kind, label, opener, logical } = resolution.blocks[index]!;
  if (kind === 'furniture' || kind === 'footnote' || kind === 'other') return [];
  const tokens: BlockToken[] = [];
  const add = (type: TokenType, { start, end }: Span) => {
    for (const span of toSourceSpans(logical, start, end)) if (span.end > span.start) tokens.push({ type, ...span });
  };
  const { text } = logical;
  if (label && label.span.end > label.span.start) tokens.push({ type: 'label', ...label.span });
  if (kind === 'heading' || kind === 'annex' || kind === 'title') add('heading', { start: 0, end: text.length });
  else if (kind === 'enacting') add('opening', { start: 0, end: text.replace(/[\s,，،:：]+$/, '').length });
  else {
    if (opener) add('opening', opener);
    for (const inner of furtherOpenings(resolution, index)) add('opening', inner);
    for (const reference of resolution.mentions[index]!.crossReferences) add('reference', reference);
    if (text.includes('[') || text.includes(']'))
      for (const { index: start } of text.matchAll(/[[\]]/g)) add('bracket', { start, end: start + 1 });
  }
  return tokens;
}

/** "…, and reaffirming …": the Council's texts set off the participles and verbs within their paragraphs as well. */
function furtherOpenings({ blocks, language, organ }: Resolution, index: number): readonly Span[] {
  const { kind, logical, opener } = blocks[index]!;
  if (organ !== 'SC' || (kind !== 'preambular' && kind !== 'operative') || !opener) return [];
  return innerOpenings(languageOf(language), kind, logical.text, opener.end);
}

/** From the first on; of two that overlap the later begun is left out. */
function inOrder(tokens: BlockToken[]): BlockToken[] {
  let end = 0;
  return tokens
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(token => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}
