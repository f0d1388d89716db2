import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';

/**
 * The blocks of a tree that another one, whose text differs by blanks alone, does not read alike: as a block of the same letters with
 * the same kind, label, opening words and level. Linear: the letters before a block say where it stands in both.
 */
export function readOtherwise(resolution: Resolution, other: Resolution): readonly number[] {
  const there = new Map<number, Block>();
  let place = 0;
  for (const block of other.blocks) {
    there.set(place, block);
    place += lettersOf(block);
  }
  const found: number[] = [];
  place = 0;
  for (const [index, block] of resolution.blocks.entries()) {
    const letters = lettersOf(block);
    const same = there.get(place);
    if (letters > 0 && !(same && lettersOf(same) === letters && isAlike(block, same))) found.push(index);
    place += letters;
  }
  return found;
}

const blanks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
const counted = new WeakMap<Block, number>();

function lettersOf(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = withoutBlanks(block.source).length;
  counted.set(block, count);
  return count;
}

function isAlike(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.depth === b.depth &&
    a.label?.text === b.label?.text &&
    a.furniture.length === b.furniture.length &&
    withoutBlanks(openerOf(a)) === withoutBlanks(openerOf(b)) &&
    withoutBlanks(a.logical.text) === withoutBlanks(b.logical.text)
  );
}

function openerOf({ logical, opener }: Block): string {
  return opener ? logical.text.slice(opener.start, opener.end) : '';
}

function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}
