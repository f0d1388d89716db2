import { codeUnitsOf } from '../../text/code-units';
import { unplainUnits } from '../../text/marks/plain-form';
import { type Beginnings, beginningsOf, longestBeginning } from './beginnings';
import { isCapital, isDigit, slash } from './code-units';
import { anyUnit, type Units } from './expression-tree';

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

let room: Int32Array = new Int32Array(0x1000);
const nowhere: Places = { found: room, length: 0, bits: 0 };

/** Which of the expressions begin with a unit is told by so many of its bits. */
const exactMask = 0xfff;
const allUnits = 0x10000;

/**
 * Beginnings are parted into groups, each of which has a bit for each place of a beginning: read unit by unit, the bits of
 * those that a text agrees with so far move on by one place with each unit.
 */
const groupCount = 6;
const groupBits = (1 << groupCount) - 1;
/** The bits of the last place: a whole beginning has been read. */
const wholeBits = groupBits << (groupCount * (longestBeginning - 1));
/** A digit or a slash; what is not plain, or a quotation mark. */
const numberUnit = 1 << 30;
const rareUnit = 1 << 31;
const quotationMarks = [...'«»“”„"'].map(mark => mark.charCodeAt(0));

interface Tables {
  /** The bits of all expressions. */
  readonly all: number;
  /** For each unit the groups and places that may have it, and whether it is looked at by itself. */
  readonly groups: Int32Array;
  /** Which expressions may have a unit at their first place, behind that at their second and so on. */
  readonly units: Uint16Array;
  /** The same of a unit at its first place with one at its second and so on: Arabic words begin with few letters in many orders. */
  readonly pairs: Uint16Array;
}

/** Units that have a bit, and pairs of them. */
type Entry = readonly [set: Units, bit: number];
type PairEntry = readonly [first: Units, second: Units, bit: number];

/**
 * Reads a text once, unit by unit, for all expressions together (at most fifteen): tables tell which of them may begin
 * where. Where a place is missing, the expression does not match.
 */
export function placeFinder(expressions: readonly RegExp[]): (text: string) => Places {
  const all = expressions.map((expression, index) => ({ ...beginningsOf(expression), bit: 1 << index }));
  const places = [...new Array(longestBeginning).keys()];
  const tables = {
    all: (1 << expressions.length) - 1,
    groups: new Int32Array(allUnits),
    units: new Uint16Array(longestBeginning * (exactMask + 1)),
    pairs: new Uint16Array((longestBeginning - 1) * (exactMask + 1)),
  };
  enterAll([...all.flatMap(groupsOf), ...lookedAt], tables.groups);
  for (const place of places) {
    enterAll(
      all.flatMap(each => unitsOf(each, place)),
      tableOf(place, tables.units),
    );
    if (place + 1 < longestBeginning)
      enterPairs(
        all.flatMap(each => pairsOf(each, place)),
        tableOf(place, tables.pairs),
      );
  }
  return text => placesIn(text, tables);
}

function tableOf(place: number, tables: Uint16Array): Uint16Array {
  return tables.subarray(place * (exactMask + 1), (place + 1) * (exactMask + 1));
}

/** What is looked at wherever it stands. */
const lookedAt: readonly Entry[] = [
  [
    [
      [0x30, 0x39],
      [slash, slash],
    ],
    numberUnit,
  ],
  [unplainUnits, rareUnit],
  [quotationMarks.map(mark => [mark, mark] as const), rareUnit],
];

interface OfExpression extends Beginnings {
  readonly bit: number;
}

/** Those with the same first unit are in one group. */
function groupsOf({ sets, written }: OfExpression): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const beginning of written) {
    const group = setOf(beginning[0] ?? '', sets)[0]![0] % groupCount;
    for (let place = 0; place < longestBeginning; place++) {
      const letter = beginning[place] ?? '';
      const bit = 1 << (group + place * groupCount);
      found.set(`${bit} ${letter}`, [setOf(letter, sets), bit]);
    }
  }
  return [...found.values()];
}

function unitsOf({ sets, written, bit }: OfExpression, place: number): readonly Entry[] {
  return [...new Set(written.map(beginning => beginning[place] ?? ''))].map(letter => [setOf(letter, sets), bit]);
}

function pairsOf({ sets, written, bit }: OfExpression, place: number): readonly PairEntry[] {
  const pairs = [...new Set(written.map(beginning => beginning.slice(place, place + 2)))].map(
    ([unit = '', next = '']) => [setOf(unit, sets), setOf(next, sets), bit] as const,
  );
  // where any unit may stand beside one, pairs tell nothing more
  return pairs.some(([first, second]) => sizeOf(first) * sizeOf(second) > mostPairs)
    ? [[anyUnit, anyUnit, bit]]
    : pairs;
}

const mostPairs = 0x400;

function sizeOf(set: Units): number {
  return set.reduce((size, [first, last]) => size + last - first + 1, 0);
}

/** Without a letter: any unit. */
function setOf(letter: string, sets: readonly Units[]): Units {
  return letter === '' ? anyUnit : sets[letter.charCodeAt(0)]!;
}

function enterAll(entries: readonly Entry[], table: Int32Array | Uint16Array): void {
  // at once what any unit has: unit by unit it took longest of all
  table.fill(entries.reduce((bits, [set, bit]) => (set === anyUnit ? bits | bit : bits), 0));
  for (const [set, bit] of entries)
    for (const [first, last] of set === anyUnit ? [] : set)
      for (let unit = first; unit <= last && unit - first < table.length; unit++)
        table[unit & (table.length - 1)]! |= bit;
}

function enterPairs(entries: readonly PairEntry[], table: Uint16Array): void {
  table.fill(entries.reduce((bits, [set, , bit]) => (set === anyUnit ? bits | bit : bits), 0));
  for (const [firsts, seconds, bit] of entries)
    for (const [first, last] of firsts === anyUnit ? [] : firsts)
      for (let unit = first; unit <= last; unit++)
        for (const [least, greatest] of seconds)
          for (let next = least; next <= greatest; next++) table[pairOf(unit, next)]! |= bit;
}

/** Letters of one alphabet have pairs of their own. */
function pairOf(unit: number, next: number): number {
  return ((unit << 6) ^ next) & exactMask;
}

function placesIn(written: string, { all: expressions, groups, units, pairs }: Tables): Places {
  const text = codeUnitsOf(written);
  const { length } = written;
  const behind = longestBeginning - 1;
  let found = room;
  let count = 0;
  let all = 0;
  let read = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const own = groups[text[at]!]!;
    read = ((read << groupCount) | groupBits) & own;
    // a digit behind a digit need not be looked at
    const look = (read & wholeBits) | (own & ~(before & numberUnit) & (numberUnit | rareUnit));
    before = own;
    if (look === 0) continue;
    // a place of a word and one of a number
    if (count + 4 > found.length) found = withRoom(found);
    const begun = (look & wholeBits) === 0 ? 0 : expressionsAt(text, length, at - behind, expressions, units, pairs);
    if (begun !== 0) {
      all |= begun;
      found[count++] = at - behind;
      found[count++] = begun;
    }
    if ((look & ~wholeBits) === 0) continue;
    const unit = text[at]!;
    if (look < 0) all |= quotationMarks.includes(unit) ? quotationBit : unplainBit;
    if ((look & numberUnit) !== 0 && isNumberPlace(text, at, unit)) {
      all |= numberBit;
      found[count++] = at;
      found[count++] = numberBit;
    }
  }
  // what begins right before the end is shorter
  for (let start = length - behind; start < length; start++) {
    const begun = expressionsAt(text, length, start, expressions, units, pairs);
    if (begun === 0) continue;
    all |= begun;
    if (count + 2 > found.length) found = withRoom(found);
    found[count++] = start;
    found[count++] = begun;
  }
  return all === 0 ? nowhere : { found, length: count, bits: all };
}

function withRoom(found: Int32Array): Int32Array {
  room = new Int32Array(found.length * 2);
  room.set(found);
  return room;
}

/**
 * Which of the expressions may begin at a place, by each unit from there on; the last ones first, since of those the key
 * has told least.
 */
function expressionsAt(
  text: Uint16Array,
  length: number,
  start: number,
  possible: number,
  units: Uint16Array,
  pairs: Uint16Array,
): number {
  if (start < 0) return 0;
  let left = possible;
  // behind the end: 0, which begins nothing
  let next = 0;
  for (let place = longestBeginning - 1; place >= 0 && left !== 0; place--) {
    const unit = start + place < length ? text[start + place]! : 0;
    left &= units[place * (exactMask + 1) + (unit & exactMask)]!;
    if (place + 1 < longestBeginning) left &= pairs[place * (exactMask + 1) + pairOf(unit, next)]!;
    next = unit;
  }
  return left;
}

function isNumberPlace(text: Uint16Array, at: number, unit: number): boolean {
  const before = at === 0 ? 0 : text[at - 1]!;
  if (isDigit(unit)) {
    // behind a slash or a dot a number goes on that is something else
    return !isDigit(before) && before !== slash && before !== 0x2e;
  }
  return unit === slash && isCapital(before);
}
