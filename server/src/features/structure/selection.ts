import type { SelectionRange } from 'vscode-languageserver-types';
import {
  blockIndexAt,
  offsetInBlock,
  positionOf,
  rangeOf,
  rangesOfLogical,
  withinText,
} from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { toLogicalOffset } from '../../text/logical-text';
import { comparePositions, type Position, type Range } from '../../text/position';
import { lastDescendants, nestingOf, type PartRun, partRuns } from './extents';
import { sentenceAt, wordAt } from './words';

interface Nesting {
  readonly parents: readonly number[];
  readonly last: readonly number[];
  readonly runs: readonly PartRun[];
}

/**
 * What an editor selects step by step around each position: word, sentence, paragraph or item, the item with its items,
 * the paragraph with its items, section, part, document. Each step holds the one before and more.
 */
export function selectionRanges(resolution: Resolution, positions: readonly Position[]): SelectionRange[] {
  const parents = nestingOf(resolution);
  const nesting = { parents, last: lastDescendants(resolution, parents), runs: partRuns(resolution) };
  return positions.map(asked => {
    const position = withinText(resolution, asked);
    return growing(candidates(resolution, nesting, position), position);
  });
}

/** From the smallest on; what does not hold the one before is left out. */
function growing(ranges: readonly Range[], position: Position): SelectionRange {
  const steps: Range[] = [];
  for (const range of ranges) {
    const inner = steps.at(-1) ?? { start: position, end: position };
    if (holds(range, inner) && (steps.length === 0 || !holds(inner, range))) steps.push(range);
  }
  let chain: SelectionRange | undefined;
  for (const range of steps.reverse()) chain = chain ? { range, parent: chain } : { range };
  return chain ?? { range: { start: position, end: position } };
}

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

function candidates(resolution: Resolution, { parents, last, runs }: Nesting, position: Position): readonly Range[] {
  if (resolution.blocks.length === 0) return [];
  const index = blockIndexAt(resolution, position);
  const block = resolution.blocks[index]!;
  const offset = offsetInBlock(resolution, index, position);
  const ranges: Range[] = [];
  const isText = block.logical.pieces.some(({ source, length }) => source <= offset && offset <= source + length);
  if (isText) {
    const { text } = block.logical;
    const at = toLogicalOffset(block.logical, offset);
    for (const { start, end } of [wordAt(text, at, resolution.language), sentenceAt(text, at)]) {
      const spans = rangesOfLogical(resolution, index, start, end);
      if (spans.length > 0) ranges.push({ start: spans[0]!.start, end: spans.at(-1)!.end });
    }
  } else {
    const word = wordAt(block.source, offset, resolution.language);
    if (word.end > word.start) ranges.push(rangeOf(resolution, index, word));
    const furniture = block.furniture.find(({ span }) => span.start <= offset && offset <= span.end);
    if (furniture) ranges.push(rangeOf(resolution, index, furniture.span));
  }
  const textStart = block.logical.pieces[0]?.source;
  if (textStart !== undefined) ranges.push(rangeOf(resolution, index, { start: textStart, end: block.span.end }));
  ranges.push(rangeOf(resolution, index, block.span));
  for (let at = index; at >= 0; at = parents[at]!) ranges.push(between(resolution, at, last[at]!));
  const run = runs.find(({ first, last: end }) => first <= index && index <= end);
  if (run) ranges.push(between(resolution, run.first, run.last));
  const end = resolution.blocks.length - 1;
  ranges.push({
    start: { line: 0, character: 0 },
    end: positionOf(resolution, end, resolution.blocks[end]!.length),
  });
  return ranges;
}

function between(resolution: Resolution, first: number, last: number): Range {
  return {
    start: positionOf(resolution, first, resolution.blocks[first]!.span.start),
    end: positionOf(resolution, last, resolution.blocks[last]!.span.end),
  };
}
