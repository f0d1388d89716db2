import type { Block } from '../../blocks/block';
import type { BlockKind } from '../../blocks/kinds';
import type { Resolution } from '../../resolution/resolution';
import { isBlank } from '../../text/characters';
import { isAnyLineEnd } from '../../text/lines';
import type { Span } from '../../text/position';

/** A block's source: what stands before its label, the label, the blank behind it, the words. */
export interface BlockText {
  readonly lead: Span;
  readonly label: Span;
  readonly gap: Span;
  readonly words: Span;
}

export function textOfBlock(block: Block): BlockText {
  const { label, logical, span } = block;
  const first = logical.pieces.reduce((least, { source }) => Math.min(least, source), Number.POSITIVE_INFINITY);
  if (label && !Number.isFinite(first)) return textOfEmpty(block, label.span);
  const begin = Number.isFinite(first) ? first : span.end;
  const labelSpan = label?.span ?? { start: Math.min(begin, span.end), end: Math.min(begin, span.end) };
  const words = Math.max(labelSpan.end, Math.min(begin, span.end));
  return {
    lead: { start: 0, end: labelSpan.start },
    label: labelSpan,
    gap: { start: labelSpan.end, end: words },
    words: { start: words, end: Math.max(words, span.end) },
  };
}

/** "(b) " : a label behind which nothing is written yet, with the blanks behind it. */
function textOfEmpty({ source, span }: Block, label: Span): BlockText {
  let begin = Math.max(label.end, span.end);
  while (begin < source.length && isBlank(source.charCodeAt(begin)) && !isAnyLineEnd(source.charCodeAt(begin))) begin++;
  return {
    lead: { start: 0, end: label.start },
    label,
    gap: { start: label.end, end: begin },
    words: { start: begin, end: begin },
  };
}

/** The block of a kind and level that stands nearest, whose indent and blanks others take up. */
export function nearestLike(
  { blocks }: Resolution,
  near: number,
  kind: BlockKind,
  depth: number,
  isOne: (block: Block) => boolean = () => true,
): Block | null {
  for (let distance = 0; distance < blocks.length; distance++) {
    for (const at of distance === 0 ? [near] : [near - distance, near + distance]) {
      const block = blocks[at];
      if (block && block.kind === kind && block.depth === depth && isOne(block)) return block;
    }
  }
  return null;
}

/** The blanks that a paragraph's first line begins with. */
function indentOfBlock(block: Block): string {
  const { lead } = textOfBlock(block);
  return /^[^\S\r\n]*/.exec(block.source.slice(lead.start, lead.end).replace(/^[\s\S]*[\r\n]/, ''))![0];
}

const indentStep = '    ';

/** The indent of a kind and level: as others have it, or a step more than the level above where items are set in. */
export function indentFor(resolution: Resolution, near: number, kind: BlockKind, depth: number): string {
  const like = nearestLike(resolution, near, kind, depth);
  if (like) return indentOfBlock(like);
  if (kind !== 'item') return '';
  const above = nearestLike(resolution, near, depth > 1 ? 'item' : 'operative', depth - 1);
  const isSetIn = resolution.blocks.some(block => block.kind === 'item' && indentOfBlock(block) !== '');
  return (above ? indentOfBlock(above) : '') + (isSetIn ? indentStep : '');
}
