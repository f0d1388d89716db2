import type { Block } from '../blocks/block';

/** A colon, with a quotation mark or a bracket behind it at most. */
const introducesList = /[:：][^\p{L}\p{N}]*$/u;

/** Does the block end as one does that a list follows? */
export function introducesItems({ logical: { text } }: Block): boolean {
  return introducesList.test(text.slice(-4));
}
