import type { LabelPunctuation, LabelStyle } from '../../languages/labels';
import type { LabelReading, ReadLabel } from './label';

/** A list that is open: the form of its labels and the number it has reached. */
export interface OpenList {
  readonly style: LabelStyle;
  readonly punctuation: LabelPunctuation;
  readonly ordinal: number;
}

export const noLists: readonly OpenList[] = [];

/** What placing an item takes from the paragraphs before. */
interface ListState {
  readonly lists: readonly OpenList[];
  /** Did the paragraph before end with a colon? */
  readonly introduces: boolean;
}

/** (i) in front of (j) is a letter where letters are open, whatever list it might begin. */
function settled(label: ReadLabel, next: ReadLabel | null, { lists, introduces }: ListState): ReadLabel {
  if (label.readings.length < 2 || !next || introduces) return label;
  const goesOn = label.readings.filter(
    ({ style, ordinal }) =>
      lists.some(list => list.style === style) &&
      next.readings.some(other => other.style === style && other.ordinal === ordinal + 1),
  );
  return goesOn.length > 0 ? { ...label, readings: goesOn } : label;
}

export function open(label: ReadLabel, { style, ordinal }: LabelReading): OpenList {
  return { style, punctuation: label.punctuation, ordinal };
}

/**
 * Which list an item goes on with: the innermost one whose next number it bears; else, at a number 1 (or behind a colon),
 * a list of its own below; else the innermost list of its form, whatever the number (a gap is for the rules to mark).
 */
export function placeItem(read: ReadLabel, next: ReadLabel | null, state: ListState): Placed {
  const { lists } = state;
  const label = settled(read, next, state);
  const { readings } = label;
  const first = readings.find(isFirst);
  if (state.introduces && first) return below(lists, label, first);
  for (let level = lists.length - 1; level >= 0; level--) {
    const wanted = lists[level]!.ordinal + 1;
    for (const reading of readings) {
      const next = reading.style === 'bullet' || reading.ordinal === wanted;
      if (next && isSameForm(lists[level]!, label, reading)) return continued(lists, level, label, reading);
    }
  }
  if (first) return below(lists, label, first);
  return nearest(label, lists) ?? below(lists, label, readings[0]!);
}

interface Placed {
  readonly reading: LabelReading;
  readonly lists: readonly OpenList[];
}

function isFirst({ ordinal }: LabelReading): boolean {
  return ordinal === 1;
}

function continued(lists: readonly OpenList[], level: number, label: ReadLabel, reading: LabelReading): Placed {
  const list = open(label, reading);
  return { reading, lists: level === 0 ? [list] : [...lists.slice(0, level), list] };
}

function below(lists: readonly OpenList[], label: ReadLabel, reading: LabelReading): Placed {
  return continued(lists, Math.min(lists.length, deepestList - 1), label, reading);
}

/** The list whose next number the label misses by the least: (c) behind (a)(i)(ii) leaves out a (b), not ninety-seven. */
function nearest(label: ReadLabel, lists: readonly OpenList[]): Placed | null {
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let level = lists.length - 1; level >= 0; level--) {
    const list = lists[level]!;
    for (const reading of label.readings) {
      const missed = Math.abs(reading.ordinal - list.ordinal - 1);
      if (missed >= least || !isSameForm(list, label, reading)) continue;
      least = missed;
      best = continued(lists, level, label, reading);
    }
  }
  return best;
}

/** No text means more levels than this; without an end a hostile one could nest as deep as it is long. */
const deepestList = 12;

/** ㈩ goes on as (十一), and brackets of either kind make one list. */
function isSameForm(list: OpenList, label: ReadLabel, reading: LabelReading): boolean {
  if (isChinese(list.style) && isChinese(reading.style)) return true;
  return list.style === reading.style && list.punctuation === label.punctuation;
}

function isChinese(style: LabelStyle): boolean {
  return style === 'chinese' || style === 'enclosed-chinese';
}
