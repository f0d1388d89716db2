import type { LabelForm, LabelPunctuation, LabelStyle } from '../../languages/labels';
import type { LabelReading, ReadLabel } from './label';

/** A list that is open: the form of its labels and the number it has reached. */
export interface OpenList extends LabelForm {
  readonly ordinal: number;
  /** The kind of its bullets, where it has any. */
  readonly bullet?: string;
}

export const noLists: readonly OpenList[] = [];

/** What placing an item takes from the paragraphs before. */
interface ListState {
  readonly lists: readonly OpenList[];
  /** Did the paragraph before end with a colon? */
  readonly introduces: boolean;
}

/** (i) in front of (j) is a letter where letters are open, whatever list it might begin. */
function settled(
  { readings }: ReadLabel,
  next: ReadLabel | null,
  { lists, introduces }: ListState,
): readonly LabelReading[] {
  if (readings.length < 2 || !next || introduces || lists.length === 0) return readings;
  let goesOn: LabelReading[] | null = null;
  for (const reading of readings) {
    if (!isOpen(lists, reading) || !isBefore(reading, next)) continue;
    // of what may be misread, too, the label below makes sure; any other stays the object that all such labels share
    const sure: LabelReading = reading.misread ? { style: reading.style, ordinal: reading.ordinal } : reading;
    if (goesOn === null) goesOn = [sure];
    else goesOn.push(sure);
  }
  return goesOn ?? readings;
}

function isOpen(lists: readonly OpenList[], { style }: LabelReading): boolean {
  for (const list of lists) if (list.style === style) return true;
  return false;
}

export function open(label: ReadLabel, { style, ordinal }: LabelReading): OpenList {
  const list = { style, punctuation: label.punctuation, ordinal };
  return label.bullet === undefined ? list : { ...list, bullet: label.bullet };
}

/**
 * Which list an item goes on with: the innermost one whose next number it bears; else, at a number 1 (or behind a colon),
 * a list of its own below; else the innermost list of its form, whatever the number (a gap is for the rules to mark).
 */
export function placeItem(label: ReadLabel, next: ReadLabel | null, state: ListState): Placed {
  const { lists } = state;
  if (label.outer) return placedInOutline(lists, label, label.outer);
  const readings = settled(label, next, state);
  const first = firstOf(readings, next);
  if (state.introduces && first) return below(lists, label, first);
  for (let level = lists.length - 1; level >= 0; level--) {
    for (const reading of readings) {
      if (isNextOf(lists[level]!, label, reading)) return continued(lists, level, label, reading);
    }
  }
  if (first) return below(lists, label, first);
  return nearest(label, readings, lists) ?? below(lists, label, readings[0]!);
}

interface Placed {
  readonly reading: LabelReading;
  readonly lists: readonly OpenList[];
}

/** Does the label bear the number that the list goes on with? */
export function isNextOf(list: OpenList, label: ReadLabel, reading: LabelReading): boolean {
  if (!isSameForm(list, label.punctuation, reading.style)) return false;
  return reading.style === 'bullet' ? list.bullet === label.bullet : reading.ordinal === list.ordinal + 1;
}

/** The same of any list that is open. */
export function isNextOfAny(lists: readonly OpenList[], label: ReadLabel, reading: LabelReading): boolean {
  for (const list of lists) if (isNextOf(list, label, reading)) return true;
  return false;
}

/** The reading that may begin a list, rather the one that the label below goes on with. */
function firstOf(readings: readonly LabelReading[], next: ReadLabel | null): LabelReading | undefined {
  let first: LabelReading | undefined;
  for (const reading of readings) {
    if (!isFirst(reading)) continue;
    if (isBefore(reading, next)) return reading;
    first ??= reading;
  }
  return first;
}

/** Does the label below go on with this reading? "(l)" above "(2)" is a number that was misread. */
function isBefore({ style, ordinal }: LabelReading, next: ReadLabel | null): boolean {
  if (next === null) return false;
  for (const other of next.readings) if (other.style === style && other.ordinal === ordinal + 1) return true;
  return false;
}

function isFirst({ ordinal }: LabelReading): boolean {
  return ordinal === 1;
}

function continued(lists: readonly OpenList[], level: number, label: ReadLabel, reading: LabelReading): Placed {
  return { reading, lists: openUpTo(lists, level, open(label, reading)) };
}

/** Each block keeps its own: what is written down or concatenated has no room for more, as what is spread has. */
function openUpTo(lists: readonly OpenList[], level: number, list: OpenList): readonly OpenList[] {
  if (level === 0) return [list];
  return level === 1 ? [lists[0]!, list] : lists.slice(0, level).concat(list);
}

function below(lists: readonly OpenList[], label: ReadLabel, reading: LabelReading): Placed {
  return continued(lists, Math.min(lists.length, deepestList - 1), label, reading);
}

/** 1.2.1 says itself how deep it stands: below item 2 of paragraph 1. */
function placedInOutline(lists: readonly OpenList[], label: ReadLabel, outer: readonly number[]): Placed {
  const above = outer
    .slice(1)
    .map((ordinal, level) => lists[level] ?? { style: 'decimal' as const, punctuation: label.punctuation, ordinal });
  return continued(above, above.length, label, label.readings[0]!);
}

/** Is 1.2.1 the next that may stand here, behind paragraph 1 and its item 2? */
export function goesOnInOutline(lists: readonly OpenList[], label: ReadLabel, outer: readonly number[]): boolean {
  const stands = outer.slice(1).every((ordinal, level) => lists[level]?.ordinal === ordinal);
  const list = lists[outer.length - 1];
  const [reading] = label.readings;
  return (
    stands &&
    (list && isSameForm(list, label.punctuation, reading!.style) ? isNextOf(list, label, reading!) : isFirst(reading!))
  );
}

/** The list whose next number the label misses by the least: (c) behind (a)(i)(ii) leaves out a (b), not ninety-seven. */
function nearest(label: ReadLabel, readings: readonly LabelReading[], lists: readonly OpenList[]): Placed | null {
  if (label.bullet !== undefined) return null;
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let level = lists.length - 1; level >= 0; level--) {
    const list = lists[level]!;
    for (const reading of readings) {
      const missed = Math.abs(reading.ordinal - list.ordinal - 1);
      if (missed >= least || reading.misread || !isSameForm(list, label.punctuation, reading.style)) continue;
      least = missed;
      best = continued(lists, level, label, reading);
    }
  }
  return best;
}

/** No text means more levels than this; without an end a hostile one could nest as deep as it is long. */
const deepestList = 12;

/** ㈩ goes on as (十一), and brackets of either kind make one list. */
export function isSameForm(form: LabelForm, punctuation: LabelPunctuation, style: LabelStyle): boolean {
  if (isBracketedChinese(form.style, form.punctuation) && isBracketedChinese(style, punctuation)) return true;
  return form.style === style && form.punctuation === punctuation;
}

/** ㈠ or (一), but not 一、 */
function isBracketedChinese(style: LabelStyle, punctuation: LabelPunctuation): boolean {
  return style === 'enclosed-chinese' || (style === 'chinese' && punctuation === 'brackets');
}
