import type { Comparison, PassagePair, WordChange } from '../../comparison/comparison';
import type { Passage } from '../../comparison/passages';
import { isChange } from '../../comparison/tally';
import type { TextsWithoutNoise } from '../../comparison/texts-without-noise';
import { positionOf, rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import type { Range } from '../../text/position';
import { paragraphName } from '../structure/paragraph-name';

/** What has become of a paragraph; one that has moved may have changed as well. */
export type ChangeKind = 'new' | 'gone' | 'changed' | 'split' | 'joined' | 'moved' | 'renumbered';

/** A change as a reader is told of it. */
export interface ToldChange {
  readonly kind: ChangeKind;
  readonly moved: boolean;
  /**
   * As the outline has it: "OP4 Decides to remain seized …"; of what is gone, as the old text's outline has it. Shorter, as in an
   * outline of thousands, where it stands beside what it was.
   */
  readonly name: string;
  /** What it was called in the old text, "OP3", where that is not what it is called now. */
  readonly before: string | null;
  /** Words that have come in and gone out, shortened; of a change of words alone. */
  readonly wordsIn: string;
  readonly wordsOut: string;
  /** In the new text; an empty one where something is gone. */
  readonly range: Range;
  /** Its line in both of `textsWithoutNoise`, counted from 0; of what has moved, that in the new text. */
  readonly line: number;
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** The sides of a comparison, each with its tree. */
export interface Compared {
  readonly old: Resolution;
  readonly new: Resolution;
  readonly comparison: Comparison;
  readonly texts: TextsWithoutNoise;
}

/** UTF-16 code units of the words told. */
const longestWords = 80;
const longestNote = 60;

/** All changes in the order of the new text; a paragraph that was split, or made of several, is one change. */
export function toldChanges(compared: Compared): readonly ToldChange[] {
  const { comparison } = compared;
  const places = new Places(compared);
  const told: ToldChange[] = [];
  for (const group of groupsOf(comparison)) {
    const change = group.some(isChange) ? toldChange(group, compared, places) : null;
    if (change) told.push(change);
  }
  return told;
}

export function countsOf(changes: readonly ToldChange[]): ChangeCounts {
  const counts = { new: 0, gone: 0, changed: 0, split: 0, joined: 0, moved: 0, renumbered: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

/** Pairs of one paragraph together, where the first of them stands. */
function groupsOf({ pairs }: Comparison): readonly (readonly PassagePair[])[] {
  const groups: PassagePair[][] = [];
  const ofOld = new Map<number, PassagePair[]>();
  const ofNew = new Map<number, PassagePair[]>();
  for (const pair of pairs) {
    const same =
      (pair.old === null ? undefined : ofOld.get(pair.old)) ?? (pair.new === null ? undefined : ofNew.get(pair.new));
    const group = same ?? [];
    group.push(pair);
    if (pair.old !== null) ofOld.set(pair.old, group);
    if (pair.new !== null) ofNew.set(pair.new, group);
    if (!same) groups.push(group);
  }
  return groups;
}

function toldChange(
  group: readonly PassagePair[],
  { old, new: now, comparison, texts }: Compared,
  places: Places,
): ToldChange {
  const [first] = group as readonly [PassagePair];
  const kind = kindOf(group);
  const from = first.old === null ? null : comparison.old[first.old]!;
  const to = first.new === null ? null : comparison.new[first.new]!;
  // the words that have changed tell more than the first ones
  const isShort = from !== null && to !== null;
  const name = to ? nameOf(now, to, isShort) : nameOf(old, from!, isShort);
  const before = from && to ? labelOf(old, from) : null;
  const words = group.flatMap(pair => pair.words);
  return {
    kind,
    moved: group.some(({ moved }) => moved),
    name,
    before: before !== null && before !== labelOf(now, to!) ? before : null,
    wordsIn: wordsOf(words, 'in'),
    wordsOut: wordsOf(words, 'out'),
    range: to ? rangeOfPassage(now, to) : places.emptyRange(first),
    line: first.new === null ? texts.lines.old[first.old!]! : texts.lines.new[first.new]!,
  };
}

function kindOf(group: readonly PassagePair[]): ChangeKind {
  const [first, second] = group as readonly [PassagePair, PassagePair?];
  if (second) return first.old === second.old ? 'split' : 'joined';
  if (first.old === null) return 'new';
  if (first.new === null) return 'gone';
  if (first.change === 'words') return 'changed';
  return first.moved ? 'moved' : 'renumbered';
}

/** Stretches of words that have come in, or gone, on one line. */
export function wordsOf(words: readonly WordChange[], kind: 'in' | 'out'): string {
  const stretches = words.flatMap(word => (word.kind === kind && /\S/.test(word.text) ? [word.text.trim()] : []));
  return excerpt(stretches.join(' … '), longestWords);
}

function nameOf(tree: Resolution, { kind, block, beside, text }: Passage, isShort: boolean): string {
  if (beside !== null) return excerpt(text, longestNote) || kind;
  return paragraphName(tree.blocks[block]!, tree.structure.paths[block]!, isShort);
}

/** "OP4", or the number that what has no path bears. */
function labelOf({ structure }: Resolution, { block, beside, label }: Passage): string | null {
  return (beside === null ? structure.paths[block] : null) ?? label;
}

function rangeOfPassage(tree: Resolution, { block, beside }: Passage): Range {
  const { span, furniture } = tree.blocks[block]!;
  return rangeOf(tree, block, beside === null ? span : furniture[beside]!.span);
}

/** Where in the new text what is gone would stand. */
class Places {
  /** The passage of the new text that comes next behind a pair. */
  readonly #next = new Map<PassagePair, number>();
  readonly #now: Resolution;
  readonly #comparison: Comparison;

  constructor({ new: now, comparison }: Compared) {
    this.#now = now;
    this.#comparison = comparison;
    let next = comparison.new.length;
    for (const pair of [...comparison.pairs].reverse()) {
      next = pair.new ?? next;
      this.#next.set(pair, next);
    }
  }

  emptyRange(pair: PassagePair): Range {
    const passage = this.#comparison.new[this.#next.get(pair)!];
    const last = this.#now.blocks.length - 1;
    const position = passage
      ? rangeOfPassage(this.#now, passage).start
      : last < 0
        ? { line: 0, character: 0 }
        : positionOf(this.#now, last, this.#now.blocks[last]!.span.end);
    return { start: position, end: position };
  }
}
