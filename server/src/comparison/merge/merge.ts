import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import { labelEdits } from './merged-labels';
import { mergedSequence } from './merged-sequence';
import { type MergedText, mergedText, type PlacedBlock } from './merged-text';
import { versionsOf } from './versions';

export interface Merged {
  readonly text: string;
  /** How many places both sides have changed, each in its own way: they stand between git's marks. */
  readonly conflicts: number;
}

/**
 * Two texts that were made of one, as one text with the changes of both, paragraph by paragraph. Where numbers, lines and
 * blanks alone differ there is no conflict: paragraphs are numbered on, and references follow what they mean.
 */
export function merge(base: Resolution, ours: Resolution, theirs: Resolution): Merged {
  const [old, own, other] = [base, ours, theirs].map(textOf) as [string, string, string];
  // what one side alone has changed is as that side has it, to the blank
  if (own === other || other === old) return { text: own, conflicts: 0 };
  if (own === old) return { text: other, conflicts: 0 };
  const versions = versionsOf(base, ours, theirs);
  const merged = mergedText(versions, mergedSequence(versions));
  const tree = parse(merged.text);
  const edits = labelEdits(tree, placedBlocks(tree, merged), versions);
  const starts = startsOf(tree);
  const changes = [
    ...edits.map(({ place, newText }) => ({
      start: starts[place.block]! + place.span.start,
      end: starts[place.block]! + place.span.end,
      newText,
    })),
    ...merged.conflicts.flatMap(({ start, end, theirs: other }) => [
      { start, end: start, newText: '<<<<<<< ours\n' },
      { start: end, end, newText: `=======\n${other}>>>>>>> theirs\n` },
    ]),
  ];
  return { text: changed(merged.text, changes), conflicts: merged.conflicts.length };
}

interface OffsetChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Of changes at one place the first stands first. */
function changed(text: string, changes: readonly OffsetChange[]): string {
  const sorted = changes.toSorted((one, other) => one.start - other.start);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of sorted) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** The merged tree's blocks that begin where a block was put. */
function placedBlocks(tree: Resolution, { blocks }: MergedText): ReadonlyMap<number, PlacedBlock> {
  const byStart = new Map(blocks.map(block => [block.start, block]));
  const placed = new Map<number, PlacedBlock>();
  for (const [block, start] of startsOf(tree).entries()) {
    const from = byStart.get(start);
    if (from) placed.set(block, from);
  }
  return placed;
}

function textOf({ blocks }: Resolution): string {
  return blocks.map(({ source }) => source).join('');
}

function startsOf({ blocks }: Resolution): readonly number[] {
  let start = 0;
  return blocks.map(({ source }) => {
    const own = start;
    start += source.length;
    return own;
  });
}
