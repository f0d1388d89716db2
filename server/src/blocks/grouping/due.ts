import type { ClassifyState } from '../classify/state';
import { isDoubtful, type ReadLabel } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import type { OpenList } from '../labels/lists';

/** How much a label at a line's beginning is to be expected there. */
export enum Due {
  /** The next one of a sequence that is open. */
  Next,
  /** The first one of a list, where a list may begin. */
  First,
  Unexpected,
}

/** What a paragraph leaves open that is not read to its end yet. */
export interface OpenSequences {
  /** What the paragraphs above it have left open. */
  readonly state: ClassifyState;
  readonly label: ReadLabel | null;
  /** Does its text end with a colon, as far as it is read? */
  readonly introduces: boolean;
}

export function dueAs(label: ReadLabel, { state, label: own, introduces }: OpenSequences): Due {
  const numbers = isParagraphNumber(label.punctuation) || isDoubtful(label);
  for (const { style, ordinal } of label.readings) {
    if (style === 'bullet') {
      if (introduces || own?.readings[0]?.style === 'bullet' || state.lists.some(isBulletList)) return Due.Next;
      continue;
    }
    if (own?.readings.some(reading => reading.style === style && reading.ordinal + 1 === ordinal)) return Due.Next;
    if (state.lists.some(list => list.style === style && list.ordinal + 1 === ordinal)) return Due.Next;
    if (style === 'decimal' && numbers && ordinal === state.number + 1 && isBody(state)) return Due.Next;
    if (ordinal === 1 && introduces) return Due.Next;
  }
  return label.readings.some(({ ordinal }) => ordinal <= 1) ? Due.First : Due.Unexpected;
}

/** Does a label go on with a sequence that is open, whatever the text above says: "(7)" below item (6)? */
export function isNextOf({ state, label: own }: Omit<OpenSequences, 'introduces'>, label: ReadLabel): boolean {
  return dueAs(label, { state, label: own, introduces: false }) === Due.Next;
}

function isBody({ part }: ClassifyState): boolean {
  return part === 'preamble' || part === 'operative';
}

function isBulletList({ style }: OpenList): boolean {
  return style === 'bullet';
}
