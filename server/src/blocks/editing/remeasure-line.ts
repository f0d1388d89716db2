import type { Lines } from '../../text/lines';
import type { Block } from '../block';
import type { TextCounts } from '../layout/counts';
import { smallestRegion } from '../layout/layout';
import { isLong, widthOf } from '../layout/line-widths';
import { sameMeasure } from '../layout/measure';
import { type LayoutTally, measureOf, withWidth } from '../layout/tally';
import { isLongBlock, linesWithText } from './window';

/**
 * The tally of the whole text after an edit within one line, a block of its own; null where that may change how any line
 * is read: where its width says something of those around it, or the text is measured otherwise.
 */
export function tallyAfterLine(
  blocks: readonly Block[],
  { whole }: TextCounts,
  index: number,
  old: Lines,
  now: Lines,
): LayoutTally | null {
  // where lines were cut, each is counted for how it filled the measure
  if (whole.width > 0 || isLong(old, 0) !== isLong(now, 0)) return null;
  if (!isLong(now, 0) && !isInShortRun(blocks, index)) return null;
  const after = withWidth(whole, widthOf(old, 0), widthOf(now, 0));
  return after === whole || (after && sameMeasure(measureOf(after), measureOf(whole))) ? after : null;
}

/** Are the lines around that may have been cut too few to tell how they were? */
function isInShortRun(blocks: readonly Block[], index: number): boolean {
  let lines = 1;
  for (let at = index - 1; at >= 0 && lines < smallestRegion && !isLongBlock(blocks[at]!); at--)
    lines += linesWithText(blocks[at]!, smallestRegion);
  for (let at = index + 1; at < blocks.length && lines < smallestRegion && !isLongBlock(blocks[at]!); at++)
    lines += linesWithText(blocks[at]!, smallestRegion);
  return lines < smallestRegion;
}
