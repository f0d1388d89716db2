import type { LabelForm, LabelStyle } from '../../languages/labels';
import type { Resolution } from '../../resolution/resolution';
import type { ArrangedLabels } from '../arrangement/arranged-label';
import type { Arrangement } from '../arrangement/arrangement';
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
  /** Will what the block is referred to by mean it still, or a paragraph of the same number that stands nearer? */
  isClear(from: number, block: number): boolean;
  /** Will the one of two blocks that stands above stand below? */
  hasPassed(one: number, other: number): boolean;
  /** Will the block's own path be another, by which letters without a number are understood? */
  isRewritten(block: number): boolean;
}

export function destinationsOf(
  resolution: Resolution,
  arrangement: Arrangement,
  { labels, paths, runs }: ArrangedLabels,
  goesTo: ReadonlyMap<number, number> = new Map(),
): Destinations {
  const { structure, blocks } = resolution;
  const places = new Map<number, number>();
  for (const [index, { block }] of arrangement.entries())
    if (block !== null && !places.has(block)) places.set(block, index);
  const shown = new Set(places.keys());
  for (const [joined, block] of goesTo) places.set(joined, places.get(block)!);
  const paragraphs = paragraphsAbove(arrangement);
  let borne: ReadonlyMap<string, readonly number[]> | undefined;
  const bearing = (path: string): readonly number[] => {
    borne ??= standingsByPath(paths);
    return borne.get(path) ?? [];
  };
  const sections = sectionsOf(arrangement);
  const numberingOf = (place: number) => {
    let at = place;
    while (at >= 0 && arrangement[at]!.kind !== 'operative' && paragraphs[at]! >= 0) at = paragraphs[at]!;
    return runs[at]?.kind === 'operative' ? runs[at] : undefined;
  };
  const standsAt = (block: number) => places.get(block) ?? null;
  const pathOf = (block: number) => {
    const place = places.get(block);
    return place === undefined ? null : (paths[place] ?? null);
  };
  return {
    isShown: block => shown.has(block) || goesTo.has(block),
    standsAt,
    pathOf,
    bears: path => bearing(path).length > 0,
    isClear(from, block) {
      const target = places.get(block);
      const place = places.get(from);
      const path = target === undefined ? null : (paths[target] ?? null);
      if (path === null || place === undefined) return true;
      let found = bearing(path);
      const narrow = (isOne: (at: number) => boolean) => {
        if (found.length > 1 && found.some(isOne)) found = found.filter(isOne);
      };
      narrow(at => sections[at] === sections[place]);
      narrow(at => numberingOf(at) === numberingOf(place));
      // "The Assembly decides that:" above its paragraph 1 is none that a number means
      narrow(at => labels[at] != null);
      return found.length === 1 && found[0] === target;
    },
    hasPassed(one, other) {
      const [first, second] = [standsAt(one), standsAt(other)];
      return first !== null && second !== null && one < other !== first < second;
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

function standingsByPath(paths: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, path] of paths.entries()) {
    if (path === null) continue;
    const same = found.get(path);
    if (same) same.push(index);
    else found.set(path, [index]);
  }
  return found;
}

/** As `sectionOf` tells them of a draft. */
function sectionsOf(arrangement: Arrangement): readonly number[] {
  let section = -1;
  return arrangement.map(({ kind }, index) => {
    if (kind === 'enacting' || kind === 'title' || kind === 'annex') section = index;
    return section;
  });
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
