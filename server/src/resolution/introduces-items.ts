import type { Block } from '../blocks/block';

/** Does the block end as one does that a list follows: in a colon, with a quotation mark or a bracket behind it at most? */
export function introducesItems({ logical: { text } }: Block): boolean {
  return /[:：][^\p{L}\p{N}]*$/u.test(text.slice(-4));
}
