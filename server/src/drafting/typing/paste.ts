import type { Block } from '../../blocks/block';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, changeOfEdits, type Refusal } from '../arrange';
import { type Arrangement, arrangementOf, type Standing } from '../arrangement/arrangement';
import { deepest } from '../operations/level';
import { noParagraph } from '../operations/move';
import { isUnitStart, unitFrom } from '../operations/units';
import { hasNoWords, type Place, placeOf } from './place';

/** What is pasted, as this draft would have it. */
export interface Pasted {
  readonly as: 'paragraphs' | 'joined lines';
  readonly change: Change;
}

/**
 * Paragraphs of another draft, or lines of a page, in this draft's form: paragraphs with its labels, marks and blank lines
 * behind the one that the cursor stands in, lines within a paragraph's words as one. Null where that is what plain text is.
 */
export function pasted(resolution: Resolution, selection: Span, text: string): Pasted | null {
  const paragraphs = paragraphsOf(resolution, text);
  if (paragraphs.length === 0) return null;
  const isOne = paragraphs.length === 1 && paragraphs[0]!.label === null;
  const change = isOne
    ? joined(resolution, selection, text, paragraphs[0]!)
    : inserted(resolution, selection, paragraphs);
  return change === null || 'refusal' in change ? null : { as: isOne ? 'joined lines' : 'paragraphs', change };
}

/** The paragraphs alone: none where the text has anything that no key puts elsewhere, as a title or a heading. */
function paragraphsOf({ blocks }: Resolution, text: string): readonly Block[] {
  const own = blocks.find(({ kind }) => kind === 'enacting')?.logical.text;
  // behind the draft's formula what has no number reads as the preamble does
  const head = own === undefined ? '' : `${own}\n\n`;
  const read = parse(head + text).blocks.slice(head === '' ? 0 : 1);
  const found = read.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  return found.every(block => isUnitStart(block)) ? found : [];
}

const wordsOf = ({ logical }: Block) => logical.text.replace(/ {2,}/g, ' ');

function joined(resolution: Resolution, selection: Span, text: string, block: Block): Change | null {
  const words = wordsOf(block);
  if (words === text.trim()) return null;
  const place = placeOf(resolution, { start: selection.start, end: selection.start });
  const end = place && place.at + selection.end - selection.start;
  if (!place || end === null || end > place.own.source.length) return null;
  const span = { start: place.at, end };
  const lead = /^\s/u.test(text) && place.at > 0 && /\S/u.test(place.own.source[place.at - 1]!) ? ' ' : '';
  const newText = lead + words;
  const change = changeOfEdits(resolution, [{ place: { block: place.block, span }, newText }], selection);
  const cursor = selection.start + newText.length;
  return { ...change, selection: { start: cursor, end: cursor } };
}

function inserted(resolution: Resolution, selection: Span, paragraphs: readonly Block[]): Change | Refusal {
  const place = placeOf(resolution, selection);
  if (!place) return noParagraph;
  const { at, text } = place;
  const isBetween = at >= text.words.end || at <= text.words.start;
  const target = isBetween ? targetOf(resolution, place, paragraphs) : null;
  if (!target) return noParagraph;
  const { before, removed, standings } = target;
  if (standings.some(({ depth }) => depth > deepest)) return noParagraph;
  const all = arrangementOf(resolution);
  const arrangement = [...all.slice(0, before - removed), ...standings, ...all.slice(before)];
  return arrange(resolution, arrangement, { focusBehind: before - removed + standings.length - 1 });
}

interface Target {
  /** The block that they stand before. */
  readonly before: number;
  /** An empty paragraph above it, whose place they take. */
  readonly removed: number;
  readonly standings: Arrangement;
}

function targetOf(
  resolution: Resolution,
  { block, own, at, text }: Place,
  paragraphs: readonly Block[],
): Target | null {
  const highest = Math.min(...paragraphs.map(rank));
  const isEmpty = hasNoWords(text);
  const isBehind = at >= text.words.end;
  // items go into the list of the cursor, paragraphs behind the whole paragraph
  const top = highest === 0 ? topOf(resolution, block) : block;
  if (top === null || (isEmpty && top !== block)) return null;
  const { kind } = resolution.blocks[top]!;
  const level = highest === 0 ? 0 : Math.max(1, rank(own));
  const standings = paragraphs.map((each): Standing => {
    const depth = rank(each) - highest + level;
    return { block: null, kind: depth === 0 ? kind : 'item', depth, words: [wordsOf(each)] };
  });
  if (isEmpty) return { before: block + 1, removed: 1, standings };
  if (!isBehind) return top === block && rank(own) === level ? { before: block, removed: 0, standings } : null;
  const beginsList = highest > 0 && rank(own) === 0;
  return { before: beginsList ? block + 1 : unitFrom(resolution, top).end, removed: 0, standings };
}

function rank({ kind, depth }: Block): number {
  return kind === 'item' ? depth : 0;
}

function topOf({ blocks }: Resolution, block: number): number | null {
  for (let at = block; at >= 0; at--) if (isUnitStart(blocks[at]!) && rank(blocks[at]!) === 0) return at;
  return null;
}
