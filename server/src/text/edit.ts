import type { Range } from './position';

/** Replaces what stands in `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
