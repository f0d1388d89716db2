import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { Arrangement, Standing } from '../arrangement/arrangement';

/** A paragraph or an item with all that stands below it: blocks that follow one another. */
export interface Unit {
  readonly first: number;
  /** Behind its last block. */
  readonly end: number;
}

/** Units of one level that follow one another: what is selected. */
export interface Selected extends Unit {
  readonly units: readonly Unit[];
  readonly kind: Block['kind'];
  readonly depth: number;
}

/** Can it be moved, deleted, split? Headings, titles and the like are left where they stand. */
export function isUnitStart({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'operative' || kind === 'preambular' || kind === 'item';
}

/** The unit that begins with a block: up to the next block that does not stand below it. */
export function unitFrom({ blocks }: Resolution, first: number): Unit {
  const { depth, kind } = blocks[first]!;
  let end = first + 1;
  for (let at = first + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === 'furniture' || block.kind === 'footnote') continue;
    const below =
      block.kind === 'item' ? block.depth > depth : block.kind === 'continuation' && goesOn(kind, blocks, at, depth);
    if (!below) break;
    end = at + 1;
  }
  return { first, end };
}

/** Words behind a list's last item may go on with the paragraph: they are its own, and no item's. */
function goesOn(kind: Block['kind'], blocks: readonly Block[], at: number, depth: number): boolean {
  if (kind !== 'item') return true;
  const next = blocks.slice(at + 1).find(block => block.kind !== 'continuation' && block.kind !== 'furniture');
  return next?.kind === 'item' && next.depth >= depth && blocks[at - 1]!.depth >= depth && next.label?.ordinal !== 1;
}

/** The block whose unit a place in the text lies in; null where no paragraph stands there. */
export function unitStartAt(resolution: Resolution, offset: number): number | null {
  const { blocks } = resolution;
  let start = 0;
  let at = 0;
  while (at < blocks.length - 1 && start + blocks[at]!.source.length <= offset) start += blocks[at++]!.source.length;
  while (at >= 0 && !isUnitStart(blocks[at]!)) {
    const { kind } = blocks[at]!;
    if (kind !== 'continuation' && kind !== 'furniture' && kind !== 'footnote') return null;
    at--;
  }
  return at < 0 ? null : at;
}

/** The units that a selection touches: of the highest level among them, contiguous; null where it touches anything else. */
export function selectedUnits(resolution: Resolution, selection: Span): Selected | null {
  const { blocks } = resolution;
  const start = unitStartAt(resolution, selection.start);
  // a selection of whole lines ends before the next paragraph
  const last = selection.end > selection.start ? selection.end - 1 : selection.end;
  const end = unitStartAt(resolution, last);
  if (start === null || end === null) return null;
  let top = start;
  for (let at = start; at <= end; at++)
    if (isUnitStart(blocks[at]!) && rank(blocks[at]!) < rank(blocks[top]!)) top = at;
  // from within the items of one paragraph to another: that paragraph is selected, too
  let first = start;
  while (rank(blocks[first]!) > rank(blocks[top]!) && first > 0) first--;
  if (rank(blocks[first]!) !== rank(blocks[top]!) || !isUnitStart(blocks[first]!)) first = top;
  const units: Unit[] = [];
  for (let at = first; at <= end; ) {
    const block = blocks[at]!;
    if (!isUnitStart(block) || block.kind !== blocks[first]!.kind || block.depth !== blocks[first]!.depth) return null;
    const unit = unitFrom(resolution, at);
    units.push(unit);
    at = unit.end;
  }
  const { kind, depth } = blocks[first]!;
  return { units, first, end: units.at(-1)!.end, kind, depth };
}

function rank({ kind, depth }: Block): number {
  return kind === 'item' ? depth : isUnitStart({ kind }) ? 0 : Number.POSITIVE_INFINITY;
}

/** The arrangement with the blocks from `first` to `end` at another level, an item's number of steps deeper or higher. */
export function atLevel(
  standings: Arrangement,
  kind: Standing['kind'],
  depth: number,
  change: number,
): readonly Standing[] {
  return standings.map(standing => {
    if (standing.kind !== 'item' && !isUnitStart(standing)) return standing;
    const own = standing.kind === 'item' ? standing.depth : 0;
    const deeper = own + change;
    if (own === depth) return { ...standing, kind, depth: kind === 'item' ? deeper : 0 };
    return { ...standing, kind: 'item', depth: deeper };
  });
}

/** All blocks of a unit, for what is to stay in its place. */
export function blocksOf({ first, end }: Unit): ReadonlySet<number> {
  return new Set(Array.from({ length: end - first }, (_, index) => first + index));
}

/** The block that an item stands under. */
export function parentOf({ blocks, structure }: Resolution, block: number): number | null {
  const parent = structure.parents[block] ?? -1;
  return parent >= 0 && isUnitStart(blocks[parent]!) ? parent : null;
}
