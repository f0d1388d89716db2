import { format } from '../drafting/format/format';
import { type FormatOptions, freshDraft } from '../drafting/format/format-options';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import type { TextEdit } from '../text/edit';
import { comparePositions, type Range } from '../text/position';

/** The edits that lay a whole draft out anew, in the order of the text; each changes a few blanks. */
export function formatDocument(resolution: Resolution, options: Partial<FormatOptions> = {}): readonly TextEdit[] {
  return edits(resolution, { ...freshDraft, ...options }, null);
}

/** The same of the paragraphs that a range touches; one that ends at a line's beginning ends with the line above. */
export function formatRange(resolution: Resolution, range: Range, options: FormatOptions): readonly TextEdit[] {
  const asked = new Set<number>();
  for (const [block, { span }] of resolution.blocks.entries()) {
    const { start, end } = rangeOf(resolution, block, span);
    if (comparePositions(start, range.end) < (isEmpty(range) ? 1 : 0) && comparePositions(range.start, end) <= 0)
      asked.add(block);
  }
  return edits(resolution, options, asked);
}

function isEmpty({ start, end }: Range): boolean {
  return comparePositions(start, end) === 0;
}

function edits(resolution: Resolution, options: FormatOptions, asked: ReadonlySet<number> | null): readonly TextEdit[] {
  return format(resolution, options, asked).map(({ place: { block, span }, newText }) => {
    const { start, end } = rangeOf(resolution, block, span);
    const { source } = resolution.blocks[block]!;
    // a block's end behind its last line end is the beginning of the next line
    const isBehindLine = span.end === source.length && /[\n\r]$/.test(source) && end.character > 0;
    return { range: { start, end: isBehindLine ? { line: end.line + 1, character: 0 } : end }, newText };
  });
}
