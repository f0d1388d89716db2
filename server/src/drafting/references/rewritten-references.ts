import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { ArrangedLabels } from '../arrangement/arranged-label';
import type { Arrangement } from '../arrangement/arrangement';
import type { PlacedEdit } from '../placed-edit';
import { type Destinations, destinationsOf } from './destinations';
import { type MeantGroup, type MeantReference, meantGroups } from './meant-references';
import type { ReferenceNote, Rewriting } from './rewriting';
import { rewrittenGroup } from './rewritten-group';

export interface RewrittenReferences {
  /** In the blocks of the tree as it is; none in blocks that the arrangement leaves out. */
  readonly edits: readonly PlacedEdit[];
  readonly notes: readonly ReferenceNote[];
}

export interface ReferenceOptions {
  /** For blocks that are joined with another: the one that references to them lead to. */
  readonly goesTo?: ReadonlyMap<number, number> | undefined;
  /** For paths that several blocks bear: the one that is meant. */
  readonly decided?: ReadonlyMap<string, number> | undefined;
}

/**
 * The edits that make the draft's references follow its paragraphs and items into an arrangement: each number and letter
 * in the form that it is written in. Those that cannot follow are marked, "[3?]", so that they come to mean nothing else.
 */
export function rewrittenReferences(
  resolution: Resolution,
  arrangement: Arrangement,
  arranged: ArrangedLabels,
  { goesTo, decided }: ReferenceOptions = {},
): RewrittenReferences {
  const groups = meantGroups(resolution).map(group => (decided ? decidedGroup(group, decided) : group));
  if (groups.length === 0) return { edits: [], notes: [] };
  const destinations = destinationsOf(resolution, arrangement, arranged, goesTo);
  const language = languageOf(resolution.language);
  const edits: PlacedEdit[] = [];
  const notes: ReferenceNote[] = [];
  for (const group of groups) {
    if (!destinations.isShown(group.block) || !concerns(group, resolution, destinations)) continue;
    const rewritten = rewrittenGroup(resolution, language, group, destinations);
    for (const rewriting of rewritten.rewritings) edits.push(...inSource(resolution, group.block, rewriting));
    notes.push(...rewritten.notes);
  }
  return { edits, notes };
}

function decidedGroup(group: MeantGroup, decided: ReadonlyMap<string, number>): MeantGroup {
  const references = group.references.map((each): MeantReference => {
    const block = each.meant.kind === 'unclear' ? decided.get(each.reference.target) : undefined;
    return block === undefined ? each : { ...each, meant: { kind: 'block', block } };
  });
  return { ...group, references };
}

/** Does anything change that the group names? */
function concerns(
  { references, block: from }: MeantGroup,
  { structure }: Resolution,
  { pathOf, bears, isClear, isRewritten, hasPassed }: Destinations,
): boolean {
  if (isRewritten(from)) return true;
  return references.some(({ reference: { target }, meant }) => {
    if (meant.kind === 'block' && hasPassed(from, meant.block)) return true;
    if (meant.kind === 'block')
      return pathOf(meant.block) !== structure.paths[meant.block] || !isClear(from, meant.block);
    if (meant.kind === 'none') return bears(target);
    return meant.blocks.some(block => pathOf(block) !== structure.paths[block]);
  });
}

/** A stretch that a line break cuts is written in the first line, and the rest of it taken away. */
function inSource({ blocks }: Resolution, block: number, { start, end, newText }: Rewriting): readonly PlacedEdit[] {
  const { logical } = blocks[block]!;
  if (logical.text.slice(start, end) === newText) return [];
  if (start === end) {
    const [before] = toSourceSpans(logical, start - 1, start);
    return before ? [{ place: { block, span: { start: before.end, end: before.end } }, newText }] : [];
  }
  return toSourceSpans(logical, start, end).map((span, index) => ({
    place: { block, span },
    newText: index === 0 ? newText : '',
  }));
}
