import type { Citation } from '../../resolution/mentions';
import type { CitingParagraph } from '../rule';

/** A citation as written. */
export function textOf({ block }: CitingParagraph, { start, end }: Citation): string {
  return block.logical.text.slice(start, end);
}
