import { lostReference } from '../../languages/citing/lost-reference';
import type { Language } from '../../languages/language';
import { listForms, matchAt } from '../../resolution/cross-references/list';
import type { CrossReference, WrittenCount } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { Destinations, Step } from './destinations';
import type { MeantReference } from './meant-references';
import type { ReferenceNote, Rewriting } from './rewriting';
import { namedAs, recounted } from './written-count';

/** What becomes of one number of a list, or of letters that share the number before. */
export interface Member {
  readonly reference: CrossReference;
  readonly before: readonly Step[];
  /** Null where it is to be marked. */
  readonly after: readonly Step[] | null;
  /** Its paragraph, where that stays. */
  readonly paragraph: Step | null;
  /** The first step that is written in this very reference: 0 for the 3 of "3 (a)", 1 for the "(b)" behind it. */
  readonly first: number;
  readonly isRangeEnd: boolean;
  /** What its author is told of it. */
  readonly note: ReferenceNote['kind'] | null;
}

/** What a group is written like, and what its author is told. */
export interface Written {
  readonly rewritings: readonly Rewriting[];
  /** By the index of a member that could not be written. */
  readonly apart: ReadonlySet<number>;
}

export function memberOf(
  resolution: Resolution,
  { reference, meant }: MeantReference,
  from: number,
  destinations: Destinations,
  isRangeEnd: boolean,
): Member {
  const first = Math.min(...reference.counts.map(({ path }) => levelOf(path)));
  const made = (before: readonly Step[], after: Member['after'], note: Member['note'] = null, paragraph = null) => ({
    ...{ reference, before, after, first, isRangeEnd, note },
    paragraph: after?.[0] ?? paragraph,
  });
  if (meant.kind === 'unclear') {
    const steps = stepsOf(reference.target);
    const changes = meant.blocks.some(block => destinations.pathOf(block) !== resolution.structure.paths[block]);
    return made(steps, steps, changes ? 'unclear' : null);
  }
  if (meant.kind === 'none') {
    const steps = stepsOf(reference.target);
    // what dangled is not to mean a paragraph that comes to bear its number
    return destinations.bears(reference.target) ? made(steps, null, 'lost') : made(steps, steps);
  }
  const { block } = meant;
  const path = resolution.structure.paths[block]!;
  // "3 (z)" of a paragraph that has no such item
  const further = stepsOf(`  ${reference.target.slice(path.length)}`).slice(1);
  const before = [...destinations.stepsBefore(block), ...further];
  const newPath = destinations.pathOf(block);
  const after = destinations.stepsAfter(block);
  // nothing can be said of a bullet but where it stands
  const isNamed =
    (path === newPath || after.every(({ style }) => style !== 'bullet')) && destinations.isClear(from, block);
  if (newPath !== null && newPath.slice(0, 2) === path.slice(0, 2) && isNamed)
    return made(before, [...after, ...further]);
  const note = destinations.standsAt(block) === null ? 'lost' : 'apart';
  return { ...made(before, null, note), paragraph: paragraphAfter(resolution, block, destinations) };
}

function paragraphAfter({ structure }: Resolution, block: number, destinations: Destinations): Step | null {
  let top = block;
  while (structure.paths[structure.parents[top] ?? -1] != null) top = structure.parents[top]!;
  const [paragraph, ...items] = destinations.stepsAfter(top);
  return paragraph && items.length === 0 ? paragraph : null;
}

/** Steps that are known by a path alone: "OP3(a)". */
function stepsOf(path: string): readonly Step[] {
  const [number = '', ...letters] = path.slice(2).split('(');
  return [number.trim(), ...letters.map(letter => `(${letter}`)].map(cited => ({
    ...{ cited, ordinal: 0, suffix: '' },
    ...{ style: 'decimal', label: null },
  }));
}

/** 0 for a paragraph's number, 1 for an item's letter … */
export function levelOf(path: string): number {
  return path.split('(').length - 1;
}

/** Does "to" stand between the reference and the one before? */
export function isRangeEnd(
  text: string,
  language: Language,
  references: readonly MeantReference[],
  index: number,
): boolean {
  const before = references[index - 1]?.reference;
  if (!before) return false;
  return matchAt(listForms(language).separator, text, nameSpan(text, before).end)?.groups?.to !== undefined;
}

/** "subparagraph (c) of paragraph 3" */
export function hasNumberBehind({ reference }: Member): boolean {
  const number = numberIn(reference);
  return number !== undefined && reference.counts.some(({ start }) => start < number.start);
}

/** The number of the paragraph, where it is written in this very reference. */
export function numberIn({ counts }: CrossReference): WrittenCount | undefined {
  return counts.find(({ path }) => levelOf(path) === 0);
}

/**
 * Letters that go on without a number go upwards, "3 (b) and (a)" would name one item alone; and ranges do. Where only
 * their order has changed they are written in order.
 */
export function inOrder(members: readonly Member[]): readonly Member[] {
  // "subparagraphs (a), (d) and (e) of paragraph 3"
  if (members.some(hasNumberBehind)) return inOrderOfRun(members);
  const ordered: Member[] = [];
  for (let from = 0; from < members.length; ) {
    let to = from + 1;
    while (to < members.length && (members[to]!.isRangeEnd || members[to]!.first > 0)) to++;
    ordered.push(...inOrderOfRun(members.slice(from, to)));
    from = to;
  }
  return ordered;
}

function inOrderOfRun(run: readonly Member[]): readonly Member[] {
  const first = run[0]?.after;
  if (run.length < 2 || !first) return run;
  const { length } = first;
  const alike = run.every(
    ({ before, after }) =>
      before.length === length &&
      after?.length === length &&
      after.at(-1)!.ordinal > 0 &&
      after.slice(0, -1).every((step, level) => step.cited === first[level]!.cited),
  );
  if (!alike) return run;
  const steps = run.map(({ after }) => after!);
  steps.sort((a, b) => a.at(-1)!.ordinal - b.at(-1)!.ordinal || (a.at(-1)!.suffix < b.at(-1)!.suffix ? -1 : 1));
  return run.map((member, index) => ({ ...member, after: steps[index]! }));
}

/** Each number and letter of the reference in its own form; `after` has as many steps as before. */
export function recountedMember(
  text: string,
  language: Language,
  { before, reference }: Member,
  after: readonly Step[],
): Rewriting[] {
  return reference.counts.flatMap(({ path, start, end }) => {
    const from = before[levelOf(path)]!;
    const to = after[levelOf(path)]!;
    if (from.cited === to.cited && from.style === to.style) return [];
    // another style has other brackets: ’2‘ as (c), ㈠ as (a)
    const name = from.style !== to.style && to.label && levelOf(path) > 0 ? namedAs(to.label) : null;
    if (name !== null) return [{ ...withBrackets(text, start, end), newText: name }];
    return [{ start, end, newText: recounted(text.slice(start, end), from, to, language, to.style, text.slice(end)) }];
  });
}

/** From the first number or letter to the last, with the brackets around letters. */
export function nameSpan(text: string, { counts }: Pick<CrossReference, 'counts'>): { start: number; end: number } {
  return withBrackets(text, Math.min(...counts.map(each => each.start)), Math.max(...counts.map(each => each.end)));
}

function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  return {
    start: "(（’‘'".includes(text[start - 1] ?? ' ') ? start - 1 : start,
    end: ")）’‘'".includes(text[end] ?? ' ') ? end + 1 : end,
  };
}

export function marked(text: string, reference: Pick<CrossReference, 'counts'>): Rewriting {
  const span = nameSpan(text, reference);
  return { ...span, newText: lostReference(text.slice(span.start, span.end)) };
}
