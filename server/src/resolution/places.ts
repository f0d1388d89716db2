import { type Beginning, beginningsOf, longestBeginning, type Units } from './beginnings';

/** Where in a text something may stand. */
export interface Places {
  /**
   * Each as two numbers: where it begins, and a bit for each of the expressions that may match there. Those of numbers are
   * in order, and so are the others.
   */
  readonly found: readonly number[];
  /** Are there letters and accents written apart in the text? */
  readonly apart: boolean;
}

/** The bit of a place where digits begin, and of a slash behind a capital letter. */
export const numberBit = 1 << 15;

const none: readonly number[] = [];
const nowhere: Places = { found: none, apart: false };

// five bits of each of three units: letters and their capitals are the same in them, and most others differ
const bitsOfUnit = 5;
const unitMask = (1 << bitsOfUnit) - 1;
const keyMask = (1 << (3 * bitsOfUnit)) - 1;
const exactMask = 0xfff;

interface Tables {
  /** Which expressions may begin with three units, by some bits of each. */
  readonly keys: Uint16Array;
  /** Which may have a unit at their first place, their second place and so on, by more of its bits. */
  readonly units: readonly Uint16Array[];
}

/**
 * Reads a text once, unit by unit, for all expressions together (at most fifteen): for each three units a table tells
 * which of them may begin there. Where a place is missing, the expression does not match.
 */
export function placeFinder(expressions: readonly RegExp[]): (text: string) => Places {
  const tables = {
    keys: new Uint16Array(keyMask + 1),
    units: Array.from({ length: longestBeginning }, () => new Uint16Array(exactMask + 1)),
  };
  for (const [index, expression] of expressions.entries()) {
    for (const beginning of beginningsOf(expression)) enter(beginning, 1 << index, tables);
  }
  return text => placesIn(text, tables);
}

function enter(beginning: Beginning, bit: number, { keys, units }: Tables): void {
  for (const [place, table] of units.entries())
    for (const unit of maskedUnits(beginning[place], exactMask)) table[unit]! |= bit;
  const [firsts, seconds, thirds] = [0, 1, 2].map(place => maskedUnits(beginning[place], unitMask));
  for (const first of firsts!)
    for (const second of seconds!)
      for (const third of thirds!) keys[(((first << bitsOfUnit) | second) << bitsOfUnit) | third]! |= bit;
}

/** Without units: any. */
function maskedUnits(units: Units | undefined, mask: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [first, last] of units ?? [[0, mask]]) {
    for (let unit = first; unit <= last && unit - first <= mask; unit++) found.add(unit & mask);
  }
  return found;
}

const slash = 0x2f;

/** What is looked at more closely: digits, slashes, accents apart from their letters; by most bits of a unit. */
const special = new Uint8Array(exactMask + 1);
for (let unit = 0; unit <= exactMask; unit++) if (isDigit(unit) || unit === slash || isApart(unit)) special[unit] = 1;

function placesIn(text: string, { keys, units }: Tables): Places {
  const [firsts, seconds, thirds, fourths, fifths] = units as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const { length } = text;
  let found: number[] | undefined;
  let apart = false;
  let key = 0;
  for (let at = 0; at < length + 2; at++) {
    // what begins right before the end is shorter than three units
    const unit = unitAt(text, at);
    key = ((key << bitsOfUnit) | (unit & unitMask)) & keyMask;
    if ((keys[key]! | special[unit & exactMask]!) === 0) continue;
    const start = at - 2;
    if (start >= 0 && keys[key] !== 0) {
      const expressions =
        keys[key]! &
        firsts[text.charCodeAt(start) & exactMask]! &
        seconds[text.charCodeAt(start + 1) & exactMask]! &
        thirds[unit & exactMask]! &
        fourths[unitAt(text, start + 3) & exactMask]! &
        fifths[unitAt(text, start + 4) & exactMask]!;
      if (expressions !== 0) {
        if (found === undefined) found = [start, expressions];
        else found.push(start, expressions);
      }
    }
    if (isNumberPlace(text, at, unit)) {
      if (found === undefined) found = [at, numberBit];
      else found.push(at, numberBit);
    } else if (isApart(unit)) apart = true;
  }
  if (found === undefined && !apart) return nowhere;
  return { found: found ?? none, apart };
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
  return unit === slash && before >= 0x41 && before <= 0x5a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isApart(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x653 && unit <= 0x655);
}
