import type { BlockKind } from '../../blocks/kinds';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';

/** A stretch of a block's source. */
export interface Taken {
  readonly block: number;
  readonly span: Span;
}

/** What a paragraph says, put together from what the draft says already and from what is new. */
export type Words = readonly (Taken | string)[];

/** Where a paragraph or an item stands in a draft that is about to change. */
export interface Standing {
  /** The block of the tree that stands here, and that references to it follow; null for a new one. */
  readonly block: number | null;
  readonly kind: BlockKind;
  /** 0 for what is no item, 1 for an item, 2 for an item of an item … */
  readonly depth: number;
  /** Where they are others than the block's own. */
  readonly words?: Words;
  /** "bis", "alt", where the label is to bear another than the block's own. */
  readonly suffix?: string;
  /** Brackets around all of it, its label too: "[3. Requests …;]" */
  readonly bracketed?: boolean;
}

/** What stands where, at which level, in the order of the text. A block that is left out is deleted. */
export type Arrangement = readonly Standing[];

const known = new WeakMap<Resolution, Arrangement>();

/** The arrangement that a draft has. */
export function arrangementOf(resolution: Resolution): Arrangement {
  let found = known.get(resolution);
  if (!found) {
    found = arrangementAsRead(resolution);
    known.set(resolution, found);
  }
  return found;
}

/** The same, of whoever needs it but once: it is not kept. */
export function arrangementAsRead({ blocks }: Resolution): Arrangement {
  return blocks.map(({ kind, depth }, block) => ({ block, kind, depth }));
}

/** Does the standing leave its block as it is, wherever it stands? */
export function isPlain({ words, suffix, bracketed }: Standing): boolean {
  return words === undefined && suffix === undefined && bracketed !== true;
}
