/** A set of UTF-16 code units, as ranges with their ends. */
export type Units = readonly (readonly [first: number, last: number])[];

/** What matches may begin with. */
export interface Beginnings {
  /** The sets of units that the expression is made of. */
  readonly sets: readonly Units[];
  /** For each place of a match a letter, the ordinal of its set; behind a short one anything may follow. */
  readonly written: readonly string[];
}

/** As many places of a beginning are told. */
export const longestBeginning = 5;

const anyUnit: Units = [[0, 0xffff]];

type Written = Beginnings['written'];
const empty: Written = [''];
const classes: Readonly<Record<string, Units>> = {
  d: [[0x30, 0x39]],
  s: [...' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', '\u2000\u200a'].map(units => [
    units.charCodeAt(0),
    units.charCodeAt(units.length - 1),
  ]),
};

interface Term {
  readonly kind: 'consumes' | 'looks-ahead';
  readonly beginnings: Written;
}

/**
 * All that a match of the expression can begin with, and rather too much than too little: what stands before it and what
 * may not follow are left out of account. `(?:sub-?)?paragraph` begins with "sub" or "par".
 */
export function beginningsOf({ source, ignoreCase }: RegExp): Beginnings {
  let at = 0;
  const sets: Units[] = [];
  const ordinals = new Map<string, string>();
  return { sets, written: alternatives() };

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

  function alternatives(): Written {
    const found = [...sequence()];
    while (source[at] === '|') {
      at++;
      found.push(...sequence());
    }
    return distinct(found);
  }

  function sequence(): Written {
    const terms: Term[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') terms.push(term());
    return terms.reduceRight<Written>((rest, { kind, beginnings }) => {
      if (kind === 'consumes') return followedBy(beginnings, rest);
      // what is looked for ahead tells the beginning only where nothing else does: "第(?=\s*\d)"
      return rest === empty ? beginnings : rest;
    }, empty);
  }

  function term(): Term {
    if (source[at] !== '(') return { kind: 'consumes', beginnings: repeated(atom()) };
    const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
    opening.lastIndex = at;
    const written = opening.exec(source)![0];
    at += written.length;
    const never = written === '(?!' && source[at] === ')';
    const within = alternatives();
    at++;
    if (never) return { kind: 'consumes', beginnings: [] };
    if (written === '(?=') return { kind: 'looks-ahead', beginnings: within };
    if (/[=!]$/.test(written)) return { kind: 'consumes', beginnings: empty };
    return { kind: 'consumes', beginnings: repeated(within) };
  }

  function atom(): Written {
    const written = source[at++]!;
    if (written === '^' || written === '$') return empty;
    if (written === '.') return [letterOf(anyUnit)];
    if (written === '[') return [letterOf(characterClass())];
    if (written !== '\\') return [letterOf(cased([[written.charCodeAt(0), written.charCodeAt(0)]]))];
    if (/[bB]/.test(source[at]!)) {
      at++;
      return empty;
    }
    return [letterOf(cased(escaped()))];
  }

  /** Behind the backslash. */
  function escaped(): Units {
    const letter = source[at++]!;
    if (letter === 'u') {
      const unit = Number.parseInt(source.slice(at, at + 4), 16);
      at += 4;
      return [[unit, unit]];
    }
    if (letter === 'p' || letter === 'P') {
      at = source.indexOf('}', at) + 1;
      return anyUnit;
    }
    if (/[A-Za-z]/.test(letter)) return classes[letter] ?? anyUnit;
    return [[letter.charCodeAt(0), letter.charCodeAt(0)]];
  }

  function characterClass(): Units {
    const negative = source[at] === '^';
    const units: (readonly [number, number])[] = [];
    while (source[at] !== ']') {
      const first = classMember();
      if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        units.push([first[0]![0], classMember()[0]![0]]);
      } else units.push(...first);
    }
    at++;
    return negative ? anyUnit : cased(units);
  }

  function classMember(): Units {
    const written = source[at++]!;
    return written === '\\' ? escaped() : [[written.charCodeAt(0), written.charCodeAt(0)]];
  }

  function repeated(once: Written): Written {
    const quantifier = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
    quantifier.lastIndex = at;
    const found = quantifier.exec(source);
    if (!found) return once;
    at += found[0].length;
    const [, sign, fewest, comma, most] = found;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(fewest);
    const greatest = sign ? (sign === '?' ? 1 : longestBeginning) : comma ? Number(most || longestBeginning) : least;
    let times = empty;
    const all: string[] = least === 0 ? [''] : [];
    for (let count = 1; count <= Math.min(greatest, longestBeginning); count++) {
      times = followedBy(times, once);
      if (count >= Math.min(least, longestBeginning)) all.push(...times);
    }
    return distinct(all);
  }

  function cased(units: Units): Units {
    if (!ignoreCase || units === anyUnit) return units;
    const both = [...units];
    for (const [first, last] of units) {
      for (let unit = first; unit <= last && unit - first < 0x400; unit++) {
        for (const other of otherCases(String.fromCharCode(unit)))
          if (other.length === 1) both.push([other.charCodeAt(0), other.charCodeAt(0)]);
      }
    }
    return both;
  }
}

/** ſ and the sign of kelvins are an s and a K where case does not count. */
function otherCases(letter: string): readonly string[] {
  const cases = [letter.toLowerCase(), letter.toUpperCase()].filter(other => other !== letter);
  return /[sk]/i.test(letter) ? [...cases, /s/i.test(letter) ? 'ſ' : '\u212a'] : cases;
}

function followedBy(beginnings: Written, rest: Written): Written {
  if (rest === empty) return beginnings;
  if (beginnings === empty) return rest;
  const found = new Set<string>();
  for (const beginning of beginnings) {
    if (beginning.length === longestBeginning) found.add(beginning);
    else for (const next of rest) found.add((beginning + next).slice(0, longestBeginning));
  }
  return [...found];
}

function distinct(beginnings: Written): Written {
  return beginnings.length < 2 ? beginnings : [...new Set(beginnings)];
}
