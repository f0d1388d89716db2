import type { Label } from '../blocks/block';
import type { Part } from '../blocks/kinds';
import { innerLabelOf } from '../blocks/labels/inner-label';
import { isSameForm } from '../blocks/labels/lists';
import type { LabelStyle } from '../languages/labels';
import { languageOf } from '../languages/languages';
import { introducesItems } from '../resolution/introduces-items';
import type { Resolution } from '../resolution/resolution';
import { partAt, type Structure } from '../resolution/structure';
import { isSectionHeading } from './section-heading';

/** Paragraphs, or the items of one list, whose labels count on from one to the next. */
export interface Sequence {
  /** Indices of blocks, in order; each has a label that is no bullet. At least one. */
  readonly members: readonly number[];
  /** 0 for operative paragraphs, 1 for items … */
  readonly depth: number;
  readonly part: Part;
  /** Does the first item stand on the line of its paragraph, "2. (a) Decides …", so that the members count from (b)? */
  readonly firstIsInner: boolean;
  /** Do all labels have one form, and count on by one? Of such a sequence there is nothing to say, and most are such. */
  readonly isPlain: boolean;
}

interface OpenSequence extends Omit<Sequence, 'isPlain'> {
  readonly members: number[];
  /** May a label that counts as the first begin a sequence of its own here? */
  mayRestart: boolean;
  /** Does only the next number go on with it? Else what stands between has parted the two. */
  isParted?: boolean;
}

export function labelOf(resolution: Resolution, block: number): Label {
  return resolution.blocks[block]!.label!;
}

/**
 * Styles that count on in one sequence: Chinese circled numbers end at ten and go on as (十一). Any other two don't mix.
 */
export function countingOf(style: LabelStyle): LabelStyle {
  return style === 'enclosed-chinese' ? 'chinese' : style;
}

interface Sequences {
  readonly operative: readonly Sequence[];
  readonly lists: readonly Sequence[];
  /** By the index of a block that is a member. */
  readonly byMember: readonly (Sequence | undefined)[];
}

/** Every rule asks for the same sequences: they are found once, and go when the structure goes that they follow from. */
const found = new WeakMap<Structure, Sequences>();

function sequencesOf(resolution: Resolution): Sequences {
  let sequences = found.get(resolution.structure);
  if (!sequences) {
    const byMember = new Array<Sequence | undefined>(resolution.blocks.length);
    const close = (open: OpenSequence): Sequence => {
      const sequence = closed(resolution, open);
      for (const member of sequence.members) byMember[member] = sequence;
      return sequence;
    };
    const operative = findOperativeSequences(resolution).map(close);
    const lists = findItemLists(resolution).map(close);
    sequences = { operative, lists, byMember };
    found.set(resolution.structure, sequences);
  }
  return sequences;
}

/** As it is kept, without room for more members. */
function closed(resolution: Resolution, { members, depth, part, firstIsInner }: OpenSequence): Sequence {
  return { members: members.slice(), depth, part, firstIsInner, isPlain: isPlain(resolution, members, firstIsInner) };
}

function isPlain(resolution: Resolution, members: readonly number[], firstIsInner: boolean): boolean {
  const { style, punctuation } = labelOf(resolution, members[0]!);
  let due = firstIsInner ? 2 : 1;
  for (const member of members) {
    const label = labelOf(resolution, member);
    if (label.ordinal !== due || label.suffix !== '') return false;
    if (label.style !== style || label.punctuation !== punctuation) return false;
    due++;
  }
  return true;
}

/** The numbered operative paragraphs, section by section. */
export function operativeSequences(resolution: Resolution): readonly Sequence[] {
  return sequencesOf(resolution).operative;
}

/** The lists of items at every depth, in the order of their first items. */
export function itemLists(resolution: Resolution): readonly Sequence[] {
  return sequencesOf(resolution).lists;
}

/** The sequence that the block is a member of, if it is one. */
export function sequenceOf(resolution: Resolution, block: number): Sequence | undefined {
  return sequencesOf(resolution).byMember[block];
}

/**
 * The numbered operative paragraphs, cut where numbering begins anew by right: in another part or annex, behind an
 * enacting formula (parts A and B of one resolution), behind a section's heading or its own preamble; in annexes, which
 * number as they like, behind any heading.
 */
function findOperativeSequences(resolution: Resolution): readonly OpenSequence[] {
  const sequences: OpenSequence[] = [];
  let open: OpenSequence | undefined;
  const language = languageOf(resolution.language);
  for (let i = 0; i < resolution.blocks.length; i++) {
    const block = resolution.blocks[i]!;
    const part = partAt(resolution.structure, i);
    if (block.kind === 'annex' || block.kind === 'enacting' || block.kind === 'title') open = undefined;
    if (block.kind === 'heading' && open && (part === 'annex' || isSectionHeading(block, language)))
      open.mayRestart = true;
    // a section that has a preamble of its own
    if (block.kind === 'preambular' && open) open.mayRestart = true;
    if (block.kind !== 'operative' || block.label === null || block.label.style === 'bullet') continue;
    if (!open || open.part !== part || (open.mayRestart && isFirst(block.label))) {
      open = { members: [], depth: 0, part, firstIsInner: false, mayRestart: false };
      sequences.push(open);
    }
    open.members.push(i);
    open.mayRestart = false;
  }
  return sequences;
}

/** Takes the depths that the parser gave, and the slips that it could not know for such. */
function findItemLists(resolution: Resolution): readonly OpenSequence[] {
  const lists: OpenSequence[] = [];
  /** The open list at each depth. */
  let open: (OpenSequence | undefined)[] = [];
  for (let i = 0; i < resolution.blocks.length; i++) {
    const { kind, label, depth } = resolution.blocks[i]!;
    if (kind === 'furniture' || kind === 'footnote') continue;
    if (kind === 'continuation' || kind === 'heading') {
      // a paragraph may hold two lists with words between
      for (const list of open) if (list) list.mayRestart = true;
      continue;
    }
    // a timetable, or words of no kind known, between 2 and 3
    if (kind === 'other') {
      for (const list of open) if (list) list.isParted = true;
      continue;
    }
    if (kind !== 'item') {
      if (open.length > 0) open = [];
      continue;
    }
    if (label !== null && label.style !== 'bullet' && open.some(list => list?.isParted)) {
      const isNext = open[depth] !== undefined && goesOn(resolution, open[depth], label);
      open = isNext ? open : [];
      for (const list of open) if (list) list.isParted = false;
    }
    if (open.length > depth + 1) open.length = depth + 1;
    if (label === null || label.style === 'bullet') continue;
    open[depth] ??= outerListOf(resolution, open, depth, label);
    const before = open[depth];
    if (before && !(before.mayRestart && isFirst(label))) {
      before.members.push(i);
      before.mayRestart = false;
      continue;
    }
    const list: OpenSequence = {
      members: [i],
      depth,
      part: partAt(resolution.structure, i),
      firstIsInner: !isFirst(label) && followsInner(resolution, i, label),
      mayRestart: false,
    };
    open[depth] = list;
    lists.push(list);
  }
  return lists;
}

/** The list up to the first label that counts in another way, of which lettering-style speaks. */
export function uniform(resolution: Resolution, list: Sequence): Sequence {
  if (list.isPlain) return list;
  const counting = countingOf(labelOf(resolution, list.members[0]!).style);
  const other = list.members.findIndex(member => countingOf(labelOf(resolution, member).style) !== counting);
  return other < 0 ? list : { ...list, members: list.members.slice(0, other) };
}

/**
 * The list that an item goes on with which only looks like the first of a list below: an (a) under (b) that nothing
 * introduces is the outer list begun again, and (iii) under "ii) … a." is the outer list's next, its form a slip.
 */
function outerListOf(
  resolution: Resolution,
  open: readonly (OpenSequence | undefined)[],
  depth: number,
  label: Label,
): OpenSequence | undefined {
  if (!isFirst(label)) {
    for (let level = Math.min(depth, open.length) - 1; level >= 0; level--) {
      const list = open[level];
      if (list && goesOn(resolution, list, label)) return list;
    }
    return undefined;
  }
  const outer = open[depth - 1];
  if (!outer) return undefined;
  const last = outer.members.at(-1)!;
  const { style, punctuation } = labelOf(resolution, last);
  if (style !== label.style || punctuation !== label.punctuation) return undefined;
  return introducesItems(resolution.blocks[last]!) ? undefined : outer;
}

/** Does the paragraph above the item begin with the first label of the item's list? */
function followsInner({ blocks, structure }: Resolution, item: number, label: Label): boolean {
  const above = blocks[structure.parents[item] ?? -1];
  const inner = above && innerLabelOf(above.logical.text);
  return inner ? isSameForm(label, inner.label.punctuation, inner.reading.style) : false;
}

/** Does a label count on from the last of a list? */
function goesOn(resolution: Resolution, { members }: OpenSequence, label: Label): boolean {
  const last = labelOf(resolution, members.at(-1)!);
  return countingOf(last.style) === countingOf(label.style) && last.ordinal + 1 === label.ordinal;
}

function isFirst(label: Label): boolean {
  return label.ordinal === 1 && label.suffix === '';
}
