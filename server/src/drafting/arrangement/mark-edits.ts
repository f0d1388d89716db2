import { endMark } from '../../languages/marks/end-marks';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { PlacedEdit } from '../placed-edit';
import type { ArrangedLabels } from './arranged-label';
import type { Arrangement, Taken } from './arrangement';
import { type Ending, endingsOf, habitsOf, markFor, sameEnding } from './end-marks';

/** What a standing's words end with: an edit in the block that they end in, or, where new words end it, what they become. */
export type MarkEdit = PlacedEdit | { readonly lastWords: string };

/** The marks of those standings that end otherwise than before, by their indices. */
export function markEdits(
  resolution: Resolution,
  arrangement: Arrangement,
  { runs }: ArrangedLabels,
): ReadonlyMap<number, MarkEdit> {
  const edits = new Map<number, MarkEdit>();
  const { endings: before, marks } = habitsOf(resolution);
  for (const [index, ending] of endingsOf(arrangement, runs).entries()) {
    if (ending.kind === 'other') continue;
    const { block, words } = arrangement[index]!;
    const last = words ? words.at(-1) : block === null ? undefined : wholeOf(resolution, block);
    if (last === undefined) continue;
    if (typeof last === 'string') {
      if (/\S/.test(last)) edits.set(index, { lastWords: withMark(last, markFor(resolution, ending)) });
      continue;
    }
    if (last.span.end < resolution.blocks[last.block]!.span.end) continue;
    if (words === undefined && sameEnding(ending, before[last.block]!)) continue;
    const own = marks[last.block] ?? null;
    const mark = newMark(resolution, ending, before[last.block]!, own?.mark ?? null);
    if (mark === null || mark === `${own?.mark ?? ''}${own?.conjunction ?? ''}`) continue;
    const edit = markEdit(resolution, last.block, own, mark);
    if (edit) edits.set(index, edit);
  }
  return edits;
}

function wholeOf({ blocks }: Resolution, block: number): Taken {
  return { block, span: blocks[block]!.span };
}

/** Its own mark where only the conjunction behind it comes or goes. */
function newMark(resolution: Resolution, ending: Ending, before: Ending, own: string | null): string | null {
  if (own === null && sameEnding(ending, before)) return null;
  if (own !== null && ending.kind === before.kind && ending.list === before.list) {
    const usual = markFor(resolution, ending);
    return own + (endMark.exec(usual)?.[2] ?? '');
  }
  return markFor(resolution, ending);
}

/** Replaces the mark that a block ends with, or adds one; null where a line end cuts it. */
export function markEdit(
  { blocks }: Resolution,
  block: number,
  own: { readonly start: number; readonly end: number } | null,
  newText: string,
): PlacedEdit | null {
  const { logical } = blocks[block]!;
  const { text } = logical;
  if (text === '') return null;
  if (own) {
    const spans = toSourceSpans(logical, own.start, own.end);
    return spans.length === 1 ? { place: { block, span: spans[0]! }, newText } : null;
  }
  const last = toSourceSpans(logical, text.length - 1, text.length).at(-1);
  return last ? { place: { block, span: { start: last.end, end: last.end } }, newText } : null;
}

function withMark(words: string, mark: string): string {
  const found = endMark.exec(words);
  if (!found) return words + mark;
  const [whole, own, conjunction = ''] = found;
  return words.slice(0, found.index) + mark + whole.slice(own!.length + conjunction.length);
}
