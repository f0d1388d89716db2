import type { ToldChange } from '../../../server/src/features/comparison/told-changes';
import { comparePositions, type Position } from '../../../server/src/text/position';

/** What a reader goes to from change to change: not what has another number alone. */
export function readChanges(changes: readonly ToldChange[]): readonly ToldChange[] {
  return changes.filter(({ kind }) => kind !== 'renumbered');
}

/** The change behind a place in the draft, or before it; the first behind the last. Null where there is none. */
export function changeFrom(
  changes: readonly ToldChange[],
  { line, character }: Position,
  direction: 'next' | 'previous',
): ToldChange | null {
  const inOrder = [...readChanges(changes)].sort((one, other) => comparePositions(one.range.start, other.range.start));
  const here = { line, character };
  if (direction === 'next')
    return inOrder.find(({ range }) => comparePositions(range.start, here) > 0) ?? inOrder[0] ?? null;
  return inOrder.findLast(({ range }) => comparePositions(range.start, here) < 0) ?? inOrder.at(-1) ?? null;
}
