import type { Comparison, PassagePair } from './comparison';

/** How many passages have become what. One that is moved and changed counts as both. */
export interface Tally {
  readonly new: number;
  readonly gone: number;
  readonly changed: number;
  readonly moved: number;
  /** Whose words are the same and whose number, kind or level is not. */
  readonly renumbered: number;
}

export function tallyOf({ pairs }: Comparison): Tally {
  const count = (is: (pair: PassagePair) => boolean): number => pairs.filter(is).length;
  return {
    new: count(({ change }) => change === 'new'),
    gone: count(({ change }) => change === 'gone'),
    changed: count(({ change }) => change === 'words'),
    moved: count(({ moved }) => moved),
    renumbered: count(({ change, moved }) => change === 'label' && !moved),
  };
}

/** Is there anything that a reader would call a change? */
export function isChange({ change, moved }: PassagePair): boolean {
  return change !== 'same' || moved;
}

/** "2 new, 1 gone, 5 changed, 1 moved, 12 with another number alone"; "no changes". */
export function tallyWords(tally: Tally): string {
  const words = [
    [tally.new, 'new'],
    [tally.gone, 'gone'],
    [tally.changed, 'changed'],
    [tally.moved, 'moved'],
    [tally.renumbered, 'with another number alone'],
  ] as const;
  return words.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ') || 'no changes';
}
