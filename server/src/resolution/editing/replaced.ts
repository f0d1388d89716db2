/** What an edit has left of the blocks: those from `from` to `to` (exclusive) gave way to `now`. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  /** Of the tree as it is now. */
  readonly end: number;
}

/** A list with a stretch of it replaced; copied as a whole where no more is to be done. */
export function spliced<T>(list: readonly T[], from: number, to: number, now: readonly T[]): T[] {
  if (now.length !== to - from) return list.slice(0, from).concat(now, list.slice(to));
  const copy = list.slice();
  for (let i = 0; i < now.length; i++) copy[from + i] = now[i]!;
  return copy;
}
