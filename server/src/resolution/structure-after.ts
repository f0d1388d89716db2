import type { Block } from '../blocks/block';
import type { Replaced } from './reparse';
import type { Resolution } from './resolution';
import { type Structure, structureOf } from './structure';

/** Paths and parents after an edit: as they were where it leaves kinds and labels alone. */
export function structureAfter(previous: Resolution, blocks: readonly Block[], replaced: Replaced): Structure {
  return sameSkeleton(previous.blocks, blocks, replaced) ? previous.structure : structureOf(blocks);
}

/** Does each block have the place of the one that it replaces? */
export function sameSkeleton(old: readonly Block[], now: readonly Block[], { from, to, end }: Replaced): boolean {
  if (to !== end) return false;
  for (let index = from; index < end; index++) if (!samePlace(old[index]!, now[index]!)) return false;
  return true;
}

function samePlace(a: Block, b: Block): boolean {
  if (a.kind !== b.kind || a.depth !== b.depth) return false;
  if (a.label === null || b.label === null) return a.label === b.label;
  return a.label.ordinal === b.label.ordinal && a.label.suffix === b.label.suffix && a.label.style === b.label.style;
}
