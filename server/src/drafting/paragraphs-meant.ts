import { ordinalOf } from '../languages/labels';
import type { Resolution } from '../resolution/resolution';
import { isPathOfItem, type Structure } from '../resolution/structure';
import { sequenceOf } from './sequences';

/** The blocks of each path, in order: a list for the few of several, where numbers restart. */
type BlocksOfPaths = ReadonlyMap<string, number | readonly number[]>;

/** Those of items are gathered where a reference names one: most name whole paragraphs, of which there are far fewer. */
interface Known {
  paragraphs?: BlocksOfPaths;
  items?: BlocksOfPaths;
}

const known = new WeakMap<Structure, Known>();
const noBlocks: readonly number[] = [];

export function blocksOfPath({ structure }: Resolution, path: string): readonly number[] {
  let gathered = known.get(structure);
  if (!gathered) {
    gathered = {};
    known.set(structure, gathered);
  }
  const which = isPathOfItem(path) ? 'items' : 'paragraphs';
  gathered[which] ??= blocksOf(structure, which);
  const found = gathered[which].get(path) ?? noBlocks;
  return typeof found === 'number' ? [found] : found;
}

function blocksOf({ paths }: Structure, which: keyof Known): BlocksOfPaths {
  const collected = new Map<string, number | number[]>();
  for (let index = 0; index < paths.length; index++) {
    const each = paths[index]!;
    if (each === null || isPathOfItem(each) !== (which === 'items')) continue;
    const same = collected.get(each);
    if (same === undefined) collected.set(each, index);
    else if (typeof same === 'number') collected.set(each, [same, index]);
    else same.push(index);
  }
  return collected;
}

/**
 * The blocks that a reference in the block at `from` means: one, as a rule. Where several bear the path, those of the same
 * part of the text (of resolutions A and B under one title, say), and among these those that are numbered on with the
 * reference's own paragraph (of section II, whose numbers begin anew), and rather one that bears its number; where none does, as for an item that the paragraph
 * has not, what the reference names around it.
 */
export function blocksMeant(resolution: Resolution, target: string, from: number): readonly number[] {
  const only = blocksOfPath(resolution, target);
  if (only.length === 1) return only;
  const known = meant.get(resolution) ?? new Map<string, readonly number[]>();
  meant.set(resolution, known);
  const around = { section: sectionOf(resolution, from), numbering: numberingOf(resolution, from) };
  const asked = `${target} ${around.section} ${around.numbering}`;
  let blocks = known.get(asked);
  if (!blocks) {
    blocks = findMeant(resolution, target, around);
    known.set(asked, blocks);
  }
  return blocks;
}

/** By what is asked for and the section it is asked from: thousands of references may mean the same. */
const meant = new WeakMap<Resolution, Map<string, readonly number[]>>();

/** Where a reference stands: its section, and the first paragraph of those that its own is numbered on with. */
interface Around {
  readonly section: number;
  readonly numbering: number;
}

function findMeant(resolution: Resolution, target: string, around: Around): readonly number[] {
  const [kind, label] = target.split(' ') as [string, string | undefined];
  if (kind === 'annex') return annexMeant(resolution, label);
  if (kind === 'part') return label === undefined ? [] : partMeant(resolution, label);
  for (let path = target; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('(')))) {
    const blocks = blocksOfPath(resolution, path);
    if (blocks.length > 0) return nearest(resolution, blocks, around);
  }
  return [];
}

function nearest(resolution: Resolution, blocks: readonly number[], around: Around): readonly number[] {
  if (blocks.length === 1) return blocks;
  const inSection = blocks.filter(block => sectionOf(resolution, block) === around.section);
  const same = inSection.length > 0 ? inSection : blocks;
  if (same.length === 1) return same;
  const inNumbering = same.filter(block => numberingOf(resolution, block) === around.numbering);
  const near = inNumbering.length > 0 ? inNumbering : same;
  // "The Assembly decides that:" above its paragraph 1 is none that a number means
  const labelled = near.filter(block => resolution.blocks[block]!.label !== null);
  return labelled.length > 0 ? labelled : near;
}

/** The first of the paragraphs that are numbered on to the one around a block; -1 where none is. */
function numberingOf(resolution: Resolution, index: number): number {
  const { blocks, structure } = resolution;
  let at = index;
  while (at >= 0 && blocks[at]!.kind !== 'operative') {
    const parent = structure.parents[at] ?? -1;
    at = parent < at ? parent : -1;
  }
  return at < 0 ? -1 : (sequenceOf(resolution, at)?.members[0] ?? -1);
}

/** Where the numbers around a block began: within one section a number stands for one paragraph. */
export function sectionOf({ blocks, structure }: Resolution, index: number): number {
  let found = sections.get(structure);
  if (!found) {
    let section = -1;
    found = blocks.map(({ kind }, at) => {
      if (kind === 'enacting' || kind === 'title' || kind === 'annex') section = at;
      return section;
    });
    sections.set(structure, found);
  }
  return found[index] ?? -1;
}

const sections = new WeakMap<Structure, readonly number[]>();

function annexMeant({ blocks }: Resolution, label: string | undefined): readonly number[] {
  const annexes = [...blocks.keys()].filter(index => blocks[index]!.kind === 'annex');
  if (label === undefined) return annexes;
  const ordinal = ordinalOf(label, 'upper-roman') ?? ordinalOf(label, 'upper-latin') ?? 0;
  return annexes.slice(ordinal - 1, ordinal);
}

function partMeant({ blocks }: Resolution, label: string): readonly number[] {
  const marked = new RegExp(`^(?:\\S+ )?${label}(?:[.．、:\\s]|$)`, 'u');
  return [...blocks.keys()].filter(index => {
    const { kind, source, span } = blocks[index]!;
    return (kind === 'heading' || kind === 'title') && marked.test(source.slice(span.start, span.start + 40));
  });
}
