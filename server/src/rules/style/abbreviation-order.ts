import type { BlockKind, Part } from '../../blocks/kinds';
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
}

interface Known {
  readonly first: PlacedAbbreviation;
  isExplained: boolean;
}

/** Which abbreviations a resolution uses before it explains them, or explains twice; each of several resolutions by itself. */
export function abbreviationOrder({ facts, structure }: Outline): AbbreviationOrder {
  const early: PlacedAbbreviation[] = [];
  const repeated: PlacedAbbreviation[] = [];
  let known = new Map<string, Known>();
  for (const [block, { kind, mark, abbreviations }] of facts.entries()) {
    if (kind === 'enacting') known = new Map();
    // without a mark it may be a heading, which explains nothing; an annex is a text of its own
    if (abbreviations === '' || mark === '' || !kinds.has(kind) || !parts.has(structure.parts[block]!)) continue;
    for (const [abbreviation, written] of abbreviations.split(' ').entries()) {
      const isExplained = written.startsWith('(');
      const isBracketed = written.startsWith('[');
      const name = isExplained || isBracketed ? written.slice(1, -1) : written;
      const placed = { name, block, abbreviation };
      const before = known.get(name);
      if (!before) known.set(name, { first: placed, isExplained: isExplained || isBracketed });
      else if (isBracketed) before.isExplained = true;
      else if (isExplained) {
        if (before.isExplained) repeated.push(placed);
        else early.push(before.first);
        before.isExplained = true;
      }
    }
  }
  return { early: early.sort((a, b) => a.block - b.block || a.abbreviation - b.abbreviation), repeated };
}

const kinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['preambular', 'operative', 'item']);
const parts: ReadonlySet<Part> = new Set<Part>(['preamble', 'operative']);
