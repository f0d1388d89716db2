import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { PlacedEdit } from '../placed-edit';

/**
 * A text that is put together of stretches of the draft and of new ones, and the fewest edits that make it of the draft:
 *
 *     draft:    1. Decides; 2. Requests; 3. Urges.
 *     pieces:   «1.» « Decides; » «2.» « Urges;»  …     each from where it stands, or new
 *
 * A stretch of the draft stays where the draft has it as long as those that stay are in its order.
 */
export interface TextPiece {
  readonly text: string;
  /** Where it stands in the draft's text, in UTF-16 units; null where it is new. */
  readonly source: number | null;
  /** May it stay in its place? One that moves is written anew. */
  readonly stays: boolean;
}

export interface ArrangedText {
  readonly text: string;
  readonly edits: readonly PlacedEdit[];
  /** Where what stands at an offset of the draft stands then; the nearest place for what is gone. */
  placeOf(offset: number): number;
}

export function arrangedText(resolution: Resolution, pieces: readonly TextPiece[]): ArrangedText {
  const whole = resolution.blocks.map(({ source }) => source).join('');
  const replacements: { start: number; end: number; newText: string }[] = [];
  let at = 0;
  let waiting = '';
  const close = (until: number) => {
    const replacement = trimmed(whole, at, until, waiting);
    if (replacement) replacements.push(replacement);
    waiting = '';
  };
  for (const { text, source, stays } of pieces) {
    if (source === null || !stays || source < at) {
      waiting += text;
      continue;
    }
    close(source);
    at = source + text.length;
  }
  close(whole.length);
  return {
    text: pieces.map(({ text }) => text).join(''),
    edits: inBlocks(resolution, replacements),
    placeOf: offset => placeOf(pieces, offset),
  };
}

/** Without what is the same at its two ends. */
function trimmed(whole: string, start: number, end: number, newText: string) {
  let from = 0;
  const most = Math.min(end - start, newText.length);
  while (from < most && whole.charCodeAt(start + from) === newText.charCodeAt(from)) from++;
  let behind = 0;
  while (behind < most - from && whole.charCodeAt(end - 1 - behind) === newText.charCodeAt(newText.length - 1 - behind))
    behind++;
  // no line end of two characters is cut in two
  if (from > 0 && whole[start + from - 1] === '\r') from--;
  if (behind > 0 && whole[end - behind] === '\n' && whole[end - behind - 1] === '\r') behind--;
  const rest = newText.slice(from, newText.length - behind);
  return from + behind === end - start && rest === ''
    ? null
    : { start: start + from, end: end - behind, newText: rest };
}

/** An edit that reaches over several blocks becomes one in each. */
function inBlocks(
  { blocks }: Resolution,
  replacements: readonly { readonly start: number; readonly end: number; readonly newText: string }[],
): readonly PlacedEdit[] {
  const edits: PlacedEdit[] = [];
  let next = 0;
  let start = 0;
  for (const [block, { source }] of blocks.entries()) {
    const end = start + source.length;
    const isLast = block === blocks.length - 1;
    while (next < replacements.length) {
      const replacement = replacements[next]!;
      if (replacement.start > end || (replacement.start === end && !isLast)) break;
      const span: Span = {
        start: Math.max(0, replacement.start - start),
        end: Math.min(source.length, replacement.end - start),
      };
      const newText = replacement.start >= start ? replacement.newText : '';
      if (span.end > span.start || newText !== '') edits.push({ place: { block, span }, newText });
      if (replacement.end > end) break;
      next++;
    }
    start = end;
  }
  return edits;
}

function placeOf(pieces: readonly TextPiece[], offset: number): number {
  let start = 0;
  let nearest = { place: 0, distance: Number.POSITIVE_INFINITY };
  for (const { text, source } of pieces) {
    if (source !== null) {
      const within = Math.max(0, Math.min(text.length, offset - source));
      const distance = Math.abs(offset - source - within);
      // where two touch, what begins there
      if (distance < nearest.distance || (distance === 0 && within === 0))
        nearest = { place: start + within, distance };
    }
    start += text.length;
  }
  return nearest.place;
}
