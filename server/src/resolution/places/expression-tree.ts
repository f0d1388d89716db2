/** A set of UTF-16 code units, as ranges with their ends. */
export type Units = readonly (readonly [first: number, last: number])[];

export const anyUnit: Units = [[0, 0xffff]];

/** Each range from the first unit written to the last. */
export function unitsOf(...ranges: readonly string[]): Units {
  return ranges.map(units => [units.charCodeAt(0), units.charCodeAt(units.length - 1)]);
}

/**
 * A regular expression as far as it tells what a match is made of: what stands before a match is left out, and what may not
 * follow but for letters, as sequences of nothing.
 */
export type Expression =
  | { readonly kind: 'units'; readonly units: Units }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeated'; readonly part: Expression; readonly least: number; readonly greatest: number }
  | { readonly kind: 'looked-for'; readonly part: Expression }; // (?=…), and what may stand behind (?![a-z])

const nothing: Expression = { kind: 'sequence', parts: [] };
const never: Expression = { kind: 'choice', parts: [] };

const classes: Readonly<Record<string, Units>> = {
  d: [[0x30, 0x39]],
  s: [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', '\u2000\u200a'].map(units => [
    units.charCodeAt(0),
    units.charCodeAt(units.length - 1),
  ]),
};

/** Reads the forms that the sources of languages are written in; an error where one refers back to a group. */
export function readExpression({ source, ignoreCase }: RegExp): Expression {
  let at = 0;
  /** Letters by how they are written, for the same few come again and again. */
  const letters = new Map<string, Units>();
  return choice();

  function choice(): Expression {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  }

  function sequence(): Expression {
    const parts: Expression[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')')
      parts.push(repeated(source[at] === '(' ? group() : atom()));
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  function group(): Expression {
    const opening = matchHere(/\((?:\?(?:<?[=!]|:|<\w+>))?/y)![0];
    const isNever = opening === '(?!' && source[at] === ')';
    const from = at;
    const part = choice();
    const written = source.slice(from, at++);
    if (isNever) return never;
    if (opening === '(?=') return { kind: 'looked-for', part };
    if (opening === '(?!' && part.kind === 'units') return behindWord(written);
    return /[=!]$/.test(opening) ? nothing : part;
  }

  function repeated(part: Expression): Expression {
    const quantifier = matchHere(/(?:([?*+])|\{(\d{1,4})(,?)(\d{0,4})\})\??/y);
    if (!quantifier) return part;
    const [, sign, least, comma, greatest] = quantifier;
    if (sign) return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, greatest: sign === '?' ? 1 : Infinity };
    return {
      kind: 'repeated',
      part,
      least: Number(least),
      greatest: Number(comma ? greatest || Infinity : least),
    };
  }

  function matchHere(form: RegExp): RegExpExecArray | null {
    form.lastIndex = at;
    const match = form.exec(source);
    if (match) at += match[0].length;
    return match;
  }

  function atom(): Expression {
    const written = source[at++]!;
    if (written === '^' || written === '$') return nothing;
    if (written === '.') return { kind: 'units', units: anyUnit };
    if (written === '[') return { kind: 'units', units: characterClass() };
    if (written !== '\\') return { kind: 'units', units: letterOf(written) };
    if (source[at] === 'b' || source[at] === 'B') {
      at++;
      return nothing;
    }
    return { kind: 'units', units: cased(escaped()) };
  }

  function letterOf(written: string): Units {
    let units = letters.get(written);
    if (!units) {
      units = cased(unitOf(written));
      letters.set(written, units);
    }
    return units;
  }

  /** Behind the backslash. */
  function escaped(): Units {
    const letter = source[at++]!;
    if (letter === 'u') {
      at += 4;
      return unitOf(String.fromCharCode(Number.parseInt(source.slice(at - 4, at), 16)));
    }
    if (letter === 'p' || letter === 'P') {
      at = source.indexOf('}', at) + 1;
      return anyUnit;
    }
    // what it stands for depends on what was found: nothing begins with it that can be told beforehand
    if (letter === 'k' || /[1-9]/.test(letter)) throw new SyntaxError(`refers back to a group: ${source}`);
    return /[A-Za-z]/.test(letter) ? (classes[letter] ?? anyUnit) : unitOf(letter);
  }

  function characterClass(): Units {
    const isNegative = source[at] === '^';
    const units: (readonly [number, number])[] = [];
    while (source[at] !== ']') {
      const first = classMember();
      if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        units.push([first[0]![0], classMember()[0]![0]]);
      } else units.push(...first);
    }
    at++;
    // what any of so many letters may begin is found soon enough without looking at each
    return isNegative || units.length > mostRanges ? anyUnit : cased(units);
  }

  function classMember(): Units {
    const written = source[at++]!;
    return written === '\\' ? escaped() : unitOf(written);
  }

  function cased(units: Units): Units {
    return ignoreCase ? inAnyCase(units) : units;
  }
}

const mostRanges = 24;

/** In order. */
const usualLetters = unitsOf('AZ', 'az', 'ÀÖ', 'Øö', 'øÿ', 'АЯ', 'ая', 'ءي');
const letterRange = /(\\u[\da-f]{4}|[^\\[\]])-(\\u[\da-f]{4}|[^\\[\]])/g;

/** What stands where a class of letters may not, `\p{L}` or `[a-zà-ÿ]`: anything but those of its letters that texts are made of. */
function behindWord(written: string): Expression {
  const excluded = written === '\\p{L}' ? anyUnit : written.startsWith('[^') ? [] : rangesIn(written);
  const found = usualLetters.filter(([first, last]) => excluded.some(([from, to]) => from <= first && last <= to));
  if (found.length === 0) return nothing;
  const firsts = [0, ...found.map(([, last]) => last + 1)];
  const units = firsts.map((first, index) => [first, (found[index]?.[0] ?? 0x10000) - 1] as const);
  return { kind: 'looked-for', part: { kind: 'units', units } };
}

function rangesIn(written: string): Units {
  return [...written.matchAll(letterRange)].map(([, first, last]) => [unitWritten(first!), unitWritten(last!)]);
}

/** "a", "\u00c0" */
function unitWritten(letter: string): number {
  return letter.length === 1 ? letter.charCodeAt(0) : Number.parseInt(letter.slice(2), 16);
}

function unitOf(letter: string): Units {
  return [[letter.charCodeAt(0), letter.charCodeAt(0)]];
}

function inAnyCase(units: Units): Units {
  if (units === anyUnit) return units;
  const letters = new Set<string>();
  for (const [first, last] of units) {
    for (let unit = first; unit <= last && unit - first < 0x400; unit++) {
      const letter = String.fromCharCode(unit);
      for (const other of [letter.toLowerCase(), letter.toUpperCase()])
        if (other !== letter && other.length === 1) letters.add(other);
      // ſ and the sign of kelvins are an s and a K where case does not count
      if (letter === 's' || letter === 'S') letters.add('ſ');
      if (letter === 'k' || letter === 'K') letters.add('\u212a');
    }
  }
  return [...units, ...[...letters].flatMap(unitOf)];
}
