import { codeUnitsOf } from '../../text/code-units';
import { type Automaton, automatonOf, unknown } from './automaton';
import { sequencesOf } from './beginnings';
import { anyUnit, type Units, unitsOf } from './expression-tree';
import { type PackedSequences, packed, type Sequence } from './packed-sequences';
import { longestInBrackets, ofCharacters, ofSequences, Seen } from './seen';
import { isLetter, Kind, kinds } from './unit-kinds';

/** Where in a text something may stand, and what it has. Good until the next text is looked at. */
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
  /** Bits of `Seen`. */
  readonly seen: number;
}

/** The bit of a place where digits begin, and of a slash behind a capital letter. */
export const numberBit = 1 << 30;
/** Set where something is not written in its plain form (`text/marks/plain-form.ts`). */
export const unplainBit: number = Kind.Unplain;
/** Set where there are quotation marks. */
export const quotationBit: number = Kind.Quotation;

const expressionBits = 0xffff;
/** ( [ " « “ „ */
const openingMark = 1 << 16;
/** ( and ) */
const roundBracket = 1 << 31;

const places = { found: new Int32Array(0x1000), length: 0, bits: 0, seen: 0 };

/** As many units are read of what may begin at a place: all sequences are of this length, so that places come in order. */
const longestBeginning = 5;
const behind = longestBeginning - 1;
const anyUnits: readonly Units[] = Array(longestBeginning).fill(anyUnit);
/** As many units of a word are read that is looked for alone. */
const longestWord = 12;
/** It stands for what is before a text and behind it: nobody's, and in none of the sets of sequences but those of any unit. */
const noUnit = 0x378;

const blanks = unitsOf('\t', ' ', '\u00a0', '\u202f', '\u2000\u200a', '\u3000');
const openingMarks = '(["«“„';
const capitals = unitsOf('AZ', 'ÀÖ', 'ØÞ', 'ЁЁ', 'АЯ');

/** What is looked at wherever it stands. */
const lookedAt: readonly Sequence[] = [
  // behind a slash or a dot a number goes on that is something else
  { units: [unitsOf('\0-', ':\uffff'), unitsOf('09')], bits: numberBit },
  { units: [unitsOf('AZ'), unitsOf('/')], bits: numberBit },
  // a word may begin behind it
  { units: [unitsOf(...openingMarks)], bits: openingMark },
  { units: [unitsOf('()')], bits: roundBracket },
  { units: [blanks, unitsOf(...',.;:!?)]，；：。、）》،؛؟”')], bits: Seen.BlankAtMark },
  { units: [unitsOf(...'([（《'), blanks], bits: Seen.BlankAtMark },
  { units: [capitals, capitals], bits: Seen.Capitals },
];

/** ; : ! ? » without a no-break blank before it, or « without one behind, as French is written. */
export const tightHighMarks: readonly Sequence[] = [
  { units: [unitsOf('\0\u009f', '\u00a1\u202e', '\u2030\uffff'), unitsOf(...';:!?»')], bits: Seen.TightHighMark },
  {
    units: [unitsOf('«'), unitsOf('\0\u009f', '\u00a1\u0377', '\u0379\u202e', '\u2030\uffff')],
    bits: Seen.TightHighMark,
  },
];

/** So far up stands the class of a unit that sequences are told by. There is room for 1,024; no language has two hundred. */
const toClass = 21;

/** What is looked at, what expressions (at most sixteen) may begin with, each with a bit of its own, and words. */
export function placeSequences(expressions: readonly RegExp[], words: readonly Sequence[]): PackedSequences {
  const begun = expressions.flatMap((each, index) => sequencesOf(each, longestBeginning, 1 << index));
  return packed([...lookedAt, ...begun.map(padded), ...words]);
}

/** What words begin with that are told by a bit of `Seen` alone, not by where they are. */
export function wordSequences(seen: Seen, words: readonly RegExp[]): readonly Sequence[] {
  return words.flatMap(word => sequencesOf(word, longestWord, seen));
}

/**
 * Reads a text once, unit by unit, for all expressions together of which these are the beginnings, and for words. Where a
 * place is missing, the expression does not match.
 */
export function placeFinder(begun: PackedSequences): (text: string) => Places {
  const automaton = automatonOf(begun);
  const told = toldBy(automaton);
  return text => {
    look(text, automaton, told);
    return places;
  };
}

/** Of each unit its kind, and its class. */
function toldBy({ stretches }: Automaton): Int32Array {
  const told = kinds.slice();
  for (const { first, end, unitClass } of stretches)
    if (unitClass > 0) for (let unit = first; unit < end; unit++) told[unit]! |= unitClass << toClass;
  return told;
}

/** As long as all others. */
function padded({ units, bits }: Sequence): Sequence {
  return { units: [...units, ...anyUnits.slice(units.length)], bits };
}

function look(text: string, automaton: Automaton, told: Int32Array): void {
  // a constant of its own: those of a bundle are looked up, at every unit
  const unitClass = toClass;
  const units = codeUnitsOf(text);
  const { length } = text;
  // behind these what begins right before the end is as long as all others
  const end = length + behind;
  for (let at = length; at < end; at++) units[at] = noUnit;
  const { bits, stride } = automaton;
  let { found } = places;
  let count = 0;
  let all = 0;
  let kindsSeen = 0;
  let seen = 0;
  let state = firstState(automaton, told[noUnit]! >> unitClass);
  let word = 0;
  /** Where a round bracket stands open; below 0 where none does. */
  let open = -1;
  let at = 0;
  for (;;) {
    const { steps } = automaton;
    let kind = 0;
    let next = 0;
    // nothing is called in here: behind a call V8 looks up anew where an array is, at every unit
    for (; at < end; at++) {
      const unit = units[at]!;
      kind = told[unit]!;
      next = steps[state + (kind >> unitClass)]!;
      if (next < 0) break;
      kindsSeen |= kind;
      state = next;
      if (unit !== 0x20) continue;
      // where the word behind would end, if it were the same: most do not end so
      const last = 2 * at - word;
      if (last < length && units[last] === units[at - 1] && (at - word < 3 || units[last - 1] === units[at - 2])) break;
      word = at + 1;
    }
    if (at === end) break;
    if (next === unknown) next = automaton.step(state, kind >> unitClass);
    if (next < 0) {
      next = ~next;
      const here = bits[next / stride]!;
      all |= here;
      // a place of a word and one of a number
      if (count + 4 > found.length) found = withRoom(found);
      if ((here & expressionBits) !== 0 && at >= behind) {
        found[count++] = at - behind;
        found[count++] = here & expressionBits;
      }
      if ((here & numberBit) !== 0) {
        found[count++] = at;
        found[count++] = numberBit;
      }
      if ((here & openingMark) !== 0 && word === at) word++;
      if ((here & roundBracket) !== 0) {
        const opens = units[at] === 0x28;
        if (opens !== open < 0 || (!opens && at - open > longestInBrackets)) seen |= Seen.UnevenBrackets;
        open = opens ? at : -1;
      }
    }
    kindsSeen |= kind;
    state = next;
    if (units[at] === 0x20) {
      if (mayStandTwice(units, word, at, length)) seen |= Seen.WordTwice;
      word = at + 1;
    }
    at++;
  }
  if (open >= 0) seen |= Seen.UnevenBrackets;
  places.found = found;
  places.length = count;
  places.bits = (all & (expressionBits | numberBit)) | (kindsSeen & (unplainBit | quotationBit));
  places.seen = seen | (kindsSeen & ofCharacters) | (all & ofSequences);
}

/** Behind what stands before a text. */
function firstState(automaton: Automaton, unitClass: number): number {
  const known = automaton.steps[unitClass]!;
  const next = known === unknown ? automaton.step(0, unitClass) : known;
  return next < 0 ? ~next : next;
}

function withRoom(found: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(found.length * 2);
  room.set(found);
  return room;
}

/** Does what stands behind a blank end as the word before it does, and is that a word's end? */
function mayStandTwice(units: Uint16Array, start: number, blank: number, length: number): boolean {
  const end = 2 * blank + 1 - start;
  if (end > length || start === blank || units[end - 1] !== units[blank - 1]) return false;
  if (end < length && isLetter(units[end]!)) return false;
  if (blank - start < 3) return true;
  const [first, again] = [units[start]!, units[blank + 1]!];
  // among these a capital is its letter's
  if (first < 0x80 && again < 0x80 && ((first ^ again) & ~0x20) !== 0) return false;
  return units[end - 2] === units[blank - 2];
}
