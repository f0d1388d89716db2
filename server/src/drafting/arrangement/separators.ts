import type { Resolution } from '../../resolution/resolution';
import type { Standing } from './arrangement';
import { textOfBlock } from './block-text';

/** What stands behind a block's words: line ends and blank lines, and page furniture where there is some. */
export function tailOf({ blocks }: Resolution, block: number): string {
  const { source } = blocks[block]!;
  return source.slice(textOfBlock(blocks[block]!).words.end);
}

export function isBlankTail(tail: string): boolean {
  return !/\S/.test(tail);
}

/** The line ends and blank lines between two paragraphs, as the draft has them between others of their kinds near by. */
export function separatorBetween(resolution: Resolution, above: Standing, below: Standing, near: number): string {
  const { blocks } = resolution;
  const alike = (kind: string, other: Standing) => kind === other.kind;
  const found =
    nearestTail(resolution, near, at => alike(blocks[at]!.kind, above) && alike(blocks[at + 1]!.kind, below)) ??
    nearestTail(resolution, near, at => alike(blocks[at + 1]!.kind, below)) ??
    nearestTail(resolution, near, at => isParagraph(blocks[at]!.kind) && isParagraph(blocks[at + 1]!.kind));
  return found ?? '\n\n';
}

function isParagraph(kind: string): boolean {
  return kind === 'operative' || kind === 'preambular' || kind === 'item';
}

function nearestTail(resolution: Resolution, near: number, isOne: (block: number) => boolean): string | null {
  const last = resolution.blocks.length - 2;
  for (let distance = 0; distance <= last + 1; distance++) {
    for (const at of distance === 0 ? [near] : [near - distance, near + distance]) {
      if (at < 0 || at > last || !isOne(at)) continue;
      const tail = tailOf(resolution, at);
      if (tail !== '' && isBlankTail(tail)) return tail.replace(/^[^\S\r\n]+/, '');
    }
  }
  return null;
}
