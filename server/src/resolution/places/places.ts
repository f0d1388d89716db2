import { codeUnitsOf } from '../../text/code-units';
import { unplainUnits } from '../../text/marks/plain-form';
import { type Automaton, automatonOf, unknown } from './automaton';
import { sequencesOf } from './beginnings';
import { isCapital, isDigit, slash } from './code-units';
import { anyUnit, type Units } from './expression-tree';
import { type PackedSequences, packed, type Sequence } from './packed-sequences';

/** Where in a text something may stand. Good until the places of the next text are asked for. */
export interface Places {
  /**
   * Each as two numbers: where it begins, and a bit for each of the expressions that may match there. Those of numbers are
   * in order, and so are the others.
   */
  readonly found: Int32Array;
  /** How many of the numbers in it are meant. */
  readonly length: number;
  /** The bits of all places together, `unplainBit` and `quotationBit`. */
  readonly bits: number;
}

/** The bit of a place where digits begin, and of a slash behind a capital letter. */
export const numberBit = 1 << 15;
/** Set where something is not written in its plain form (`text/marks/plain-form.ts`). */
export const unplainBit = 1 << 16;
/** Set where there are quotation marks. */
export const quotationBit = 1 << 17;

const expressionBits = numberBit - 1;

let room: Int32Array = new Int32Array(0x1000);
const nowhere: Places = { found: room, length: 0, bits: 0 };

/** As many units are read of what may begin at a place: all sequences are of this length, so that places come in order. */
const longestBeginning = 5;
const behind = longestBeginning - 1;
const anyUnits: readonly Units[] = Array(longestBeginning).fill(anyUnit);

/** What is looked at wherever it stands. */
const lookedAt: readonly Sequence[] = [
  {
    units: [
      [
        [0x30, 0x39],
        [slash, slash],
      ],
    ],
    bits: numberBit,
  },
  { units: [unplainUnits], bits: unplainBit },
  { units: [[...'«»“”„"'].map(mark => [mark.charCodeAt(0), mark.charCodeAt(0)])], bits: quotationBit },
];

/** What is looked at, and what expressions (at most fifteen) may begin with, each with a bit of its own. */
export function placeSequences(expressions: readonly RegExp[]): PackedSequences {
  const begun = expressions.flatMap((each, index) => sequencesOf(each, longestBeginning, 1 << index));
  return packed([...lookedAt, ...begun.map(padded)]);
}

/**
 * Reads a text once, unit by unit, for all expressions together of which these are the beginnings. Where a place is missing,
 * the expression does not match.
 */
export function placeFinder(begun: PackedSequences): (text: string) => Places {
  const automaton = automatonOf(begun);
  return text => placesIn(text, automaton);
}

/** As long as all others. */
function padded({ units, bits }: Sequence): Sequence {
  return { units: [...units, ...anyUnits.slice(units.length)], bits };
}

function placesIn(written: string, automaton: Automaton): Places {
  const text = codeUnitsOf(written);
  const { length } = written;
  // units of nobody's, behind which what begins right before the end is as long as all others
  text.fill(0, length, length + behind);
  const { classes, bits, stride } = automaton;
  let found = room;
  let count = 0;
  let all = 0;
  let state = 0;
  const end = length + behind;
  for (let at = 0; ; at++) {
    const { steps } = automaton;
    let next = 0;
    // nothing is called in here: behind a call V8 looks up anew where an array is, at every unit
    for (; at < end; at++) {
      next = steps[state + classes[text[at]!]!]!;
      if (next < 0) break;
      state = next;
    }
    if (at === end) break;
    if (next === unknown) next = automaton.step(state, classes[text[at]!]!);
    state = next < 0 ? ~next : next;
    if (next >= 0) continue;
    const here = bits[state / stride]!;
    // a place of a word and one of a number
    if (count + 4 > found.length) found = withRoom(found);
    const begun = here & expressionBits;
    if (begun !== 0) {
      all |= begun;
      found[count++] = at - behind;
      found[count++] = begun;
    }
    if (begun === here) continue;
    all |= here & ~(expressionBits | numberBit);
    if ((here & numberBit) !== 0 && isNumberPlace(text, at)) {
      all |= numberBit;
      found[count++] = at;
      found[count++] = numberBit;
    }
  }
  return all === 0 ? nowhere : { found, length: count, bits: all };
}

function withRoom(found: Int32Array): Int32Array {
  room = new Int32Array(found.length * 2);
  room.set(found);
  return room;
}

function isNumberPlace(text: Uint16Array, at: number): boolean {
  const before = at === 0 ? 0 : text[at - 1]!;
  // behind a slash or a dot a number goes on that is something else
  if (isDigit(text[at]!)) return !isDigit(before) && before !== slash && before !== 0x2e;
  return isCapital(before);
}
