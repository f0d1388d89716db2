import type { Block } from '../../blocks/block';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, changeOfEdits, type Refusal } from '../arrange';
import { type Arrangement, arrangementOf, type Standing } from '../arrangement/arrangement';
import { columnsInOrder } from '../columns/in-order';
import { deepest } from '../operations/level';
import { noParagraph } from '../operations/move';
import { isUnitStart, unitFrom } from '../operations/units';
import { withOwnReferences } from './pasted-references';
import { hasNoWords, type Place, placeOf } from './place';

/** What is pasted, as this draft would have it. */
export interface Pasted {
  readonly as: 'paragraphs' | 'joined lines';
  readonly change: Change;
}

/**
 * Paragraphs of another draft, or lines of a page, in this draft's form: paragraphs with its labels, marks and blank lines
 * behind the one that the cursor stands in, lines within a paragraph's words as one, and columns that stand side by side one
 * behind the other. Null where that is what plain text is.
 */
export function pasted(resolution: Resolution, selection: Span, copied: string): Pasted | null {
  const text = columnsInOrder(copied)?.text ?? copied;
  const other = otherDraft(resolution, text);
  const paragraphs = paragraphsOf(other);
  if (paragraphs.length === 0) return null;
  const isOne = paragraphs.length === 1 && other.blocks[paragraphs[0]!]!.label === null;
  const change = isOne
    ? joined(resolution, selection, text, other.blocks[paragraphs[0]!]!)
    : withReferences(resolution, selection, other, paragraphs);
  return change === null || 'refusal' in change ? null : { as: isOne ? 'joined lines' : 'paragraphs', change };
}

/** Behind the draft's formula what has no number reads as the preamble does. */
function otherDraft({ blocks }: Resolution, text: string): Resolution {
  const own = blocks.find(({ kind }) => kind === 'enacting')?.logical.text;
  return parse(own === undefined ? text : `${own}\n\n${text}`);
}

/** The indices of its paragraphs: none where the text has anything that no key puts elsewhere, as a title or a heading. */
function paragraphsOf({ blocks }: Resolution): readonly number[] {
  const found = blocks.flatMap(({ kind }, index) =>
    kind === 'furniture' || kind === 'footnote' || (index === 0 && kind === 'enacting') ? [] : [index],
  );
  return found.every(index => isUnitStart(blocks[index]!)) ? found : [];
}

/** What the other draft's paragraphs are here, the draft that comes of them tells; then their references are written. */
function withReferences(
  resolution: Resolution,
  selection: Span,
  other: Resolution,
  indices: readonly number[],
): Change | Refusal {
  const paragraphs = indices.map(index => other.blocks[index]!);
  const put = inserted(resolution, selection, paragraphs, paragraphs.map(wordsOf));
  if ('refusal' in put || indices.every(index => other.mentions[index]!.crossReferences.length === 0)) return put;
  const { paths } = parse(put.text).structure;
  const now = new Map(indices.map((index, place) => [other.structure.paths[index], paths[put.first + place]] as const));
  const words = indices.map(index => withOwnReferences(other, index, path => now.get(path) ?? undefined));
  return inserted(resolution, selection, paragraphs, words.map(oneBlank));
}

const oneBlank = (words: string) => words.replace(/ {2,}/g, ' ');
const wordsOf = ({ logical }: Block) => oneBlank(logical.text);

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

interface Inserted extends Change {
  /** The first of the paragraphs that were put in, among the blocks that come of it. */
  readonly first: number;
}

function inserted(
  resolution: Resolution,
  selection: Span,
  paragraphs: readonly Block[],
  words: readonly string[],
): Inserted | Refusal {
  const place = placeOf(resolution, selection);
  if (!place) return noParagraph;
  const { at, text } = place;
  const isBetween = at >= text.words.end || at <= text.words.start;
  const target = isBetween ? targetOf(resolution, place, paragraphs, words) : null;
  if (!target) return noParagraph;
  const { before, removed, standings } = target;
  if (standings.some(({ depth }) => depth > deepest)) return noParagraph;
  const all = arrangementOf(resolution);
  const arrangement = [...all.slice(0, before - removed), ...standings, ...all.slice(before)];
  const change = arrange(resolution, arrangement, { focusBehind: before - removed + standings.length - 1 });
  return 'refusal' in change ? change : { ...change, first: before - removed };
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
  words: readonly string[],
): Target | null {
  const highest = Math.min(...paragraphs.map(rank));
  const isEmpty = hasNoWords(text);
  const isBehind = at >= text.words.end;
  // items go into the list of the cursor, paragraphs behind the whole paragraph
  const top = highest === 0 ? topOf(resolution, block) : block;
  if (top === null || (isEmpty && top !== block)) return null;
  const { kind } = resolution.blocks[top]!;
  const level = highest === 0 ? 0 : Math.max(1, rank(own));
  const standings = paragraphs.map((each, index): Standing => {
    const depth = rank(each) - highest + level;
    return { block: null, kind: depth === 0 ? kind : 'item', depth, words: [words[index]!] };
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
