import type { LabelPunctuation, LabelStyle } from '../languages/labels';
import type { LabelReading, ReadLabel } from './label';

/** A list that is open: the form of its labels and the number it has reached. */
export interface OpenList {
  readonly style: LabelStyle;
  readonly punctuation: LabelPunctuation;
  readonly ordinal: number;
}

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
export function placeItem(
  read: ReadLabel,
  next: ReadLabel | null,
  state: ListState,
): { reading: LabelReading; lists: readonly OpenList[] } {
  const { lists } = state;
  const label = settled(read, next, state);
  const continued = (level: number, reading: LabelReading) => ({
    reading,
    lists: [...lists.slice(0, level), open(label, reading)],
  });
  const below = (reading: LabelReading) => ({
    reading,
    lists: [...lists.slice(0, deepestList - 1), open(label, reading)],
  });
  const first = label.readings.find(reading => reading.ordinal === 1);
  const likeliest = label.readings[0]!;
  if (
    state.introduces &&
    first &&
    !(lists.length > 0 && isSameForm(lists.at(-1)!, label, first) && first.style === 'bullet')
  ) {
    return below(first);
  }
  for (let level = lists.length - 1; level >= 0; level--) {
    const list = lists[level]!;
    for (const reading of label.readings) {
      const next = reading.style === 'bullet' || reading.ordinal === list.ordinal + 1;
      if (next && isSameForm(list, label, reading)) return continued(level, reading);
    }
  }
  if (first) return below(first);
  return nearest(label, lists, continued) ?? below(likeliest);
}

/** The list whose next number the label misses by the least: (c) behind (a)(i)(ii) leaves out a (b), not ninety-seven. */
function nearest<T>(
  label: ReadLabel,
  lists: readonly OpenList[],
  continued: (level: number, reading: LabelReading) => T,
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let level = lists.length - 1; level >= 0; level--) {
    const list = lists[level]!;
    for (const reading of label.readings) {
      const missed = Math.abs(reading.ordinal - list.ordinal - 1);
      if (missed >= least || !isSameForm(list, label, reading)) continue;
      least = missed;
      best = continued(level, reading);
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
