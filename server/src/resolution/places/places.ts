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

/** How a key is made of the first units of a match: of how many, and of how many of the lowest bits of each. */
export interface KeyForm {
  readonly units: number;
  readonly bits: number;
}

const exactMask = 0xfff;

interface Tables {
  readonly form: KeyForm;
  /** Which expressions may begin with the units of a key. */
  readonly keys: Uint16Array;
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
    keys: new Uint16Array(1 << (form.units * form.bits)),
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
      keys[key]! |= bit;
      return;
    }
    const letter = beginning[place] ?? '';
    const masked = known.get(letter) ?? maskedUnits(setOf(letter, sets), unitMask);
    known.set(letter, masked);
    for (const unit of masked) enter(beginning, place + 1, (key << form.bits) | unit);
  };
  for (const beginning of new Set(written.map(whole => whole.slice(0, form.units)))) enter(beginning, 0, 0);
}

/** Without a letter: any unit. */
function setOf(letter: string, sets: readonly Units[]): Units {
  return letter === '' ? anyUnit : sets[letter.charCodeAt(0)]!;
}

function maskedUnits(set: Units, mask: number): readonly number[] {
  const units = new Set<number>();
  for (const [first, last] of set)
    for (let unit = first; unit <= last && unit - first <= mask; unit++) units.add(unit & mask);
  return [...units];
}

// what is looked at more closely; a digit behind a digit need not be
const special = new Uint8Array(0x10000);
special.fill(1, 0x30, 0x3a);
special[slash] = 2;
for (const [first, last] of unplainUnits) special.fill(4, first, last + 1);

function placesIn(text: string, { form, keys, units }: Tables): Places {
  const { bits } = form;
  const unitMask = (1 << bits) - 1;
  const keyMask = keys.length - 1;
  const behind = form.units - 1;
  const { length } = text;
  let found: number[] | undefined;
  let all = 0;
  let key = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = special[unit]!;
    key = ((key << bits) | (unit & unitMask)) & keyMask;
    const look = keys[key]! | (kind & ~before);
    before = kind;
    if (look === 0) continue;
    const expressions = keys[key]! === 0 ? 0 : expressionsAt(text, at - behind, keys[key]!, units);
    if (expressions !== 0) {
      all |= expressions;
      if (found === undefined) found = [at - behind, expressions];
      else found.push(at - behind, expressions);
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
    key = (key << bits) & keyMask;
    const expressions = keys[key]! === 0 ? 0 : expressionsAt(text, start, keys[key]!, units);
    if (expressions === 0) continue;
    all |= expressions;
    found ??= [];
    found.push(start, expressions);
  }
  return all === 0 ? nowhere : { found: found ?? none, bits: all };
}

/**
 * Which of the expressions may begin at a place, by each unit from there on; the last ones first, since of those the key
 * has told least.
 */
function expressionsAt(text: string, start: number, possible: number, units: Uint16Array): number {
  if (start < 0) return 0;
  let left = possible;
  for (let place = longestBeginning - 1; place >= 0 && left !== 0; place--)
    left &= units[place * (exactMask + 1) + (unitAt(text, start + place) & exactMask)]!;
  return left;
}

/** Behind the end: 0, which begins nothing. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function isNumberPlace(text: string, at: number, unit: number): boolean {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (isDigit(unit)) {
    // behind a slash or a dot a number goes on that is something else
    return !isDigit(before) && before !== slash && before !== 0x2e;
  }
  return unit === slash && isCapital(before);
}
