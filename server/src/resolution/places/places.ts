import { codeUnitsOf } from '../../text/code-units';
import { unplainUnits } from '../../text/plain-form';
import { type Beginnings, beginningsOf, longestBeginning } from './beginnings';
import { isCapital, isDigit, slash } from './code-units';
import { anyUnit, type Units } from './expression-tree';

/** Where in a text something may stand. */
export interface Places {
  /**
   * Each as two numbers: where it begins, and a bit for each of the expressions that may match there. Those of numbers are
   * in order, and so are the others.
   */
  readonly found: readonly number[];
  /** The bits of all places together, and `unplainBit`. */
  readonly bits: number;
}

/** The bit of a place where digits begin, and of a slash behind a capital letter. */
export const numberBit = 1 << 15;
/** Set where something is not written in its plain form (`text/plain-form.ts`). */
export const unplainBit = 1 << 16;

const none: readonly number[] = [];
const nowhere: Places = { found: none, bits: 0 };

/** How a key is made of the first units of a match: of how many, and of how many bits of each. */
export interface KeyForm {
  readonly units: number;
  readonly bits: number;
}

const exactMask = 0xfff;

/** What a unit gives to a key. The higher bits tell ideographs apart. */
function keyPart(unit: number): number {
  return unit ^ (unit >> 7);
}

/** Keys have slots that the processor keeps at hand, which two of them may share. */
const slotBits = 17;

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
}

interface Tables {
  readonly form: KeyForm;
  /** The bits of all expressions. */
  readonly all: number;
  /** A bit for each slot: may any of the expressions begin with the units of its keys? */
  readonly keys: Int32Array;
  /** Which may have a unit at their first place, behind that at their second and so on, by more of its bits. */
  readonly units: Uint16Array;
}

/**
 * Reads a text once, unit by unit, for all expressions together (at most fifteen): a table tells for each key which of
 * them may begin there. Where a place is missing, the expression does not match.
 */
export function placeFinder(expressions: readonly RegExp[], form: KeyForm): (text: string) => Places {
  const tables = {
    form,
    all: (1 << expressions.length) - 1,
    keys: new Int32Array(1 << (slotBits - 5)),
    units: new Uint16Array(longestBeginning * (exactMask + 1)),
  };
  for (const [index, expression] of expressions.entries()) enterAll(beginningsOf(expression), 1 << index, tables);
  return text => placesIn(text, tables);
}

function enterAll({ sets, written }: Beginnings, bit: number, { form, keys, units }: Tables): void {
  for (let place = 0; place < longestBeginning; place++) {
    const table = units.subarray(place * (exactMask + 1), (place + 1) * (exactMask + 1));
    for (const letter of new Set(written.map(beginning => beginning[place] ?? '')))
      for (const [first, last] of setOf(letter, sets))
        for (let unit = first; unit <= last && unit - first <= exactMask; unit++) table[unit & exactMask]! |= bit;
  }
  const unitMask = (1 << form.bits) - 1;
  const known = new Map<string, readonly number[]>();
  const enter = (beginning: string, place: number, key: number): void => {
    if (place === form.units) {
      keys[slotOf(key) >> 5]! |= 1 << (slotOf(key) & 31);
      return;
    }
    const letter = beginning[place] ?? '';
    const parts = known.get(letter) ?? keyParts(setOf(letter, sets), unitMask);
    known.set(letter, parts);
    for (const part of parts) enter(beginning, place + 1, (key << form.bits) | part);
  };
  for (const beginning of new Set(written.map(whole => whole.slice(0, form.units)))) enter(beginning, 0, 0);
}

/** Without a letter: any unit. */
function setOf(letter: string, sets: readonly Units[]): Units {
  return letter === '' ? anyUnit : sets[letter.charCodeAt(0)]!;
}

function keyParts(set: Units, mask: number): readonly number[] {
  const parts = new Set<number>();
  // so many units have all parts there are
  for (const [first, last] of set)
    for (let unit = first; unit <= last && unit - first <= exactMask; unit++) parts.add(keyPart(unit) & mask);
  return [...parts];
}

// what is looked at more closely; a digit behind a digit need not be
const special = new Uint8Array(0x10000);
special.fill(1, 0x30, 0x3a);
special[slash] = 2;
for (const [first, last] of unplainUnits) special.fill(4, first, last + 1);

function placesIn(written: string, { form, all: expressions, keys, units }: Tables): Places {
  const text = codeUnitsOf(written);
  const kinds = special;
  const { bits } = form;
  const unitMask = (1 << bits) - 1;
  const keyMask = (1 << (form.units * bits)) - 1;
  const behind = form.units - 1;
  const { length } = written;
  let found: number[] | undefined;
  let all = 0;
  let key = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = text[at]!;
    const kind = kinds[unit]!;
    key = ((key << bits) | (keyPart(unit) & unitMask)) & keyMask;
    const slot = slotOf(key);
    const begins = (keys[slot >> 5]! >> (slot & 31)) & 1;
    const look = begins | (kind & ~before);
    before = kind;
    if (look === 0) continue;
    const begun = begins === 0 ? 0 : expressionsAt(text, length, at - behind, expressions, units);
    if (begun !== 0) {
      all |= begun;
      if (found === undefined) found = [at - behind, begun];
      else found.push(at - behind, begun);
    }
    if (kind === 4) all |= unplainBit;
    else if (kind !== 0 && isNumberPlace(text, at, unit)) {
      all |= numberBit;
      if (found === undefined) found = [at, numberBit];
      else found.push(at, numberBit);
    }
  }
  // what begins right before the end is shorter than a key
  for (let start = length - behind; start < length; start++) {
    const begun = expressionsAt(text, length, start, expressions, units);
    if (begun === 0) continue;
    all |= begun;
    found ??= [];
    found.push(start, begun);
  }
  return all === 0 ? nowhere : { found: found ?? none, bits: all };
}

/**
 * Which of the expressions may begin at a place, by each unit from there on; the last ones first, since of those the key
 * has told least.
 */
function expressionsAt(text: Uint16Array, length: number, start: number, possible: number, units: Uint16Array): number {
  if (start < 0) return 0;
  let left = possible;
  for (let place = longestBeginning - 1; place >= 0 && left !== 0; place--)
    // behind the end: 0, which begins nothing
    left &= units[place * (exactMask + 1) + (start + place < length ? text[start + place]! & exactMask : 0)]!;
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
