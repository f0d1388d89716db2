import { deeperFormLevel, isOneOf, itemForms, languageOfBlock, sameForm } from '../../drafting/label-form';
import { itemLists, labelOf, operativeSequences, type Sequence } from '../../drafting/sequences';
import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import { hasUsualForm } from './usual-number';

/**
 * The style that a text keeps to, though it is not the UN's: "1) a) i)" from the first paragraph to the last, or "a. i."
 * in every list. It is no slip, and worth one hint for the whole text at most: where it is first seen. Of labels this is told
 * by the forms of whole lists, before anything is found; of marks, blanks and capitals `engine/habits.ts` gathers what was found.
 */
export interface HouseStyle {
  /** The levels at which it differs: 0 for paragraphs, 1 for items … */
  readonly levels: ReadonlySet<number>;
  /** The sequence where it is first seen, and the block. */
  readonly first: Sequence;
  readonly block: number;
}

const styles = new WeakMap<Structure, HouseStyle | null>();

export function houseStyleOf(resolution: Resolution): HouseStyle | null {
  let style = styles.get(resolution.structure);
  if (style === undefined) {
    style = findHouseStyle(resolution);
    styles.set(resolution.structure, style);
  }
  return style;
}

/** Another body than the UN's organs has forms of its own, which are no matter for a hint. */
export function isOfOtherBody({ organ, blocks, structure }: Resolution): boolean {
  if (organ !== null) return false;
  let found = spoken.get(structure);
  if (found === undefined) {
    found = blocks.some(({ kind }) => kind === 'enacting');
    spoken.set(structure, found);
  }
  return found;
}

/** Does a formula say who speaks? Asked at every list, and so found once for a structure. */
const spoken = new WeakMap<Structure, boolean>();

/** Is the sequence one of those that the hint speaks for? */
export function isInHouseStyle(resolution: Resolution, { depth, part }: Sequence): boolean {
  return part !== 'annex' && (houseStyleOf(resolution)?.levels.has(depth) ?? false);
}

function findHouseStyle(resolution: Resolution): HouseStyle | null {
  const own = (sequence: Sequence) => sequence.part !== 'annex';
  const levels = [
    ...byDepth(operativeSequences(resolution).filter(own)),
    ...byDepth(itemLists(resolution).filter(own)),
  ];
  const habits = levels.filter(
    ([depth, sequences]) => hasOneForm(resolution, sequences) && isUnusual(resolution, depth, sequences),
  );
  // what a single list has is a style where other levels show one
  if (!habits.some(([depth, sequences]) => isHabit(resolution, depth, sequences))) return null;
  const first = habits.map(([, [sequence]]) => sequence!).sort((a, b) => a.members[0]! - b.members[0]!)[0]!;
  return { levels: new Set(habits.map(([depth]) => depth)), first, block: first.members[0]! };
}

function byDepth(sequences: readonly Sequence[]): Map<number, Sequence[]> {
  const found = new Map<number, Sequence[]>();
  for (const sequence of sequences) {
    const same = found.get(sequence.depth);
    if (same) same.push(sequence);
    else found.set(sequence.depth, [sequence]);
  }
  return found;
}

function hasOneForm(resolution: Resolution, sequences: readonly Sequence[]): boolean {
  const form = labelOf(resolution, sequences[0]!.members[0]!);
  return sequences.every(({ members, isPlain }) =>
    isPlain
      ? sameForm(labelOf(resolution, members[0]!), form)
      : members.every(member => sameForm(labelOf(resolution, member), form)),
  );
}

function isUnusual(resolution: Resolution, depth: number, [sequence]: readonly Sequence[]): boolean {
  const block = sequence!.members[0]!;
  const language = languageOfBlock(resolution, block);
  if (!language) return false;
  if (depth === 0) return sequence!.members.every(member => !hasUsualForm(resolution, member));
  const form = labelOf(resolution, block);
  return !isOneOf(form, itemForms(language, depth)) || (depth === 1 && deeperFormLevel(language, form) > 1);
}

/** Two numbers show a habit, or two lists; one list does where it counts as the usual one does, "a." for "(a)". */
function isHabit(resolution: Resolution, depth: number, sequences: readonly Sequence[]): boolean {
  const members = sequences.reduce((sum, sequence) => sum + sequence.members.length, 0);
  if (depth === 0 || sequences.length > 1) return members > 1;
  const block = sequences[0]!.members[0]!;
  const usual = itemForms(languageOfBlock(resolution, block)!, depth)[0];
  const { style } = labelOf(resolution, block);
  return style === usual?.style || style === 'decimal' || style === 'cyrillic';
}
