import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { type BlockText, textOfBlock } from '../arrangement/block-text';
import { isUnitStart } from '../operations/units';

/** Where the cursor stands in a paragraph or an item. */
export interface Place {
  readonly block: number;
  readonly own: Block;
  readonly text: BlockText;
  /** In the block's source. */
  readonly at: number;
}

/** Null where something is selected, or the cursor stands in what is no paragraph. */
export function placeOf(resolution: Resolution, selection: Span): Place | null {
  const { blocks } = resolution;
  const offset = selection.start;
  if (selection.end !== offset || blocks.length === 0) return null;
  let start = 0;
  let block = 0;
  while (block < blocks.length - 1 && start + blocks[block]!.source.length <= offset)
    start += blocks[block++]!.source.length;
  const own = blocks[block]!;
  return isUnitStart(own) ? { block, own, text: textOfBlock(own), at: offset - start } : null;
}

/** Behind a paragraph's last word, with nothing but blanks on the rest of the line. */
export function isAtEnd({ own: { source }, text: { words }, at }: Place): boolean {
  return (
    at >= words.end &&
    /^[^\S\r\n]*$/.test(source.slice(words.end, at)) &&
    /^[^\S\r\n]*(?:[\r\n]|$)/.test(source.slice(at))
  );
}

export function hasNoWords({ words }: BlockText): boolean {
  return words.start === words.end;
}

/** The paragraph or item right above a block, page furniture and footnotes aside; null where something else stands there. */
export function paragraphAbove({ blocks }: Resolution, block: number): number | null {
  let above = block - 1;
  while (blocks[above]?.kind === 'furniture' || blocks[above]?.kind === 'footnote') above--;
  const found = blocks[above];
  return found && isUnitStart(found) ? above : null;
}
