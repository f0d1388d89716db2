import { layoutOf } from '../blocks/layout';
import { type BlockChange, rereadBlocks } from '../blocks/reread';
import { languageOf } from '../languages/languages';
import type { Range } from '../text/position';
import { identityAfter } from './identity-after';
import { mentionsAfter } from './mentions-after';
import { parse } from './parse';
import { blockIndexAt, lineStartsFrom, offsetOnLine } from './placement';
import type { Resolution } from './resolution';
import { structureAfter } from './structure-after';
import { symbolAfter } from './symbol';

/** What is typed, pasted or deleted: `text` takes the place of what stands in `range`. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** What an edit has left of the blocks: those from `from` to `to` (exclusive) gave way to `now`. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  /** Of the tree as it is now. */
  readonly end: number;
}

/**
 * The tree of the text after an edit: the very one that `parse` makes of it, with all blocks and mentions that the edit
 * leaves as they were kept by identity. Its time follows the paragraphs that are touched.
 */
export function reparse(previous: Resolution, { range, text }: TextChange): Resolution {
  const change = changeOf(previous, range, text);
  const language = languageOf(previous.language);
  const reread = rereadBlocks(previous.blocks, previous.counts, language, change);
  if (!reread) return parse(textAfter(previous, change));
  const { from, to, counts } = reread;
  const blocks = spliced(previous.blocks, from, to, reread.blocks);
  const replaced: Replaced = { from, to, end: from + reread.blocks.length };
  const identity = identityAfter(previous, blocks, replaced);
  if (identity.language !== previous.language || identity.organ !== previous.organ) {
    return parse(textAfter(previous, change));
  }
  const structure = structureAfter(previous, blocks, replaced);
  return {
    language: previous.language,
    organ: previous.organ,
    symbol: symbolAfter(previous, blocks, replaced),
    layout: layoutOf(counts.layoutLines, counts.whole),
    blocks,
    starts: { lines: lineStartsFrom(previous, blocks, replaced) },
    mentions: mentionsAfter(previous, blocks, structure, replaced),
    structure,
    counts,
  };
}

function changeOf(previous: Resolution, range: Range, text: string): BlockChange {
  const first = blockIndexAt(previous, range.start);
  const last = blockIndexAt(previous, range.end);
  const before = previous.blocks[first]!.source.slice(0, offsetOnLine(previous, first, range.start));
  const behind = previous.blocks[last]!.source.slice(offsetOnLine(previous, last, range.end));
  return { first, last, source: before + text + behind };
}

function textAfter(previous: Resolution, { first, last, source }: BlockChange): string {
  const above = previous.blocks.slice(0, first).map(block => block.source);
  const below = previous.blocks.slice(last + 1).map(block => block.source);
  return [...above, source, ...below].join('');
}

/** A list with a stretch of it replaced; copied as a whole where no more is to be done. */
export function spliced<T>(list: readonly T[], from: number, to: number, now: readonly T[]): T[] {
  if (now.length !== to - from) return list.slice(0, from).concat(now, list.slice(to));
  const copy = list.slice();
  for (let i = 0; i < now.length; i++) copy[from + i] = now[i]!;
  return copy;
}
