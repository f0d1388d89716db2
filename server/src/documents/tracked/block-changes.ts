import type { Comparison, PassagePair } from '../../comparison/comparison';
import { type Passage, streamOf } from '../../comparison/passages';

/**
 * What has become of one block, or of several that became one: their pairs, in the order of the text where there are several.
 * A block that has moved is a change of its own at either place, both with the number of the move.
 */
export interface BlockChange {
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly pairs: readonly PassagePair[];
  readonly move: number | null;
}

/** In the order of the new text, with what is gone at its place. */
export function blockChanges(comparison: Comparison): readonly BlockChange[] {
  const { pairs } = comparison;
  const sides = new Sides(comparison);
  const changes: BlockChange[] = [];
  const gone: BlockChange[] = [];
  const written = new Set<number>();
  let moves = 0;
  for (let at = 0; at < pairs.length; ) {
    const group = sides.groupAt(at);
    if (group) {
      changes.push(group);
      at += group.pairs.length;
      continue;
    }
    const pair = pairs[at++]!;
    const [old, now] = [sides.blockOf('old', pair), sides.blockOf('new', pair)];
    const isOne = old !== null && now !== null && sides.isOne(pair);
    if (isOne && !pair.moved) changes.push({ old: [old], new: [now], pairs: [pair], move: null });
    else if (isOne) {
      const move = ++moves;
      changes.push({ old: [], new: [now], pairs: [pair], move });
      gone.push({ old: [old], new: [], pairs: [pair], move });
    } else {
      if (old !== null && !gone.some(each => each.old[0] === old))
        gone.push({ old: [old], new: [], pairs: [pair], move: null });
      if (now !== null && !written.has(now)) changes.push({ old: [], new: [now], pairs: [pair], move: null });
      if (now !== null) written.add(now);
    }
  }
  return withGone(
    changes,
    gone.sort((one, other) => one.old[0]! - other.old[0]!),
  );
}

class Sides {
  private readonly counts: Readonly<Record<Side, ReadonlyMap<number, number>>>;
  private readonly next: Readonly<Record<Side, ReadonlyMap<number, number>>>;

  constructor(private readonly comparison: Comparison) {
    this.counts = { old: countsBy(comparison.pairs, 'old'), new: countsBy(comparison.pairs, 'new') };
    this.next = { old: nextInText(comparison.old), new: nextInText(comparison.new) };
  }

  /** Null of a footnote, and of what the page has beside the text. */
  blockOf(side: Side, pair: PassagePair): number | null {
    const place = pair[side];
    const passage = place === null ? null : this.comparison[side][place]!;
    return passage && passage.beside === null && passage.kind !== 'footnote' ? passage.block : null;
  }

  isOne({ old, new: now }: PassagePair): boolean {
    return old !== null && now !== null && this.counts.old.get(old) === 1 && this.counts.new.get(now) === 1;
  }

  /** A paragraph that was split, or several that were joined, with nothing between the parts in either text. */
  groupAt(at: number): BlockChange | null {
    return this.groupBy('old', 'new', at) ?? this.groupBy('new', 'old', at);
  }

  private groupBy(whole: Side, part: Side, at: number): BlockChange | null {
    const { pairs } = this.comparison;
    const place = pairs[at]![whole];
    const count = place === null ? 0 : (this.counts[whole].get(place) ?? 0);
    if (place === null || count < 2) return null;
    const group = pairs.slice(at, at + count);
    const isGroup = group.every((pair, index) => {
      const own = pair[part];
      if (pair[whole] !== place || own === null || pair.moved || this.blockOf(part, pair) === null) return false;
      if (this.counts[part].get(own) !== 1) return false;
      return index === 0 || this.next[part].get(group[index - 1]![part]!) === own;
    });
    const block = this.blockOf(whole, pairs[at]!);
    if (!isGroup || block === null) return null;
    const parts = group.map(pair => this.blockOf(part, pair)!);
    return whole === 'old'
      ? { old: [block], new: parts, pairs: group, move: null }
      : { old: parts, new: [block], pairs: group, move: null };
  }
}

type Side = 'old' | 'new';

/** By the place of each passage of the text, that of the next one. */
function nextInText(passages: readonly Passage[]): ReadonlyMap<number, number> {
  const text = [...passages.keys()].filter(place => streamOf(passages[place]!) === 'text');
  return new Map(text.slice(1).map((place, index) => [text[index]!, place]));
}

function countsBy(pairs: readonly PassagePair[], side: Side): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    const place = pair[side];
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** What is gone stands behind the paragraph that it stood behind, as far as that is still at its place. */
function withGone(changes: readonly BlockChange[], gone: readonly BlockChange[]): readonly BlockChange[] {
  const kept = changes.flatMap(({ old }) => old);
  const behind = new Map<number, BlockChange[]>();
  let at = 0;
  for (const change of gone) {
    while (at < kept.length && kept[at]! < change.old[0]!) at++;
    const above = kept[at - 1] ?? -1;
    const list = behind.get(above);
    if (list) list.push(change);
    else behind.set(above, [change]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...changes.flatMap(change => [change, ...change.old.flatMap(block => behind.get(block) ?? [])]),
  ];
}
