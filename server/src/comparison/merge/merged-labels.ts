import { firstBreak } from '../../drafting/breaks';
import { type Count, countOf, sameCount } from '../../drafting/label-order';
import { blocksMeant } from '../../drafting/paragraphs-meant';
import type { PlacedEdit } from '../../drafting/placed-edit';
import { recountEdits } from '../../drafting/recount-edits';
import { recounted } from '../../drafting/references/written-count';
import { renumberedCounts } from '../../drafting/renumber';
import { itemLists, operativeSequences, type Sequence, uniform } from '../../drafting/sequences';
import { lostReference } from '../../languages/citing/lost-reference';
import { languageOf } from '../../languages/languages';
import type { WrittenCount } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import { countsOf } from '../references';
import type { PlacedBlock } from './merged-text';
import type { Versions } from './versions';

/**
 * The edits that number the merged text's paragraphs on, and make references mean what they meant on the side that they come
 * from. `placed` tells of each of its blocks where it comes from, as far as it is read as it was there.
 */
export function labelEdits(
  merged: Resolution,
  placed: ReadonlyMap<number, PlacedBlock>,
  versions: Versions,
): readonly PlacedEdit[] {
  const broken = sequencesOf(merged).filter(
    sequence => firstBreak(merged, sequence) && !isOfOneSide(merged, sequence, versions),
  );
  const counts = renumberedCounts(merged, broken);
  return [...recountEdits(merged, counts), ...referenceEdits(merged, placed, versions, counts)];
}

function sequencesOf(tree: Resolution): readonly Sequence[] {
  return [...operativeSequences(tree), ...itemLists(tree).map(list => uniform(tree, list))];
}

/** Is it numbered as it is on one side, by an author who wants it so? */
function isOfOneSide(merged: Resolution, sequence: Sequence, { ours, theirs }: Versions): boolean {
  const written = labelsOf(merged, sequence);
  return [ours, theirs].some(({ tree }) => sequencesOf(tree).some(other => labelsOf(tree, other) === written));
}

function labelsOf(tree: Resolution, { members }: Sequence): string {
  return members.map(block => tree.blocks[block]!.label?.text ?? '').join(' ');
}

function referenceEdits(
  merged: Resolution,
  placed: ReadonlyMap<number, PlacedBlock>,
  versions: Versions,
  counts: ReadonlyMap<number, Count>,
): readonly PlacedEdit[] {
  const places = new Map<number, number>();
  for (const [block, { side, block: own }] of placed) places.set(versions[side].identities[own]!, block);
  const edits: PlacedEdit[] = [];
  for (const [block, { side, block: own }] of placed) {
    const { tree, identities } = versions[side];
    const { logical } = merged.blocks[block]!;
    if (logical.text !== tree.blocks[own]!.logical.text) continue;
    for (const count of countsOf(tree, own)) {
      const newText = followed(merged, count, { tree, identities, own, places, counts });
      const written = logical.text.slice(count.start, count.end);
      if (newText === null || newText === written) continue;
      for (const [index, span] of toSourceSpans(logical, count.start, count.end).entries())
        edits.push({ place: { block, span }, newText: index === 0 ? newText : '' });
    }
  }
  return edits;
}

interface Origin {
  readonly tree: Resolution;
  readonly identities: readonly number[];
  readonly own: number;
  /** Where the identities stand in the merged text. */
  readonly places: ReadonlyMap<number, number>;
  readonly counts: ReadonlyMap<number, Count>;
}

/** A reference's number or letter as it is to be; null where it stays. */
function followed(
  merged: Resolution,
  { path, start, end }: WrittenCount,
  { tree, identities, own, places, counts }: Origin,
): string | null {
  const [meant] = blocksMeant(tree, path, own);
  const label = meant === undefined ? null : tree.blocks[meant]!.label;
  if (meant === undefined || !label) return null;
  const written = tree.blocks[own]!.logical.text.slice(start, end);
  const place = places.get(identities[meant]!);
  if (place === undefined) return lostReference(written);
  const newLabel = merged.blocks[place]!.label;
  if (!newLabel) return null;
  const count = counts.get(place) ?? countOf(merged, place);
  if (sameCount(count, countOf(tree, meant)) && newLabel.style === label.style) return null;
  return recounted(written, label, count, languageOf(tree.language), newLabel.style);
}
