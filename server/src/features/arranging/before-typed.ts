import type { TextEdit } from 'vscode-languageserver-types';
import type { Change, Refusal } from '../../drafting/arrange';
import { reparse } from '../../resolution/editing/reparse';
import { rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Position, Span } from '../../text/position';
import { type ArrangementEdits, type ChangeName, changeOf, editsOf, spanOf } from './arrangements';

/**
 * What a key makes of a text in which `typed` UTF-16 code units stand on the line behind the place where it was pressed,
 * because they were typed before it was asked for: of the text without them, but placed in the text with them, and they go
 * to where the cursor is then; or away, where the change says what they were to say.
 */
export function arrangementBeforeTyped(
  resolution: Resolution,
  name: ChangeName,
  place: Position,
  typed: number,
  fate: 'stay' | 'go' = 'stay',
): ArrangementEdits | Refusal {
  const end = { line: place.line, character: place.character + typed };
  const { without, cursor } = withoutTyped(resolution, place, typed);
  const change = changeOf(without, name, cursor);
  if ('refusal' in change) return change;
  const found = editsOf(without, change);
  const words = fate === 'stay' ? textOf(resolution).slice(cursor.start, cursor.start + typed) : '';
  const edits = withWords(without, change, found.edits, words);
  const moved = (position: Position): Position =>
    position.line === place.line && position.character > place.character
      ? { ...position, character: position.character + typed }
      : position;
  // one of them may end or begin where the key was pressed: it takes the words with it
  let isTaken = false;
  const beside = edits.map(({ range, newText }): TextEdit => {
    const [from, to] = [moved(range.start), moved(range.end)];
    const touches = compare(from, place) <= 0 && compare(place, range.end) <= 0;
    if (!touches || isTaken) return { range: { start: from, end: to }, newText };
    isTaken = true;
    return { range: { start: from, end: compare(range.end, place) === 0 ? end : to }, newText };
  });
  return { ...found, edits: isTaken ? beside : [...beside, { range: { start: place, end }, newText: '' }] };
}

/** The text as it was before so many UTF-16 code units were typed at a place, and that place in it. */
export function withoutTyped(resolution: Resolution, place: Position, typed: number): WithoutTyped {
  const end = { line: place.line, character: place.character + typed };
  const without = reparse(resolution, { range: { start: place, end }, text: '' });
  return { without, cursor: spanOf(without, { start: place, end: place }) };
}

interface WithoutTyped {
  readonly without: Resolution;
  readonly cursor: Span;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** The edits, with words where the cursor stands once they are made. */
function withWords(
  resolution: Resolution,
  { edits: placed, selection }: Change,
  edits: readonly TextEdit[],
  words: string,
): readonly TextEdit[] {
  const starts = [0];
  for (const { length } of resolution.blocks) starts.push(starts.at(-1)! + length);
  let grown = 0;
  for (const [at, { place, newText }] of placed.entries()) {
    const start = starts[place.block]! + place.span.start + grown;
    if (selection.end < start) break;
    const behind = selection.end - start;
    if (behind <= newText.length) {
      const written = newText.slice(0, behind) + words + newText.slice(behind);
      return edits.map((edit, index) => (index === at ? { ...edit, newText: written } : edit));
    }
    grown += newText.length - (place.span.end - place.span.start);
  }
  const offset = selection.end - grown;
  const block = Math.max(
    starts.findLastIndex((start, index) => start <= offset && index < resolution.blocks.length),
    0,
  );
  const within = offset - starts[block]!;
  return [...edits, { range: rangeOf(resolution, block, { start: within, end: within }), newText: words }];
}

const textOf = ({ blocks }: Resolution): string => blocks.map(({ source }) => source).join('');
