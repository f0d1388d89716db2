import { type Message, message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { isBlank } from '../../text/characters';
import { isAnyLineEnd } from '../../text/lines';
import type { Span } from '../../text/position';
import type { PlacedEdit } from '../placed-edit';
import type { ArrangedLabel, ArrangedLabels } from './arranged-label';
import type { TextPiece } from './arranged-text';
import type { Arrangement, Standing, Words } from './arrangement';
import { indentFor, nearestLike, textOfBlock } from './block-text';
import type { MarkEdit } from './mark-edits';
import { isBlankTail, separatorBetween, tailOf } from './separators';

export interface ArrangedPieces {
  readonly pieces: readonly TextPiece[];
  /** Where each standing begins in the text that they make: with its indent, or its label. */
  readonly begins: readonly number[];
  /** Where the words of each standing stand in it. */
  readonly words: readonly Span[];
}

interface Making {
  /** Edits within the words of blocks, wherever these stand. */
  readonly edits: readonly PlacedEdit[];
  readonly marks: ReadonlyMap<number, MarkEdit>;
  readonly staying: ReadonlySet<number>;
}

/** What an arrangement's text is put together of. Refused where a label would change that stands apart from its paragraph. */
export function arrangedPieces(
  resolution: Resolution,
  arrangement: Arrangement,
  { labels }: ArrangedLabels,
  { edits, marks, staying }: Making,
): ArrangedPieces | { readonly refusal: Message } {
  const { blocks } = resolution;
  const starts = startsOf(resolution);
  const left = leftFurniture(resolution, staying);
  const placed = new Set(arrangement.flatMap(({ block }) => block ?? []));
  const byBlock = editsByBlock(edits);
  const pieces: TextPiece[] = [];
  const begins: number[] = [];
  const words: Span[] = [];
  let length = 0;
  const add = (text: string, source: number | null, stays: boolean) => {
    if (text === '') return;
    pieces.push({ text, source, stays });
    length += text.length;
  };
  const addSource = (block: number, { start, end }: Span) => {
    const stays = staying.has(block) || !placed.has(block);
    add(blocks[block]!.source.slice(start, end), starts[block]! + start, stays);
  };
  const addEdited = (block: number, { start, end }: Span, more: readonly PlacedEdit[]) => {
    const own = [...(byBlock.get(block) ?? []), ...more]
      .filter(({ place: { span } }) => span.start >= start && span.end <= end)
      .sort((a, b) => a.place.span.start - b.place.span.start);
    let at = start;
    for (const { place, newText } of own) {
      if (place.span.start < at) continue;
      addSource(block, { start: at, end: place.span.start });
      add(newText, null, false);
      at = place.span.end;
    }
    addSource(block, { start: at, end });
  };
  for (const furniture of left.get(-1) ?? []) addSource(furniture.block, furniture.span);
  let near = 0;
  for (const [index, standing] of arrangement.entries()) {
    const { block } = standing;
    near = block ?? near;
    const label = labels[index] ?? null;
    begins.push(length);
    if (standing.bracketed) add('[', null, false);
    if (block === null) {
      add(indentFor(resolution, near, standing.kind, standing.depth), null, false);
      if (label) add(label.text + gapFor(resolution, near, standing), null, false);
    } else {
      const refused = addFront(block, standing, label);
      if (refused) return { refusal: refused };
    }
    const start = length;
    addWords(index, standing);
    words.push({ start, end: length });
    if (standing.bracketed) add(']', null, false);
    addTail(index, standing);
  }
  return { pieces, begins, words };

  /** What stands before a block's words. */
  function addFront(block: number, { kind, depth }: Standing, label: ArrangedLabel | null): Message | null {
    const own = blocks[block]!;
    const text = textOfBlock(own);
    if (own.kind === kind && own.depth === depth) addSource(block, text.lead);
    else {
      const lead = own.source.slice(text.lead.start, text.lead.end);
      add(withIndent(lead, indentFor(resolution, block, kind, depth)), null, false);
    }
    const isApart = own.label !== null && own.label.span.start === own.label.span.end;
    if (own.label?.text === label?.text) {
      addSource(block, text.label);
      addSource(block, text.gap);
      return null;
    }
    if (isApart) return message`The label ${own.label!.text} stands apart from its paragraph.`;
    if (!label) return null;
    add(label.text, null, false);
    if (own.label && text.gap.end > text.gap.start) addSource(block, text.gap);
    else add(gapFor(resolution, block, { block, kind, depth }), null, false);
    return null;
  }

  function addWords(index: number, { block, words }: Standing): void {
    const all: Words = words ?? (block === null ? [] : [{ block, span: textOfBlock(blocks[block]!).words }]);
    const mark = marks.get(index);
    for (const [at, piece] of all.entries()) {
      const isLast = at === all.length - 1;
      if (typeof piece === 'string') add(isLast && mark && 'lastWords' in mark ? mark.lastWords : piece, null, false);
      else addEdited(piece.block, piece.span, isLast && mark && 'place' in mark ? [mark] : []);
    }
  }

  /** Line ends and blank lines, and the furniture of pages that stays where it was. */
  function addTail(index: number, standing: Standing): void {
    const { block } = standing;
    const next = arrangement[index + 1];
    const stays = block !== null && staying.has(block);
    const furniture = (stays && left.get(block)) || [];
    const own = block === null ? '' : tailOf(resolution, block);
    const isSamePair = block !== null && (next ? next.block === block + 1 : block === blocks.length - 1);
    if (block !== null && (isSamePair || (stays && !isBlankTail(own)))) {
      const { source } = blocks[block]!;
      addSource(block, { start: source.length - own.length, end: source.length });
    } else if (furniture.length === 0) {
      if (next) add(separatorBetween(resolution, standing, next, near), null, false);
      else add(lastTail(resolution), null, false);
    }
    for (const each of furniture) addSource(each.block, each.span);
  }
}

/** What ends the text: blank, for what is not stays with furniture. */
function lastTail(resolution: Resolution): string {
  const tail = tailOf(resolution, resolution.blocks.length - 1);
  return isBlankTail(tail) ? tail : '';
}

function startsOf({ blocks }: Resolution): readonly number[] {
  let start = 0;
  return blocks.map(({ source }) => {
    const own = start;
    start += source.length;
    return own;
  });
}

function editsByBlock(edits: readonly PlacedEdit[]): ReadonlyMap<number, readonly PlacedEdit[]> {
  const found = new Map<number, PlacedEdit[]>();
  for (const edit of edits) {
    const same = found.get(edit.place.block);
    if (same) same.push(edit);
    else found.set(edit.place.block, [edit]);
  }
  return found;
}

/** Page numbers, footnotes and the like behind blocks that go: they stay behind the last block above that stays, -1 at the top. */
function leftFurniture(
  resolution: Resolution,
  staying: ReadonlySet<number>,
): ReadonlyMap<number, readonly { readonly block: number; readonly span: Span }[]> {
  const left = new Map<number, { block: number; span: Span }[]>();
  let above = -1;
  for (const [block, { source }] of resolution.blocks.entries()) {
    if (staying.has(block)) above = block;
    else {
      const tail = tailOf(resolution, block);
      if (isBlankTail(tail)) continue;
      const span = { start: source.length - tail.length, end: source.length };
      left.set(above, [...(left.get(above) ?? []), { block, span }]);
    }
  }
  return left;
}

function gapFor(resolution: Resolution, near: number, { kind, depth }: Standing): string {
  const like = nearestLike(resolution, near, kind, depth, block => block.label !== null && block.logical.text !== '');
  if (!like) return ' ';
  const { gap } = textOfBlock(like);
  return like.source.slice(gap.start, gap.end) || ' ';
}

/** The blanks before the first visible sign, or at the end of what is all blank, become others. */
function withIndent(lead: string, indent: string): string {
  let visible = lead.length;
  while (visible > 0 && !isBlank(lead.charCodeAt(visible - 1))) visible--;
  let start = visible;
  while (start > 0 && isBlank(lead.charCodeAt(start - 1)) && !isAnyLineEnd(lead.charCodeAt(start - 1))) start--;
  return lead.slice(0, start) + indent + lead.slice(visible);
}
