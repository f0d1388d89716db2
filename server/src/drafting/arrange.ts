import type { Message } from '../messages/message';
import type { Resolution } from '../resolution/resolution';
import { toSourceSpans } from '../text/logical-text';
import type { Span } from '../text/position';
import { type ArrangedText, arrangedText, type TextPiece } from './arrangement/arranged-text';
import { type Arrangement, arrangementOf } from './arrangement/arrangement';
import { arrangedLabels, recountedLabels } from './arrangement/labels';
import { markEdits } from './arrangement/mark-edits';
import { arrangedPieces } from './arrangement/pieces';
import { placedSelection } from './arrangement/placed-selection';
import { stayingBlocks } from './arrangement/staying';
import type { Count } from './label-order';
import type { PlacedEdit } from './placed-edit';
import { recountEdits } from './recount-edits';
import { meantGroups } from './references/meant-references';
import type { ReferenceNote } from './references/rewriting';
import { rewrittenReferences } from './references/rewritten-references';

/** A note on a reference, where it stands in the text as it is after the change. */
export interface ChangeNote extends Span {
  readonly kind: ReferenceNote['kind'];
  /** The path that it had. */
  readonly target: string;
}

/** A change of structure: the edits, and what comes of them. */
export interface Change {
  readonly edits: readonly PlacedEdit[];
  /** The draft as it will be; offsets below are in it. */
  readonly text: string;
  /** What has been selected, where it stands then. */
  readonly selection: Span;
  readonly notes: readonly ChangeNote[];
  /** What the user is told besides. */
  readonly told: readonly Message[];
}

/** Why a change can't be made, in a sentence. */
export interface Refusal {
  readonly refusal: Message;
}

export interface ArrangeOptions {
  /** In the draft's text; it stays with its words. */
  readonly selection?: Span;
  /** The index in the arrangement of what the cursor goes to, before its words, or behind them. */
  readonly focus?: number;
  readonly focusBehind?: number;
  /** Blocks that stay in their place while others are moved around them. */
  readonly held?: ReadonlySet<number>;
  /** Edits within words besides, such as of an opening phrase. */
  readonly wordEdits?: readonly PlacedEdit[];
  readonly told?: readonly Message[];
  /** For blocks that are joined with another: the one that references to them lead to. */
  readonly goesTo?: ReadonlyMap<number, number>;
}

/**
 * The one way to change a draft's structure: an arrangement of its blocks comes in, and edits come out that give labels,
 * references, indents, blank lines and end marks what they are to have there. The edits are as few as can be.
 */
export function arrange(
  resolution: Resolution,
  arrangement: Arrangement,
  options: ArrangeOptions = {},
): Change | Refusal {
  const arranged = arrangedLabels(resolution, arrangement);
  const references = rewrittenReferences(resolution, arrangement, arranged, { goesTo: options.goesTo });
  const staying = stayingBlocks(resolution, arrangement, options.held ?? new Set());
  const edits = [...references.edits, ...(options.wordEdits ?? [])];
  const marks = markEdits(resolution, arrangement, arranged);
  const pieces = arrangedPieces(resolution, arrangement, arranged, { edits, marks, staying });
  if ('refusal' in pieces) return pieces;
  const made = arrangedText(resolution, pieces.pieces);
  const { focus, focusBehind, selection = { start: 0, end: 0 } } = options;
  const cursor = focus === undefined ? pieces.words[focusBehind ?? -1]?.end : pieces.words[focus]!.start;
  return {
    edits: made.edits,
    text: made.text,
    selection:
      cursor === undefined
        ? placedSelection(resolution, arrangement, pieces, made, selection)
        : { start: cursor, end: cursor },
    notes: references.notes.map(note => placedNote(resolution, made, note)),
    told: options.told ?? [],
  };
}

/** The change that some edits make which move nothing. */
export function changeOfEdits(
  resolution: Resolution,
  edits: readonly PlacedEdit[],
  selection: Span,
  notes: readonly ReferenceNote[] = [],
): Change {
  const made = arrangedText(resolution, piecesOfEdits(resolution, edits));
  return {
    edits: made.edits,
    text: made.text,
    selection: { start: made.placeOf(selection.start), end: made.placeOf(selection.end) },
    notes: notes.map(note => placedNote(resolution, made, note)),
    told: [],
  };
}

function piecesOfEdits({ blocks }: Resolution, edits: readonly PlacedEdit[]): readonly TextPiece[] {
  const inOrder = edits.toSorted((a, b) => a.place.block - b.place.block || a.place.span.start - b.place.span.start);
  const pieces: TextPiece[] = [];
  let next = 0;
  let start = 0;
  for (const [block, { source }] of blocks.entries()) {
    let at = 0;
    for (; inOrder[next]?.place.block === block; next++) {
      const { place, newText } = inOrder[next]!;
      pieces.push({ text: source.slice(at, place.span.start), source: start + at, stays: true });
      pieces.push({ text: newText, source: null, stays: false });
      at = place.span.end;
    }
    pieces.push({ text: source.slice(at), source: start + at, stays: true });
    start += source.length;
  }
  return pieces;
}

/** Where a reference stands in the text that a change makes. */
function placedNote(resolution: Resolution, made: ArrangedText, note: ReferenceNote): ChangeNote {
  const spans = toSourceSpans(resolution.blocks[note.block]!.logical, note.start, note.end);
  const begin = startOfBlock(resolution, note.block);
  const start = made.placeOf(begin + (spans[0]?.start ?? 0));
  const end = made.placeOf(begin + (spans.at(-1)?.end ?? 0));
  return { kind: note.kind, target: note.target, start, end: Math.max(start, end) };
}

export function startOfBlock({ blocks }: Resolution, block: number): number {
  let start = 0;
  for (let at = 0; at < block; at++) start += blocks[at]!.source.length;
  return start;
}

/**
 * The edits that give some blocks another count, and their references with them; nothing moves. `decided` tells of paths
 * that several blocks bear which of them is meant.
 */
export function recountBlocks(
  resolution: Resolution,
  counts: ReadonlyMap<number, Count>,
  decided?: ReadonlyMap<string, number>,
): { readonly edits: readonly PlacedEdit[]; readonly notes: readonly ReferenceNote[] } {
  const own = recountEdits(resolution, counts);
  if (meantGroups(resolution).length === 0) return { edits: own, notes: [] };
  const labels = recountedLabels(resolution, counts);
  const { edits, notes } = rewrittenReferences(resolution, arrangementOf(resolution), labels, { decided });
  return { edits: [...own, ...edits], notes };
}
