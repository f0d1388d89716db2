import type { BlockChange } from '../../blocks/editing/change';
import { rereadBlocks } from '../../blocks/editing/reread';
import { layoutOf } from '../../blocks/layout/layout';
import { languageOf } from '../../languages/languages';
import type { Range } from '../../text/position';
import { withMentions } from '../mentions-on-demand';
import { parse } from '../parse';
import { blockIndexAt, offsetOnLine } from '../placement';
import type { Resolution } from '../resolution';
import { identityAfter } from './identity-after';
import { mentionsBefore } from './mentions-after';
import { type Replaced, spliced } from './replaced';
import { startsAfter } from './starts-after';
import { structureAfter } from './structure-after';
import { symbolAfter } from './symbol-after';

/** What is typed, pasted or deleted: `text` takes the place of what stands in `range`. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
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
  const identity = identityAfter(previous, blocks, replaced, change.changed);
  if (identity.language !== previous.language || identity.organ !== previous.organ) {
    return parse(textAfter(previous, change));
  }
  const layout = layoutOf(counts.layoutLines, counts.whole);
  const structure = structureAfter(previous, layout, blocks, replaced);
  return withMentions({
    language: previous.language,
    organ: previous.organ,
    symbol: symbolAfter(previous, blocks, replaced),
    layout,
    blocks,
    starts: startsAfter(previous, blocks, replaced),
    structure,
    lineage: previous.lineage,
    edit:
      structure === previous.structure
        ? { from, end: replaced.end, blocks: previous.blocks, mentions: previous.found.all }
        : null,
    counts,
    found: { all: null, seen: null, before: mentionsBefore(previous, replaced) },
  });
}

function changeOf(previous: Resolution, range: Range, text: string): BlockChange & { readonly changed: number } {
  const first = blockIndexAt(previous, range.start);
  const last = blockIndexAt(previous, range.end);
  const before = previous.blocks[first]!.source.slice(0, offsetOnLine(previous, first, range.start));
  const behind = previous.blocks[last]!.source.slice(offsetOnLine(previous, last, range.end));
  const source = before + text + behind;
  let length = 0;
  for (let index = first; index <= last; index++) length += previous.blocks[index]!.length;
  // as many come as are typed, and all but what stays of the blocks go
  return { first, last, source, changed: text.length + length - before.length - behind.length };
}

function textAfter(previous: Resolution, { first, last, source }: BlockChange): string {
  const above = previous.blocks.slice(0, first).map(block => block.source);
  const below = previous.blocks.slice(last + 1).map(block => block.source);
  return [...above, source, ...below].join('');
}
