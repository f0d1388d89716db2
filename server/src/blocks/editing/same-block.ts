import type { Block } from '../block';

/** Do two blocks say the same, so that the one that others know already may stand for both? */
export function sameBlock(a: Block, b: Block): boolean {
  return a.source === b.source && sameValue(a, b);
}

/** Equality of plain values: objects and arrays by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
