import type { Resolution } from '../resolution/resolution';
import { toSourceSpans } from '../text/logical-text';
import type { Count } from './label-order';
import type { PlacedEdit } from './rule';

/** A block whose label is about to count something else. */
export interface Moved {
  readonly block: number;
  readonly count: Count;
}

/**
 * The edits that make references within the draft follow the operative paragraphs that are renumbered: "paragraph 5
 * above" becomes "paragraph 4 above", and so does the 5 of "paragraph 5 (a)". A number that stands twice leaves open
 * which of the two a reference means: such a one stays as it is. References to items whose letters change stay, too.
 */
export function crossReferenceEdits(resolution: Resolution, moved: readonly Moved[]): readonly PlacedEdit[] {
  const { paths } = resolution.structure;
  const operative = moved.filter(({ block }) => /^OP\d+$/.test(paths[block] ?? ''));
  // most often only items move, and the whole text need not be looked through
  if (operative.length === 0) return [];
  const uses = new Map<string, number>();
  for (const path of paths) if (path !== null) uses.set(path, (uses.get(path) ?? 0) + 1);
  const newOrdinals = new Map<string, number>();
  for (const { block, count } of operative) {
    const path = paths[block]!;
    if (uses.get(path) === 1) newOrdinals.set(path, count.ordinal);
  }
  const edits: PlacedEdit[] = [];
  for (let block = 0; block < resolution.blocks.length; block++) {
    const { logical } = resolution.blocks[block]!;
    for (const { target, start, end } of resolution.mentions[block]?.crossReferences ?? []) {
      const path = /^OP(\d+)/.exec(target);
      const ordinal = path && newOrdinals.get(path[0]);
      if (!path || ordinal === null || ordinal === undefined) continue;
      const number = new RegExp(`(?<!\\d)${path[1]}(?!\\d)`).exec(logical.text.slice(start, end));
      if (!number) continue;
      const spans = toSourceSpans(logical, start + number.index, start + number.index + number[0].length);
      if (spans.length === 1) edits.push({ place: { block, span: spans[0]! }, newText: String(ordinal) });
    }
  }
  return edits;
}
