import type { LabelForm, LabelStyle } from '../../languages/labels';
import type { Resolution } from '../../resolution/resolution';
import type { Arrangement } from '../arrangement/arrangement';
import type { ArrangedLabels } from '../arrangement/labels';
import type { Count } from '../label-order';

/** A paragraph or an item on the way to what a reference names: the 3 and the (a) of paragraph 3 (a). */
export interface Step extends Count {
  /** As paths write it: "3 bis", "(a)" */
  readonly cited: string;
  readonly style: LabelStyle;
  /** Null where a paragraph bears no label. */
  readonly label: (LabelForm & { readonly text: string }) | null;
}

/** Where the draft's blocks go in an arrangement. */
export interface Destinations {
  /** Do the block's words stand anywhere in it? */
  isShown(block: number): boolean;
  /** Its index in the arrangement; null where it is left out. */
  standsAt(block: number): number | null;
  /** The path that it will have; null where it has none, or is left out. */
  pathOf(block: number): string | null;
  /** The steps that lead to it, as it is and as it will be. */
  stepsBefore(block: number): readonly Step[];
  stepsAfter(block: number): readonly Step[];
  /** Will any paragraph or item bear the path? */
  bears(path: string): boolean;
  /** Will the block's own path be another, by which letters without a number are understood? */
  isRewritten(block: number): boolean;
}

export function destinationsOf(
  resolution: Resolution,
  arrangement: Arrangement,
  { labels, paths }: ArrangedLabels,
  goesTo: ReadonlyMap<number, number> = new Map(),
): Destinations {
  const { structure, blocks } = resolution;
  const places = new Map<number, number>();
  for (const [index, { block }] of arrangement.entries())
    if (block !== null && !places.has(block)) places.set(block, index);
  const shown = new Set(places.keys());
  for (const [joined, block] of goesTo) places.set(joined, places.get(block)!);
  const paragraphs = paragraphsAbove(arrangement);
  let borne: ReadonlySet<string | null> | undefined;
  const standsAt = (block: number) => places.get(block) ?? null;
  const pathOf = (block: number) => {
    const place = places.get(block);
    return place === undefined ? null : (paths[place] ?? null);
  };
  return {
    isShown: block => shown.has(block) || goesTo.has(block),
    standsAt,
    pathOf,
    bears(path) {
      borne ??= new Set(paths);
      return borne.has(path);
    },
    isRewritten: block => pathOf(block) !== structure.paths[block],
    stepsBefore(block) {
      const way: number[] = [];
      for (let at = block; at >= 0 && structure.paths[at] != null; at = structure.parents[at] ?? -1) way.unshift(at);
      return way.map(at => stepOf(structure.paths[at]!, blocks[at]!.label));
    },
    stepsAfter(block) {
      const way: number[] = [];
      const place = places.get(block);
      for (let at = place ?? -1; at >= 0 && paths[at] != null; at = paragraphs[at]!) way.unshift(at);
      return way.map(at => stepOf(paths[at]!, labels[at] ?? null));
    },
  };
}

function stepOf(path: string, label: (LabelForm & Count & { readonly text: string }) | null): Step {
  const cited = path.endsWith(')') ? path.slice(path.lastIndexOf('(')) : path.slice(2);
  const { ordinal, suffix, style } = label ?? { ordinal: Number(cited), suffix: '', style: 'decimal' as const };
  return { cited, ordinal, suffix, style, label };
}

/** What each standing stands under: an item under an item or a paragraph; -1 for all else. */
function paragraphsAbove(arrangement: Arrangement): readonly number[] {
  let paragraph = -1;
  let items: number[] = [];
  return arrangement.map(({ kind, depth }, index) => {
    if (kind === 'item') {
      items = items.slice(0, Math.max(0, depth - 1));
      const above = items.at(-1) ?? paragraph;
      while (items.length < depth - 1) items.push(above);
      items.push(index);
      return above;
    }
    if (kind === 'operative' || kind === 'preambular') paragraph = index;
    else if (kind === 'title' || kind === 'annex' || kind === 'enacting' || kind === 'closing') paragraph = -1;
    else return -1;
    items = [];
    return -1;
  });
}
