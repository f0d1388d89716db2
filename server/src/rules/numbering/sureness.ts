import type { Block } from '../../blocks/block';
import type { Break } from '../../drafting/breaks';
import { relabelled } from '../../drafting/relabelling';
import { labelOf, type Sequence } from '../../drafting/sequences';
import type { Resolution } from '../../resolution/resolution';
import { partAt, type Structure } from '../../resolution/structure';
import type { Severity } from '../finding';

/**
 * How sure a break in a sequence is. A text out of a file that lost its paragraphs is read with doubts, and where the
 * reading is in doubt a break may be the reader's, not the draft's: an error is right or it isn't shown.
 */
export function severityOfBreak(resolution: Resolution, sequence: Sequence, found: Break): Severity {
  // an annex counts as it likes
  if (sequence.part === 'annex') return 'information';
  const between = resolution.blocks.slice(found.previous ?? Math.max(0, found.block - 1), found.block);
  if (isGap(found) && between.some(block => holdsLabel(resolution, block, found))) return 'information';
  if (countsByItself(resolution, sequence)) return 'information';
  const doubtful = between.some((block, index) => index > 0 && isDoubtful(block, resolution));
  return doubtful || hasStrayBlocks(resolution) ? 'warning' : 'error';
}

/** 1. 1. 1. : Markdown counts by itself. Asked at every break, and so found once for a sequence. */
function countsByItself(resolution: Resolution, sequence: Sequence): boolean {
  let found = byItself.get(sequence);
  if (found === undefined) {
    const { members } = sequence;
    found = members.length > 2 && members.every(member => labelOf(resolution, member).ordinal === 1);
    byItself.set(sequence, found);
  }
  return found;
}

const byItself = new WeakMap<Sequence, boolean>();

/** A number that is missing, and may stand where it was not seen. */
function isGap({ kind }: Break): boolean {
  return kind === 'gap' || kind === 'start' || kind === 'early' || kind === 'typo';
}

/** A block that has no place of its own, where the number that is missing may stand. */
function isDoubtful({ kind }: Block, { layout }: Resolution): boolean {
  return kind === 'other' || kind === 'continuation' || (kind === 'heading' && layout !== 'flowing');
}

/**
 * Does the label that is missing stand within the text of the block? It is no end of a word or a number: a structure stays
 * the same object only as long as such labels do (`structure-after.ts`), and what is found of breaks is kept by it.
 */
function holdsLabel(resolution: Resolution, { logical }: Block, { block, expected }: Break): boolean {
  const label = withTightBrackets(relabelled(labelOf(resolution, block), expected, resolution.language));
  const text = withTightBrackets(logical.text);
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) || !/^[\p{L}\p{N}]/u.test(label)) return true;
  }
  return false;
}

/** "(ب )" : an extractor's blanks are none of the label's. */
function withTightBrackets(text: string): string {
  return text.replace(/ (?=\))|(?<=\() /g, '');
}

const stray = new WeakMap<Structure, boolean>();

/** Does the operative part hold lines that fit no place at all? */
function hasStrayBlocks({ blocks, structure }: Resolution): boolean {
  let found = stray.get(structure);
  if (found === undefined) {
    found = blocks.some(({ kind }, index) => kind === 'other' && partAt(structure, index) === 'operative');
    stray.set(structure, found);
  }
  return found;
}
