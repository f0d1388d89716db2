import type { Block } from '../../blocks/block';
import type { Resolution } from '../resolution';
import type { Replaced } from './replaced';

/** Where each block begins after an edit, without counting anew where no line was won or lost. */
export function lineStartsAfter(
  previous: Resolution,
  blocks: readonly Block[],
  { from, to, end }: Replaced,
): readonly number[] {
  const old = previous.starts.lines;
  let line = old[from]!;
  const now: number[] = [];
  for (let index = from; index < end; index++) {
    now.push(line);
    line += blocks[index]!.lineStarts.length;
  }
  const added = line - old[to]!;
  if (added === 0 && now.every((start, i) => start === old[from + i]) && end === to) return old;
  const starts = old.slice(0, from).concat(now);
  for (let index = to; index < old.length; index++) starts.push(old[index]! + added);
  return starts;
}
