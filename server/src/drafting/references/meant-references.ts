import type { CrossReference, Group } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { blocksMeant } from '../paragraphs-meant';

/** What a reference of the draft means. */
export type Meant =
  | { readonly kind: 'block'; readonly block: number }
  | { readonly kind: 'none' } // no paragraph bears its number
  | { readonly kind: 'unclear'; readonly blocks: readonly number[] }; // several do

export interface MeantReference {
  readonly reference: CrossReference;
  readonly meant: Meant;
}

/** The references to paragraphs and items that one noun governs, and where they stand. */
export interface MeantGroup {
  readonly block: number;
  readonly group: Group;
  readonly references: readonly MeantReference[];
}

const known = new WeakMap<Resolution, readonly MeantGroup[]>();

/** All groups of references to the draft's own paragraphs and items, in order. */
export function meantGroups(resolution: Resolution): readonly MeantGroup[] {
  let found = known.get(resolution);
  if (!found) {
    found = findGroups(resolution);
    known.set(resolution, found);
  }
  return found;
}

function findGroups(resolution: Resolution): readonly MeantGroup[] {
  const found: MeantGroup[] = [];
  for (const [block, { crossReferences, groups }] of resolution.mentions.entries()) {
    if (crossReferences.length === 0) continue;
    for (const group of groups) {
      const references = crossReferences
        .filter(({ start, end, counts }) => counts.length > 0 && start >= group.start && end <= group.end)
        .map(reference => ({ reference, meant: meantBy(resolution, reference.target, block) }));
      if (references.length > 0) found.push({ block, group, references });
    }
  }
  return found;
}

function meantBy(resolution: Resolution, target: string, from: number): Meant {
  const blocks = blocksMeant(resolution, target, from);
  const [block, ...others] = blocks;
  if (block === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'unclear', blocks } : { kind: 'block', block };
}
