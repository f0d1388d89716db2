import type { Resolution } from '../../resolution/resolution';
import type { PlacedEdit } from '../placed-edit';
import type { BlankEdit } from './blank-edits';

/** Edits of a whole text as edits of its blocks; one that reaches over several is cut, its new text stands in the first. */
export function placedBlankEdits({ blocks }: Resolution, edits: readonly BlankEdit[]): readonly PlacedEdit[] {
  const placed: PlacedEdit[] = [];
  let block = 0;
  let start = 0;
  for (const { span, newText } of edits) {
    let from = span.start;
    let text = newText;
    for (;;) {
      while (block + 1 < blocks.length && from >= start + blocks[block]!.source.length) {
        start += blocks[block]!.source.length;
        block++;
      }
      const end = Math.min(span.end, start + (blocks[block]?.source.length ?? 0));
      placed.push({ place: { block, span: { start: from - start, end: end - start } }, newText: text });
      if (end >= span.end) break;
      from = end;
      text = '';
    }
  }
  return placed;
}
