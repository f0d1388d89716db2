import { type Expression, readExpression, type Units } from './expression-tree';
import type { Sequence } from './packed-sequences';

/** What matches may begin with. */
export interface Beginnings {
  /** The sets of units that the expression is made of. */
  readonly sets: readonly Units[];
  /** For each place of a match a letter, the ordinal of its set; behind a short one anything may follow. */
  readonly written: readonly string[];
}

type Written = Beginnings['written'];
const empty: Written = [''];

/**
 * All that a match of the expression can begin with, in so many places at most, and rather too much than too little. Of five,
 * `(?:sub-?)?paragraph` begins with "sub-p", "subpa" or "parag".
 */
export function beginningsOf(expression: RegExp, longest: number): Beginnings {
  const sets: Units[] = [];
  const ordinals = new Map<string, string>();
  return { sets, written: beginnings(readExpression(expression), longest, true) };

  /** `room`: as many places are asked for. `isEnd`: does a match end with this part? */
  function beginnings(part: Expression, room: number, isEnd: boolean): Written {
    switch (part.kind) {
      case 'units':
        return [letterOf(part.units)];
      case 'looked-for':
        // what is looked for ahead tells the beginning only where nothing else does: "第(?=\s*\d)"
        return isEnd ? beginnings(part.part, room, true) : empty;
      case 'choice':
        return distinct(part.parts.flatMap(choice => beginnings(choice, room, isEnd)));
      case 'repeated':
        return repeated(part.part, part.least, Math.min(part.greatest, room), room);
      case 'sequence':
        return sequence(part.parts, room, isEnd);
    }
  }

  function sequence(parts: readonly Expression[], room: number, isEnd: boolean): Written {
    let found = empty;
    for (const [index, part] of parts.entries()) {
      const left = room - shortest(found);
      if (left <= 0) break;
      const isLast = isEnd && parts.slice(index + 1).every(isNothing);
      found = followedBy(found, beginnings(part, left, isLast), room);
    }
    return found;
  }

  function repeated(part: Expression, least: number, greatest: number, room: number): Written {
    const found: string[] = least === 0 ? [''] : [];
    let times = empty;
    for (let count = 1; count <= greatest && shortest(times) < room; count++) {
      times = followedBy(times, beginnings(part, room - shortest(times), false), room);
      if (count >= Math.min(least, greatest)) found.push(...times);
    }
    return distinct(found);
  }

  function letterOf(units: Units): string {
    const name = units.join();
    let letter = ordinals.get(name);
    if (letter === undefined) {
      letter = String.fromCharCode(sets.length);
      sets.push(units);
      ordinals.set(name, letter);
    }
    return letter;
  }
}

function isNothing(part: Expression): boolean {
  return part.kind === 'sequence' && part.parts.length === 0;
}

function shortest(written: Written): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of written) if (length < least) least = length;
  return least;
}

function followedBy(written: Written, next: Written, room: number): Written {
  if (written === empty) return next;
  if (next === empty) return written;
  const found = new Set<string>();
  for (const beginning of written) {
    if (beginning.length >= room) found.add(beginning);
    else for (const behind of next) found.add((beginning + behind).slice(0, room));
  }
  return [...found];
}

function distinct(written: Written): Written {
  return written.length < 2 ? written : [...new Set(written)];
}

/** What a match can begin with as sequences for an automaton, which has the bits behind each. */
export function sequencesOf(expression: RegExp, longest: number, bits: number): readonly Sequence[] {
  const { sets, written } = beginningsOf(expression, longest);
  return written.map(beginning => ({
    units: beginning.split('').map(letter => sets[letter.charCodeAt(0)]!),
    bits,
  }));
}
