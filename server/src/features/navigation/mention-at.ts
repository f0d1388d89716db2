import type { Citation, CrossReference } from '../../resolution/mentions';
import { blockIndexAt, offsetInBlock, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { toLogicalOffset } from '../../text/logical-text';
import { type Position, type Range, rangeContains, type Span } from '../../text/position';

/** What a paragraph mentions under the cursor. */
export interface MentionAt<Mention> {
  readonly mention: Mention;
  /** The index of the paragraph's block. */
  readonly block: number;
  /** The part under the cursor, where line ends or page furniture cut the mention in two. */
  readonly range: Range;
}

export function citationAt(resolution: Resolution, position: Position): MentionAt<Citation> | undefined {
  return mentionAt(resolution, position, block => resolution.mentions[block]?.citations ?? []);
}

export function crossReferenceAt(resolution: Resolution, position: Position): MentionAt<CrossReference> | undefined {
  return mentionAt(resolution, position, block => resolution.mentions[block]?.crossReferences ?? []);
}

/** Of the spans that `mentionsOf` gives in the logical text of the block under the cursor, the one that it stands on. */
export function mentionAt<Mention extends Span>(
  resolution: Resolution,
  position: Position,
  mentionsOf: (block: number) => readonly Mention[],
): MentionAt<Mention> | undefined {
  const index = blockIndexAt(resolution, position);
  const block = resolution.blocks[index];
  if (!block) return undefined;
  const offset = toLogicalOffset(block.logical, offsetInBlock(resolution, index, position));
  // Where two touch, the cursor between them stands before the first sign of the later one.
  const mention = mentionsOf(index)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .at(-1);
  if (!mention) return undefined;
  // Page furniture between two halves has no place in the logical text: only the source tells that the cursor is there.
  const range = rangesOfLogical(resolution, index, mention.start, mention.end).find(part =>
    rangeContains(part, position),
  );
  return range && { mention, block: index, range };
}
