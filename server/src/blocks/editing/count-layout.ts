import type { Block } from '../block';
import { contentLines, runsOf } from '../layout/layout';
import { readingLines } from '../layout/reading-lines';
import { type LayoutTally, tallyOf } from '../layout/tally';
import { lineShapes } from '../pages/line-shapes';
import { firstPage } from '../pages/page-state';
import type { BlockChange } from './change';
import { countLines, joinSources, marginAbove, marginBelow } from './window';

/**
 * Counts the lines of the blocks from `first` to `last` as an edit leaves them: all of them, or the first or the last run
 * of lines among them.
 */
export function countLayoutAnew(
  blocks: readonly Block[],
  change: BlockChange,
  first: number,
  last: number,
  firstRun: boolean | null,
): LayoutTally {
  const top = marginAbove(blocks, first);
  const bottom = marginBelow(blocks, last + 1);
  const text = joinSources(blocks, top, change.first) + change.source + joinSources(blocks, change.last + 1, bottom);
  const lines = readingLines(text);
  const { shapes } = lineShapes(lines, blocks[top]?.before.page ?? firstPage);
  const end =
    last + 1 === blocks.length
      ? lines.count
      : lines.count - 1 - countLines(blocks, last + 1, bottom) + Number(bottom === blocks.length);
  const content = contentLines(lines, shapes, countLines(blocks, top, first)).filter(line => line < end);
  const run = firstRun === null ? undefined : runsOf(lines, content).at(firstRun ? 0 : -1);
  return tallyOf(lines, shapes, run ? content.slice(run.from, run.to) : content);
}
