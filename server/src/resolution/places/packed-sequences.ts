import type { Sequence } from './automaton';
import { anyUnit, type Units } from './expression-tree';

/** Sequences in few characters: to derive them takes longer than all else at a start, so that a build has them ready. */
export interface PackedSequences {
  /** The sets of units, of each its ranges by their first and last unit. */
  readonly sets: readonly string[];
  /** The sequences of the same bits behind one another with a blank between, a letter for each set. */
  readonly written: readonly (readonly [bits: number, sequences: string])[];
}

/** The letter of the first set; what stands before has other meanings where text is written down. */
const firstLetter = 0x23;

export function packed(sequences: readonly Sequence[]): PackedSequences {
  const letters = new Map<string, string>();
  const written = new Map<number, string[]>();
  for (const { units, bits } of sequences) {
    const letters = units.map(letterOf).join('');
    const alike = written.get(bits);
    if (alike) alike.push(letters);
    else written.set(bits, [letters]);
  }
  return { sets: [...letters.keys()], written: [...written].map(([bits, each]) => [bits, each.join(' ')]) };

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

export function unpacked({ sets, written }: PackedSequences): readonly Sequence[] {
  const units = sets.map(unitsOf);
  return written.flatMap(([bits, sequences]) =>
    sequences.split(' ').map(letters => ({ units: unitsOfLetters(letters), bits })),
  );

  function unitsOfLetters(letters: string): readonly Units[] {
    const found: Units[] = [];
    for (let at = 0; at < letters.length; at++) found.push(units[letters.charCodeAt(at) - firstLetter]!);
    return found;
  }
}

const anySet = '\0\uffff';

function unitsOf(set: string): Units {
  if (set === anySet) return anyUnit;
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < set.length; at += 2) ranges.push([set.charCodeAt(at), set.charCodeAt(at + 1)]);
  return ranges;
}
