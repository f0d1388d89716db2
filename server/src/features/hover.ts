import type { Hover } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue';
import type { Citation } from '../resolution/mentions';
import { blockIndexAt, offsetInBlock, rangesOfLogical } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { toLogicalOffset } from '../text/logical-text';
import { type Position, type Range, rangeContains } from '../text/position';
import { citationHover } from './citation-hover';

/**
 * What is known of the document cited at a position. The range is the part under the cursor of a citation that line
 * ends cut in two. Null where nothing is cited.
 */
export function hover(resolution: Resolution, position: Position, catalogue: Catalogue): Hover | null {
  const found = citationAt(resolution, position);
  if (!found) return null;
  const value = citationHover(found.citation, resolution.language, catalogue);
  return value === null ? null : { contents: { kind: 'markdown', value }, range: found.range };
}

/** The citation at a position, with the part of it that is under the cursor. */
export function citationAt(
  resolution: Resolution,
  position: Position,
): { citation: Citation; range: Range } | undefined {
  const index = blockIndexAt(resolution, position);
  const block = resolution.blocks[index];
  if (!block) return undefined;
  const offset = toLogicalOffset(block.logical, offsetInBlock(resolution, index, position));
  // Where two citations touch, the cursor between them stands before the first sign of the later one.
  const citation = resolution.mentions[index]?.citations
    .filter(({ start, end }) => start <= offset && offset <= end)
    .at(-1);
  if (!citation) return undefined;
  // Page furniture between two halves has no place in the logical text: only the source tells that the cursor is there.
  const range = rangesOfLogical(resolution, index, citation.start, citation.end).find(part =>
    rangeContains(part, position),
  );
  return range && { citation, range };
}
