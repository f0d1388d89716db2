import type { Label } from '../blocks/block';
import { formatLabel, insertionSuffixes, type LabelStyle, ordinalOf } from '../languages/labels';
import type { Mentions } from '../resolution/mentions';
import type { Resolution } from '../resolution/resolution';
import type { Structure } from '../resolution/structure';
import { toSourceSpans } from '../text/logical-text';
import { inDigitsOf } from './digits';
import type { Count } from './label-order';
import type { PlacedEdit } from './placed-edit';
import { labelOf } from './sequences';

/** A block whose label is about to count something else. */
export interface Moved {
  readonly block: number;
  readonly count: Count;
}

/**
 * The edits that make references within the draft follow the paragraphs and items that are renumbered: "paragraph 5
 * above" becomes "paragraph 4 above", and so do the 5 and the a of "paragraph 5 (a)", each by its own label. A label that
 * stands twice leaves open which of the two a reference means: such a one stays as it is.
 */
export function crossReferenceEdits(resolution: Resolution, moved: readonly Moved[]): readonly PlacedEdit[] {
  const movedTo = movesByPath(resolution, moved);
  const edits: PlacedEdit[] = [];
  for (const [path, move] of movedTo) {
    for (const { block, start, end } of placesByPath(resolution).get(path) ?? []) {
      const { logical } = resolution.blocks[block]!;
      const text = logical.text.slice(start, end);
      const newText = recounted(text, labelOf(resolution, move.block), move.count);
      const spans = toSourceSpans(logical, start, end);
      if (spans.length === 1 && newText !== text) edits.push({ place: { block, span: spans[0]! }, newText });
    }
  }
  return edits.sort((a, b) => a.place.block - b.place.block || a.place.span.start - b.place.span.start);
}

interface WrittenPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where the references to each path stand: asked for each of many lists, and read off once. */
const places = new WeakMap<readonly Mentions[], ReadonlyMap<string, readonly WrittenPlace[]>>();

function placesByPath({ mentions }: Resolution): ReadonlyMap<string, readonly WrittenPlace[]> {
  const known = places.get(mentions);
  if (known) return known;
  const found = new Map<string, WrittenPlace[]>();
  for (const [block, { crossReferences }] of mentions.entries()) {
    for (const { path, start, end } of crossReferences.flatMap(({ counts }) => counts)) {
      const same = found.get(path);
      if (same) same.push({ block, start, end });
      else found.set(path, [{ block, start, end }]);
    }
  }
  places.set(mentions, found);
  return found;
}

/** The moves of those paths that stand once. */
function movesByPath({ structure }: Resolution, moved: readonly Moved[]): ReadonlyMap<string, Moved> {
  const movedTo = new Map<string, Moved>();
  for (const move of moved) {
    const path = structure.paths[move.block] ?? null;
    if (path !== null && usesOf(structure).get(path) === 1) movedTo.set(path, move);
  }
  return movedTo;
}

const uses = new WeakMap<Structure, ReadonlyMap<string, number>>();

/** How many paragraphs bear each path. */
function usesOf(structure: Structure): ReadonlyMap<string, number> {
  const known = uses.get(structure);
  if (known) return known;
  const counted = new Map<string, number>();
  for (const path of structure.paths) if (path !== null) counted.set(path, (counted.get(path) ?? 0) + 1);
  uses.set(structure, counted);
  return counted;
}

/** How a reference may write what a label counts in another style: ㈢ and (三). */
const otherStyles: readonly LabelStyle[] = ['decimal', 'latin', 'roman', 'enclosed-chinese', 'chinese', 'abjad'];

const suffix = new RegExp(`[ \\u00a0]?(?:${insertionSuffixes.join('|')})$`);

/** The number or letter of a reference with another count, in the style and the digits that it has. */
export function recounted(written: string, label: Label, count: Count): string {
  const body = written.replace(suffix, '');
  const style = [label.style, ...otherStyles].find(style => ordinalOf(body, style) === label.ordinal) ?? label.style;
  const newBody = inDigitsOf(body, formatLabel({ style, punctuation: 'none' }, count.ordinal));
  return count.suffix === '' ? newBody : `${newBody} ${count.suffix}`;
}
