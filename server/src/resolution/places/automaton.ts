import type { Units } from './expression-tree';
import { firstLetter, type PackedSequences, unitsOfSet } from './packed-sequences';

/**
 * Reads a text once, unit by unit, for all sequences together: the state behind a unit tells which of them the text is in the
 * midst of. States are made when a text first comes to them, of which few of those that could be ever are: this costs less
 * than tables of them all, and a start reads none.
 */
export interface Automaton {
  /** All units by their classes, of which the usual one is 0: sequences make no difference between those of one. */
  readonly stretches: readonly Stretch[];
  /** How far a state lies from the next one in `steps`; the first state is 0. */
  readonly stride: number;
  /**
   * At a state and the class of a unit the state behind the unit; of one that has bits, its complement, and `unknown` where
   * no text has been so far. Another array behind each call of `step`.
   */
  steps: Int32Array;
  /** By a state's ordinal, which is the state divided by the stride. */
  readonly bits: number[];
  /** Makes a step that is unknown, and gives it back as it stands in `steps` from now on. */
  step(state: number, unitClass: number): number;
}

/** Units behind one another that are of one class. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly unitClass: number;
}

const unitCount = 0x10000;

export const unknown = -0x8000_0000;

/** With more states than these, those so far are forgotten: a text that needs so many is made for it. */
const mostStates = 0x800;

/** A sequence, by the letters of its sets. */
interface Word {
  readonly letters: string;
  readonly bits: number;
}

/** A place that sequences have come to. */
interface Node {
  readonly ordinal: number;
  /** Of the sequences that end here. */
  readonly bits: number;
  /** The sequences that go on, and how many of their letters have been read. */
  readonly open: readonly Word[];
  readonly depth: number;
  /** What follows, by the ordinal of the set of units; made when a text first comes here. */
  next: ReadonlyMap<number, Node> | null;
}

export function automatonOf(sequences: PackedSequences): Automaton {
  const sets = sequences.sets.map(unitsOfSet);
  let nodes = 0;
  const first = nodeOf(
    sequences.written.flatMap(([bits, words]) => words.split(' ').map(letters => ({ letters, bits }))),
    0,
  );
  const { stretches, members } = classesOf(sets);
  const stride = members.length;
  /** The nodes that each state is in the midst of. */
  let states: (readonly Node[])[] = [[]];
  let known = new Map<string, number>();
  /** The nodes that each class of units begins, where one has been met. */
  const begun: (readonly Node[] | undefined)[] = [];
  const automaton: Automaton = { stretches, stride, steps: new Int32Array(stride * 16).fill(unknown), bits: [0], step };
  return automaton;

  function nodeOf(words: readonly Word[], depth: number): Node {
    const open: Word[] = [];
    let bits = 0;
    for (const word of words) {
      if (word.letters.length > depth) open.push(word);
      else bits |= word.bits;
    }
    return { ordinal: nodes++, bits, open, depth, next: null };
  }

  function nextOf(node: Node): ReadonlyMap<number, Node> {
    if (node.next) return node.next;
    const bySet = new Map<number, Word[]>();
    for (const word of node.open) {
      const set = word.letters.charCodeAt(node.depth) - firstLetter;
      const alike = bySet.get(set);
      if (alike) alike.push(word);
      else bySet.set(set, [word]);
    }
    const next = new Map<number, Node>();
    for (const [set, words] of bySet) next.set(set, nodeOf(words, node.depth + 1));
    node.next = next;
    return next;
  }

  function step(state: number, unitClass: number): number {
    begun[unitClass] ??= nodesBehind(first, unitClass);
    const found = new Set(begun[unitClass]);
    for (const node of states[state / stride]!) for (const next of nodesBehind(node, unitClass)) found.add(next);
    let bits = 0;
    const open: Node[] = [];
    for (const node of [...found].sort((a, b) => a.ordinal - b.ordinal)) {
      bits |= node.bits;
      if (node.open.length > 0) open.push(node);
    }
    const isFull = states.length >= mostStates;
    if (isFull) forget();
    const to = stateOf(open, bits) * stride;
    const written = bits === 0 ? to : ~to;
    // the state may be forgotten
    if (!isFull) automaton.steps[state + unitClass] = written;
    return written;
  }

  function nodesBehind(node: Node, unitClass: number): readonly Node[] {
    const sets = members[unitClass]!;
    const found: Node[] = [];
    for (const [set, next] of nextOf(node)) if (sets.has(set)) found.push(next);
    return found;
  }

  function stateOf(open: readonly Node[], bits: number): number {
    const name = `${bits} ${open.map(({ ordinal }) => ordinal).join()}`;
    let state = known.get(name);
    if (state === undefined) {
      state = name === '0 ' ? 0 : states.length;
      known.set(name, state);
      if (state > 0) states.push(open);
      automaton.bits[state] = bits;
      if (states.length * stride > automaton.steps.length) {
        const before = automaton.steps;
        automaton.steps = new Int32Array(before.length * 2).fill(unknown, before.length);
        automaton.steps.set(before);
      }
    }
    return state;
  }

  function forget(): void {
    states = [[]];
    known = new Map();
    automaton.bits.length = 1;
    automaton.steps.fill(unknown);
  }
}

/** Parts all units into classes by the sets that have them, and tells of each class which these are. */
function classesOf(sets: readonly Units[]): {
  readonly stretches: readonly Stretch[];
  readonly members: readonly ReadonlySet<number>[];
} {
  const members: ReadonlySet<number>[] = [];
  const known = new Map<string, number>();
  // the class of the longest comes first
  const stretches = partedBy(sets)
    .sort((a, b) => b.end - b.first - (a.end - a.first))
    .map(({ first, end, within }) => {
      const name = within.join();
      const unitClass = known.get(name) ?? members.length;
      if (unitClass === members.length) {
        known.set(name, unitClass);
        members.push(new Set(within));
      }
      return { first, end, unitClass };
    });
  return { stretches, members };
}

/** All units in order, as far as the same sets have them. */
function partedBy(
  sets: readonly Units[],
): { readonly first: number; readonly end: number; readonly within: readonly number[] }[] {
  /** The sets that have a range from a unit on, and as their complements those that had one up to it. */
  const changes = new Map<number, number[]>([[0, []]]);
  for (const [set, units] of sets.entries()) {
    for (const [first, last] of units) {
      changesAt(changes, first).push(set);
      changesAt(changes, last + 1).push(~set);
    }
  }
  const ranges = new Int32Array(sets.length);
  const current = new Set<number>();
  const firsts = [...changes.keys()].filter(unit => unit < unitCount).sort((a, b) => a - b);
  return firsts.map((first, index) => {
    for (const change of changes.get(first)!) {
      const set = change < 0 ? ~change : change;
      ranges[set]! += change < 0 ? -1 : 1;
      if (ranges[set] === 0) current.delete(set);
      else current.add(set);
    }
    return { first, end: firsts[index + 1] ?? unitCount, within: [...current].sort((a, b) => a - b) };
  });
}

function changesAt(changes: Map<number, number[]>, unit: number): number[] {
  let here = changes.get(unit);
  if (!here) {
    here = [];
    changes.set(unit, here);
  }
  return here;
}
