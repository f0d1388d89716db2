import type { BlockKind, Part } from '../../blocks/kinds';
import { partAt } from '../../resolution/structure';
import type { Outline } from '../outline';

/** An abbreviation of a text: the block, and which one of the block's it is. */
export interface PlacedAbbreviation {
  readonly name: string;
  readonly block: number;
  readonly abbreviation: number;
}

export interface AbbreviationOrder {
  /** The first use of each that is explained further down alone. */
  readonly early: readonly PlacedAbbreviation[];
  /** Those explained again. */
  readonly repeated: readonly PlacedAbbreviation[];
  /** Those explained and met nowhere else. */
  readonly unused: readonly PlacedAbbreviation[];
}

interface Known {
  readonly first: PlacedAbbreviation;
  isExplained: boolean;
  /** Is it met a second time, wherever? */
  isMet: boolean;
}

/**
 * Which abbreviations a resolution uses before it explains them, explains twice, or explains for nothing; each of several
 * resolutions by itself.
 */
export function abbreviationOrder({ facts, structure }: Outline): AbbreviationOrder {
  const early: PlacedAbbreviation[] = [];
  const repeated: PlacedAbbreviation[] = [];
  const all: Known[] = [];
  let known = new Map<string, Known>();
  for (let block = 0; block < facts.length; block++) {
    const { kind, mark, abbreviations } = facts[block]!;
    if (kind === 'enacting') known = new Map();
    if (abbreviations === '') continue;
    // without a mark it may be a heading, which explains nothing; an annex is a text of its own
    const mayExplain = mark !== '' && kinds.has(kind) && parts.has(partAt(structure, block));
    for (const [abbreviation, written] of abbreviations.split(' ').entries()) {
      const isExplained = written.startsWith('(');
      const isBracketed = written.startsWith('[');
      const name = isExplained || isBracketed ? written.slice(1, -1) : written;
      const placed = { name, block, abbreviation };
      const before = known.get(name);
      if (before) before.isMet = true;
      if (!mayExplain) continue;
      if (!before) {
        const first = { first: placed, isExplained: isExplained || isBracketed, isMet: !isExplained };
        known.set(name, first);
        all.push(first);
      } else if (isBracketed) before.isExplained = true;
      else if (isExplained) {
        if (before.isExplained) repeated.push(placed);
        else early.push(before.first);
        before.isExplained = true;
      }
    }
  }
  const unused = all.filter(({ isMet }) => !isMet).map(({ first }) => first);
  return { early: early.sort((a, b) => a.block - b.block || a.abbreviation - b.abbreviation), repeated, unused };
}

const kinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['preambular', 'operative', 'item']);
const parts: ReadonlySet<Part> = new Set<Part>(['preamble', 'operative']);
