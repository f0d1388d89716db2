import type { LogicalText } from '../../text/logical-text';
import type { Block } from '../block';

/** All that a block says but its source and its words. */
const said = ['kind', 'depth', 'span', 'lineStarts', 'label', 'opener', 'furniture', 'before'] as const;

/** Do two blocks say the same, so that the one that others know already may stand for both? */
export function sameBlock(a: Block, b: Block): boolean {
  return a.source === b.source && said.every(key => sameValue(a[key], b[key])) && sameWords(a.logical, b.logical);
}

function sameWords(a: LogicalText, b: LogicalText): boolean {
  return a.text === b.text && a.displaced === b.displaced && sameValue(a.pieces, b.pieces);
}

/** Equality of plain values: objects and arrays by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameValues(a, b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!sameValue(a[index], b[index])) return false;
  return true;
}
