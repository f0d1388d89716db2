import { anyUnit, type Units } from './expression-tree';

/** Units one behind the other, and the bits that a place has where a text has come to their end. */
export interface Sequence {
  readonly units: readonly Units[];
  readonly bits: number;
}

/** Sequences in few characters: to derive them takes longer than all else at a start, so that a build has them ready. */
export interface PackedSequences {
  /** The sets of units, of each its ranges by their first and last unit. */
  readonly sets: readonly string[];
  /** The sequences of the same bits behind one another with a blank between, a letter for each set. */
  readonly written: readonly (readonly [bits: number, sequences: string])[];
}

/** The letter of the first set; what stands before has other meanings where text is written down. */
export const firstLetter = 0x23;

export function packed(sequences: readonly Sequence[]): PackedSequences {
  const letters = new Map<string, string>();
  const written = new Map<number, Set<string>>();
  for (const { units, bits } of sequences) {
    const letters = units.map(letterOf).join('');
    const alike = written.get(bits);
    if (alike) alike.add(letters);
    else written.set(bits, new Set([letters]));
  }
  return { sets: [...letters.keys()], written: [...written].map(([bits, each]) => [bits, [...each].join(' ')]) };

  function letterOf(units: Units): string {
    const set = units.map(([first, last]) => String.fromCharCode(first, last)).join('');
    let letter = letters.get(set);
    if (letter === undefined) {
      letter = String.fromCharCode(firstLetter + letters.size);
      letters.set(set, letter);
    }
    return letter;
  }
}

const anySet = '\0\uffff';

/** Of a set as it is packed. */
export function unitsOfSet(set: string): Units {
  if (set === anySet) return anyUnit;
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < set.length; at += 2) ranges.push([set.charCodeAt(at), set.charCodeAt(at + 1)]);
  return ranges;
}
