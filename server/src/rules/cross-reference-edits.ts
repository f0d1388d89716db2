import type { Label } from '../blocks/block';
import { formatLabel, insertionSuffixes, type LabelStyle, ordinalOf } from '../languages/labels';
import type { Resolution } from '../resolution/resolution';
import { toSourceSpans } from '../text/logical-text';
import { inDigitsOf } from './digits';
import type { Count } from './label-order';
import type { PlacedEdit } from './rule';
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
  if (movedTo.size === 0) return edits;
  for (let block = 0; block < resolution.blocks.length; block++) {
    const { logical } = resolution.blocks[block]!;
    for (const written of resolution.mentions[block]?.crossReferences.flatMap(({ counts }) => counts) ?? []) {
      const move = movedTo.get(written.path);
      if (!move) continue;
      const text = logical.text.slice(written.start, written.end);
      const newText = recounted(text, labelOf(resolution, move.block), move.count);
      const spans = toSourceSpans(logical, written.start, written.end);
      if (spans.length === 1 && newText !== text) edits.push({ place: { block, span: spans[0]! }, newText });
    }
  }
  return edits;
}

/** The moves of those paths that stand once. */
function movesByPath({ structure }: Resolution, moved: readonly Moved[]): ReadonlyMap<string, Moved> {
  const movedTo = new Map<string, Moved>();
  if (moved.length === 0) return movedTo;
  const uses = new Map<string, number>();
  for (const path of structure.paths) if (path !== null) uses.set(path, (uses.get(path) ?? 0) + 1);
  for (const move of moved) {
    const path = structure.paths[move.block] ?? null;
    if (path !== null && uses.get(path) === 1) movedTo.set(path, move);
  }
  return movedTo;
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
