import type { Label } from '../../blocks/block';
import { blockIndexAt, rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { type Position, type Range, rangeContains } from '../../text/position';

export interface LabelAt {
  readonly block: number;
  readonly path: string;
  readonly label: Label;
  readonly range: Range;
}

/** The label under the cursor of a paragraph that bears a path. */
export function labelAt(resolution: Resolution, position: Position): LabelAt | undefined {
  const index = blockIndexAt(resolution, position);
  const label = resolution.blocks[index]?.label;
  const path = resolution.structure.paths[index];
  if (!label || path == null) return undefined;
  const range = rangeOf(resolution, index, label.span);
  return rangeContains(range, position) ? { block: index, path, label, range } : undefined;
}

/** The block that bears the path of the paragraph around the cursor: a paragraph that goes on belongs to its beginning. */
export function paragraphAround(resolution: Resolution, position: Position): number | undefined {
  const { paths, parents } = resolution.structure;
  let index = blockIndexAt(resolution, position);
  while (index >= 0 && paths[index] == null) {
    const parent = parents[index] ?? -1;
    index = parent < index ? parent : -1;
  }
  return index >= 0 ? index : undefined;
}

/** Does the line that names the resolution, its title or the symbol in a running head, stand under the cursor? */
export function isOnName(resolution: Resolution, position: Position): boolean {
  if (resolution.symbol === null) return false;
  const index = blockIndexAt(resolution, position);
  const block = resolution.blocks[index];
  if (!block) return false;
  if (block.kind === 'title' && rangeContains(rangeOf(resolution, index, block.span), position)) return true;
  return block.furniture.some(
    ({ kind, text, span }) =>
      kind === 'furniture' && /^[A-Z]+\//.test(text) && rangeContains(rangeOf(resolution, index, span), position),
  );
}

/** From the first visible character of a block to its last. */
export function blockRange(resolution: Resolution, index: number): Range {
  return rangeOf(resolution, index, resolution.blocks[index]!.span);
}

/** Of the label, where there is one; else empty, at the beginning. */
export function labelRange(resolution: Resolution, index: number): Range {
  const { label, span } = resolution.blocks[index]!;
  return rangeOf(resolution, index, label?.span ?? { start: span.start, end: span.start });
}
