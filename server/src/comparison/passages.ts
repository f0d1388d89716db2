import type { BlockKind } from '../blocks/kinds';
import type { Resolution } from '../resolution/resolution';

/** A block of a text without what interrupts it, or a piece of furniture or a footnote that it holds. */
export interface Passage {
  readonly kind: BlockKind;
  /** The block, by its place in the tree. */
  readonly block: number;
  /** Which of the block's furniture it is; null for the block itself. */
  readonly beside: number | null;
  readonly label: string | null;
  readonly depth: number;
  readonly text: string;
}

/** All passages, in the order in which `resolute parse` prints them as blocks. */
export function passagesOf({ blocks }: Resolution): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [index, { kind, label, depth, logical, furniture }] of blocks.entries()) {
    if (kind !== 'furniture')
      passages.push({ kind, block: index, beside: null, label: label?.text ?? null, depth, text: logical.text });
    for (const [beside, piece] of furniture.entries())
      passages.push({ kind: piece.kind, block: index, beside, label: null, depth: 0, text: piece.text });
  }
  return passages;
}

/** Those whose order a reader follows, and footnotes, which stand wherever their pages end. Furniture is neither, nor what is blank. */
export type Stream = 'text' | 'notes';

export function streamOf({ kind, label, text }: Passage): Stream | null {
  if (kind === 'furniture' || (text === '' && label === null)) return null;
  return kind === 'footnote' ? 'notes' : 'text';
}
