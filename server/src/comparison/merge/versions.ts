import type { Resolution } from '../../resolution/resolution';
import { alignedText } from '../aligned-text';
import { compare } from '../compare';
import { comparedText } from '../compared-text';

/** One of the three texts of a merge. A block's identity is a number that it shares with what it was and has become elsewhere. */
export interface Version {
  readonly tree: Resolution;
  /** By the tree's blocks. */
  readonly identities: readonly number[];
  /** The block of an identity. */
  readonly blocks: ReadonlyMap<number, number>;
}

export interface Versions {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

export function versionsOf(base: Resolution, ours: Resolution, theirs: Resolution): Versions {
  const identities = new Identities();
  const ofBase = identities.ofBase(base);
  const version = (tree: Resolution): Version => withBlocks(tree, identities.of(tree, linksFrom(base, tree), ofBase));
  return { base: withBlocks(base, ofBase), ours: version(ours), theirs: version(theirs) };
}

function withBlocks(tree: Resolution, identities: readonly number[]): Version {
  return { tree, identities, blocks: new Map(identities.map((identity, block) => [identity, block])) };
}

/** The base's block of each block; of those that were split or joined, the first. */
function linksFrom(base: Resolution, tree: Resolution): ReadonlyMap<number, number> {
  const { old, new: now, pairs } = compare(base, tree);
  const links = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (pair.old === null || pair.new === null) continue;
    const [from, to] = [old[pair.old]!, now[pair.new]!];
    if (from.beside !== null || to.beside !== null || links.has(to.block) || taken.has(from.block)) continue;
    links.set(to.block, from.block);
    taken.add(from.block);
  }
  return links;
}

class Identities {
  private readonly known = new Map<string, number>();
  private next = 0;

  ofBase({ blocks }: Resolution): readonly number[] {
    const nameOf = namesOfBlocks();
    // what no pair tells of, as furniture, is known by its text
    return blocks.map(({ kind, source }) => this.named(nameOf(kind, source)));
  }

  of({ blocks }: Resolution, links: ReadonlyMap<number, number>, ofBase: readonly number[]): readonly number[] {
    const nameOf = namesOfBlocks();
    const linked = new Set([...links.values()].map(block => ofBase[block]!));
    return blocks.map(({ kind, source }, block) => {
      const from = links.get(block);
      if (from !== undefined) return ofBase[from]!;
      const name = nameOf(kind, source);
      const identity = this.named(name);
      return linked.has(identity) ? this.named(`new ${name}`) : identity;
    });
  }

  private named(name: string): number {
    let identity = this.known.get(name);
    if (identity === undefined) {
      identity = this.next++;
      this.known.set(name, identity);
    }
    return identity;
  }
}

/** What a block is known by: its kind and its text, and how often that stands above. */
function namesOfBlocks(): (kind: string, source: string) => string {
  const counts = new Map<string, number>();
  return (kind, source) => {
    const name = `${kind} ${comparedText(source)}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${count} ${name}`;
  };
}

/** What a block says, whatever its number, its lines and the numbers in its references are. */
export function wordsOfBlock(tree: Resolution, block: number): string {
  const { kind, depth, label, logical, furniture } = tree.blocks[block]!;
  const words = alignedText(tree, { kind, block, beside: null, label: null, depth, text: logical.text });
  const labelled = label === null ? '' : label.style;
  return [kind, depth, labelled, words, ...furniture.map(({ text }) => comparedText(text))].join('\n');
}
