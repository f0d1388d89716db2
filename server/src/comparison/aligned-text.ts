import type { Resolution } from '../resolution/resolution';
import { comparedText, noteMarkLength } from './compared-text';
import type { Passage } from './passages';
import { countsOf } from './references';

/** A passage's words as they are aligned by: renumbered references are the same, and a footnote's number is none of its words. */
export function alignedText(tree: Resolution, { kind, block, beside, text }: Passage): string {
  if (kind === 'footnote') return comparedText(text.slice(noteMarkLength(text)));
  if (beside !== null) return comparedText(text);
  let written = '';
  let from = 0;
  for (const { start, end } of countsOf(tree, block)) {
    if (start < from) continue;
    written += `${text.slice(from, start)}\u0001`;
    from = end;
  }
  return comparedText(written + text.slice(from));
}
