import type { Catalogue } from '../catalogue/catalogue';
import { cleanCopy } from '../documents/clean/clean-copy';
import type { Certainty, ChangeKind, RolloverChange } from '../drafting/rollover/change';
import { rollOver, sureEdits } from '../drafting/rollover/rollover';
import { parse } from '../resolution/parse';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { apply, type TextEdit } from '../text/edit';
import { protocolLineStarts } from '../text/lines';
import type { Position, Range } from '../text/position';
import { textEdits } from './arranging/arrangements';

/** A change of a text that is rolled over. */
export interface PlacedChange {
  readonly kind: ChangeKind;
  /** A sure change is made; a doubtful one is left for a person. */
  readonly certainty: Certainty;
  /** The paragraph as diplomats cite it: "OP4(a)"; null outside of paragraphs. */
  readonly path: string | null;
  /** In the old text. */
  readonly range: Range;
  readonly old: string;
  /** Null of a doubtful change where nothing can be proposed. */
  readonly new: string | null;
}

export interface RolledOver {
  /** The sessions of the old text and of the draft; null where the text is of none. */
  readonly session: number | null;
  readonly nextSession: number | null;
  readonly changes: readonly PlacedChange[];
  /** What makes the draft of the text: the sure changes. */
  readonly edits: readonly TextEdit[];
}

/** The changes that make this year's draft from a text. `session` is the session that it is for, where the text should not tell. */
export function rolledOver(
  resolution: Resolution,
  catalogue: Catalogue | null = null,
  session: number | null = null,
): RolledOver {
  const found = rollOver(resolution, catalogue, session);
  return {
    session: found.turn.session,
    nextSession: found.turn.nextSession,
    changes: found.changes.map(change => placed(resolution, change)),
    edits: textEdits(resolution, sureEdits(resolution, found)),
  };
}

function placed(resolution: Resolution, { kind, certainty, place, old, new: now }: RolloverChange): PlacedChange {
  const path = resolution.structure.paths[place.block] ?? null;
  return { kind, certainty, path, range: rangeOf(resolution, place.block, place.span), old, new: now };
}

/** A change with where it came to stand. */
export interface DraftChange extends PlacedChange {
  /** In the draft. */
  readonly draftRange: Range;
}

export interface RolledDraft {
  /** What was rolled over: the text, or its clean copy where pages have cut it. */
  readonly old: string;
  readonly text: string;
  readonly session: number | null;
  readonly nextSession: number | null;
  readonly changes: readonly DraftChange[];
}

/** This year's draft of a text; one that was extracted from pages is made its clean copy first. */
export function rolledDraft(text: string, catalogue: Catalogue | null, session: number | null): RolledDraft {
  const read = parse(text);
  const isOfPages = read.layout !== 'flowing' || read.blocks.some(({ furniture }) => furniture.length > 0);
  const old = isOfPages ? cleanCopy(text) : text;
  const resolution = isOfPages ? parse(old) : read;
  const found = rollOver(resolution, catalogue, session);
  const edits = sureEdits(resolution, found);
  const draft = apply(old, textEdits(resolution, edits));
  const moved = movedPlaces(old, draft, textEdits(resolution, edits));
  return {
    old,
    text: draft,
    session: found.turn.session,
    nextSession: found.turn.nextSession,
    changes: found.changes.map(change => {
      const there = placed(resolution, change);
      return { ...there, draftRange: moved(there.range) };
    }),
  };
}

/** Where a stretch of the old text stands in the draft. */
function movedPlaces(old: string, draft: string, edits: readonly TextEdit[]): (range: Range) => Range {
  const [oldStarts, newStarts] = [protocolLineStarts(old), protocolLineStarts(draft)];
  const offsetOf = ({ line, character }: Position): number => (oldStarts[line] ?? old.length) + character;
  const placedEdits = edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), length: newText.length }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const moved = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const { start, end, length } of placedEdits) {
      if (start > offset || (start === offset && !isEnd)) break;
      if (end > offset) return start + by + (isEnd ? length : 0);
      by += length - (end - start);
    }
    return offset + by;
  };
  return ({ start, end }) => ({
    start: positionAt(newStarts, moved(offsetOf(start), false)),
    end: positionAt(newStarts, moved(offsetOf(end), true)),
  });
}

function positionAt(starts: Int32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}
