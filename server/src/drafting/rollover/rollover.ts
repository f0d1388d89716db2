import type { Catalogue } from '../../catalogue/catalogue';
import { documentFacts } from '../../resolution/document/document-facts';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Place, PlacedEdit } from '../placed-edit';
import type { RolloverChange } from './change';
import { citationChanges } from './citation-changes';
import { citingText, predecessorOf } from './citing-text';
import { endOfParagraph, frontChanges } from './front-changes';
import type { ParagraphChange } from './paragraph-change';
import { usualStep } from './series';
import { type Turn, turnOf } from './target';
import { reportChanges, sessionChanges, symbolChanges, timeChanges } from './time-changes';

export interface Rollover {
  readonly turn: Turn;
  /** In the order of the text. */
  readonly changes: readonly RolloverChange[];
}

/**
 * What differs in this year's draft from a text: sessions, years, the chain of earlier resolutions, masthead, adoption and
 * closing lines. Where no catalogue is there, a chain is told by its own row of sessions.
 */
export function rollOver(
  resolution: Resolution,
  catalogue: Catalogue | null = null,
  session: number | null = null,
): Rollover {
  const turn = turnOf(
    resolution,
    session,
    catalogue && resolution.symbol ? usualStep(catalogue, resolution.symbol) : null,
  );
  const { adopted } = documentFacts(resolution);
  const isDraft = adopted === null && resolution.symbol === null;
  // made already
  if (isDraft && turn.session !== null && turn.session === session) return { turn, changes: [] };
  const nextYear = turn.year === null ? null : turn.year + turn.years;
  const bound = { nextSession: turn.nextSession, nextYear, isResumed: adopted !== null && isResumedPart(adopted) };
  const predecessor = predecessorOf(resolution, adopted, catalogue, bound);
  const citing = citingText(resolution, predecessor, catalogue, bound);
  const changes: RolloverChange[] = [...frontChanges(resolution, turn)];
  for (const [index, { kind, before }] of resolution.blocks.entries()) {
    if (!isOfText(kind) || before.part === 'front') continue;
    const found = [
      ...citationChanges(citing, index),
      ...sessionChanges(resolution, index, turn),
      ...symbolChanges(resolution, index, turn),
      ...timeChanges(resolution, index, turn),
    ];
    for (const change of apart(found)) {
      const placed = placedChange(resolution, index, change);
      if (placed) changes.push(placed);
    }
  }
  changes.push(...reportChanges(resolution, turn));
  return { turn, changes: changes.sort(byPlace) };
}

/** A session opens in September, and goes on in the next year. */
function isResumedPart(adopted: string): boolean {
  return adopted.slice(5, 7) < '09';
}

const ofText = new Set(['preambular', 'operative', 'item', 'continuation', 'annex', 'heading', 'other', 'footnote']);

function isOfText(kind: string): boolean {
  return ofText.has(kind);
}

/** Of two that touch the same words, the first. */
function apart(changes: readonly ParagraphChange[]): readonly ParagraphChange[] {
  const kept: ParagraphChange[] = [];
  // the sort is stable: of those that begin together the first found comes first
  for (const change of [...changes].sort((a, b) => a.start - b.start))
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  return kept;
}

/** Words that a line end cuts are replaced from their first letter to their last. */
function placedChange(resolution: Resolution, block: number, change: ParagraphChange): RolloverChange | null {
  const { logical } = resolution.blocks[block]!;
  const { start, end, kind, certainty } = change;
  const old = logical.text.slice(start, end);
  const spans = start === end ? toSourceSpans(logical, start - 1, start) : toSourceSpans(logical, start, end);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const span = start === end ? { start: last.end, end: last.end } : { start: first.start, end: last.end };
  return { kind, certainty, place: { block, span }, old, new: change.new };
}

/**
 * The edits that make the draft: the sure changes, and with the closing lines the blank lines above them. They don't
 * overlap.
 */
export function sureEdits({ blocks }: Resolution, { changes }: Rollover): readonly PlacedEdit[] {
  const sure = changes.filter(({ certainty, new: now }) => certainty === 'sure' && now !== null);
  const edits: PlacedEdit[] = [];
  for (const { place, new: newText } of sure) {
    const last = edits.at(-1)?.place;
    if (last && last.block === place.block && place.span.start < last.span.end) continue;
    edits.push({ place, newText: newText! });
  }
  const closing = sure.find(({ kind }) => kind === 'closing');
  const isEnd =
    closing &&
    blocks
      .slice(closing.place.block)
      .every(block => block.kind === 'closing' && endOfParagraph(block) === block.source.length);
  return isEnd ? [...edits, ...blankEnd(blocks, closing.place.block - 1)].sort(byPlace) : edits;
}

/** What stands behind a paragraph's own last line end. */
function blankEnd(blocks: Resolution['blocks'], block: number): readonly PlacedEdit[] {
  const source = blocks[block]?.source;
  const lineEnd = source === undefined ? null : /\r\n?|\n/.exec(source.slice(source.trimEnd().length));
  if (source === undefined || lineEnd === null) return [];
  const start = source.trimEnd().length + lineEnd.index + lineEnd[0].length;
  return start < source.length ? [{ place: { block, span: { start, end: source.length } }, newText: '' }] : [];
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  const [first, second] = [a.place, b.place];
  return first.block - second.block || first.span.start - second.span.start || first.span.end - second.span.end;
}
