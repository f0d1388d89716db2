import { endMark, endMarks, isBlankBeforeMark, isEndMark } from '../../languages/marks/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { type Arrangement, arrangementAsRead, type Standing } from './arrangement';
import { type Run, runsByBlock, runsOf } from './runs';

/** What a paragraph's last mark tells: whether a list follows, another item of its own list, another paragraph or nothing. */
export interface Ending {
  readonly kind: 'opening' | 'item' | 'preambular' | 'operative' | 'last' | 'other';
  /** The list that goes on behind it. */
  readonly list: string;
  /** Is it the last item but one, behind which "and" may stand? */
  readonly beforeLast: boolean;
}

const ending = (kind: Ending['kind']): Ending => ({ kind, list: '', beforeLast: false });
const other = ending('other');
const opening = ending('opening');
const preambular = ending('preambular');
const operative = ending('operative');
const last = ending('last');

/** How each block of the draft ends. */
export function endingsAsRead(resolution: Resolution): readonly Ending[] {
  const arrangement = arrangementAsRead(resolution);
  return endingsOf(arrangement, runsByBlock(runsOf(resolution, arrangement), arrangement.length));
}

/** How each standing ends, by its index; marks of annexes and of what is no paragraph are nobody's matter. */
export function endingsOf(arrangement: Arrangement, runs: readonly (Run | undefined)[]): readonly Ending[] {
  const endings = new Array<Ending>(arrangement.length).fill(other);
  /** What follows, as read from below. */
  let next: number | null = null;
  let operativeBelow = false;
  for (let index = arrangement.length - 1; index >= 0; index--) {
    const standing = arrangement[index]!;
    const { kind } = standing;
    if (kind === 'furniture' || kind === 'footnote') continue;
    if (kind === 'enacting' || kind === 'title' || kind === 'annex') operativeBelow = false;
    const isOwn = kind === 'operative' || kind === 'preambular' || kind === 'item';
    if (isOwn) endings[index] = endingOf(standing, next, arrangement, runs, endings, operativeBelow);
    if (kind === 'operative') operativeBelow = true;
    next = index;
  }
  return withoutAnnexes(arrangement, endings);
}

function endingOf(
  { kind, depth }: Standing,
  next: number | null,
  arrangement: Arrangement,
  runs: readonly (Run | undefined)[],
  endings: readonly Ending[],
  operativeBelow: boolean,
): Ending {
  const following = next === null ? null : arrangement[next]!;
  if (following?.kind === 'continuation') return other;
  if (following?.kind === 'item') {
    const run = runs[next!];
    const below = endings[next!]!;
    if (kind !== 'item' || following.depth > depth) return opening;
    const [list, beforeLast] = [run?.key ?? '', run?.members.at(-1) === next];
    // the items of a list are alike
    return below.kind === 'item' && below.list === list && below.beforeLast === beforeLast
      ? below
      : { kind: 'item', list, beforeLast };
  }
  if (kind === 'preambular' || following?.kind === 'preambular') return preambular;
  if (operativeBelow) return operative;
  return last;
}

/** An annex ends its paragraphs as it likes, and so do the items of a preamble. */
function withoutAnnexes(arrangement: Arrangement, endings: readonly Ending[]): readonly Ending[] {
  let part = '';
  return endings.map((ending, index) => {
    const { kind } = arrangement[index]!;
    if (kind !== 'item' && kind !== 'continuation' && kind !== 'furniture' && kind !== 'footnote' && kind !== 'heading')
      part = kind;
    if (part === 'operative' || kind === 'preambular' || ending.kind === 'item' || ending.kind === 'opening')
      return part === 'operative' || part === 'preambular' ? ending : other;
    // the notes below a page of a preamble end as they like
    const isOwn = kind === 'item' || kind === 'continuation';
    return part === 'preambular' && isOwn ? { ...ending, kind: 'preambular' } : other;
  });
}

/** How the draft ends its paragraphs and items as it is. */
interface Habits {
  readonly endings: readonly Ending[];
  /** The mark of each block that has one, with the conjunction apart. */
  readonly marks: readonly (WrittenMark | null)[];
}

export interface WrittenMark {
  readonly mark: string;
  readonly conjunction: string;
  /** In the logical text: the mark with its conjunction. */
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Resolution, Habits>();

export function habitsOf(resolution: Resolution): Habits {
  let habits = known.get(resolution);
  if (!habits) {
    habits = {
      endings: endingsAsRead(resolution),
      marks: resolution.blocks.map(({ logical }) => markOf(logical.text)),
    };
    known.set(resolution, habits);
  }
  return habits;
}

/** No mark with what closes behind it is longer. */
const longest = 24;

export function markOf(text: string): WrittenMark | null {
  // nearly all paragraphs end with the mark alone
  if (isEndMark(text.charCodeAt(text.length - 1))) {
    const start = text.length - (isBlankBeforeMark(text.charCodeAt(text.length - 2)) ? 2 : 1);
    return { mark: text.slice(start), conjunction: '', start, end: text.length };
  }
  const from = Math.max(0, text.length - longest);
  const found = endMark.exec(text.slice(from));
  if (!found) return null;
  const [, mark, conjunction = ''] = found;
  const start = from + found.index;
  return { mark: mark!, conjunction, start, end: start + mark!.length + conjunction.length };
}

/** Does a list follow a paragraph that ends so? */
export function opensList({ mark }: WrittenMark): boolean {
  return openings.includes(mark.trim());
}

const openings = [':', '：'];

/** The mark that an ending has in this draft, its conjunction with it: as its own list has it, as others do, as the language does. */
export function markFor(resolution: Resolution, ending: Ending): string {
  const { endings, marks } = habitsOf(resolution);
  const usual = endMarks[resolution.language];
  switch (ending.kind) {
    case 'opening':
      return mostUsual(marks, index => endings[index]!.kind === 'opening', openings) ?? usual.opening;
    case 'preambular':
      return (
        mostUsual(marks, index => endings[index]!.kind === 'preambular', [',', '，', '،', ';', '；', '؛']) ??
        usual.preambular
      );
    case 'last':
      return mostUsual(marks, index => endings[index]!.kind === 'last', ['.', '。']) ?? usual.last;
    case 'operative':
      return mostUsual(marks, index => endings[index]!.kind === 'operative', null) ?? usual.within;
    default: {
      const inList = (index: number) => endings[index]!.kind === 'item' && endings[index]!.list === ending.list;
      const mark =
        mostUsual(marks, inList, null) ??
        mostUsual(marks, index => endings[index]!.kind === 'item', null) ??
        usual.within;
      const joined = marks.findIndex((own, index) => own?.conjunction && inList(index) && endings[index]!.beforeLast);
      return ending.beforeLast && joined >= 0 ? mark + marks[joined]!.conjunction : mark;
    }
  }
}

/** Which of the marks of some blocks is the most usual one: of those that are marks for it, if any are named, and else of all but colons. */
function mostUsual(
  marks: Habits['marks'],
  isOne: (index: number) => boolean,
  accepted: readonly string[] | null,
): string | null {
  const counts = new Map<string, number>();
  for (const [index, own] of marks.entries()) {
    if (!own || !isOne(index)) continue;
    const written = own.mark.trim();
    // a list that nobody has begun yet
    if (accepted ? !accepted.includes(written) : openings.includes(written)) continue;
    counts.set(own.mark, (counts.get(own.mark) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [mark, count] of counts) if (best === null || count > counts.get(best)!) best = mark;
  return best;
}

export function sameEnding(a: Ending, b: Ending): boolean {
  return a.kind === b.kind && a.list === b.list && a.beforeLast === b.beforeLast;
}
