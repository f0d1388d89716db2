import type { Link } from './alignment/rising-chain';

/** A link between passages, and whether it crosses others. */
export interface PassageLink extends Link {
  readonly moved: boolean;
}
