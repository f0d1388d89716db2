import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Block } from '../../blocks/block';
import { isOnFirstLine, lineNumberOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { hasText, isFurniture, lastDescendants, nestingOf, partRuns } from './extents';

/**
 * What can be folded: a paragraph with its items, a heading's section, an annex, the preamble under its enacting formula,
 * the operative part, runs of page furniture. A fold ends on the last line of own text, never on blank lines or on the
 * page furniture behind. An editor shows one fold a line: where several begin together a paragraph is folded rather than
 * the part that it opens.
 */
export function foldingRanges(resolution: Resolution): FoldingRange[] {
  const byStart = new Map<number, FoldingRange>();
  const add = (startLine: number, endLine: number, kind?: FoldingRangeKind) => {
    if (endLine > startLine && !byStart.has(startLine)) {
      byStart.set(startLine, kind ? { startLine, endLine, kind } : { startLine, endLine });
    }
  };
  const { blocks } = resolution;
  const last = lastDescendants(resolution, nestingOf(resolution));
  for (let index = 0; index < last.length; index++) {
    const block = blocks[index]!;
    // a paragraph on one line with nothing below it, as most are
    if (last[index] === index && isOnFirstLine(block, block.end - 1)) continue;
    if (hasText(block)) add(firstLineOf(resolution, index), lastLineOf(resolution, last[index]!));
  }
  for (const { part, first, last: end } of partRuns(resolution)) {
    if (part !== 'front' && part !== 'closing') {
      add(firstLineOf(resolution, first), lastLineOf(resolution, end), FoldingRangeKind.Region);
    }
  }
  for (const [start, end] of furnitureRuns(resolution)) add(start, end, FoldingRangeKind.Comment);
  return nested([...byStart.values()].sort((a, b) => a.startLine - b.startLine));
}

/** Without the folds that begin inside another and end behind it, as where a part begins in a section of the one before. */
function nested(folds: readonly FoldingRange[]): FoldingRange[] {
  const open: FoldingRange[] = [];
  return folds.filter(fold => {
    while (open.length > 0 && open.at(-1)!.endLine < fold.startLine) open.pop();
    const outer = open.at(-1);
    if (outer && fold.endLine > outer.endLine) return false;
    open.push(fold);
    return true;
  });
}

function firstLineOf(resolution: Resolution, index: number): number {
  return lineNumberOf(resolution, index, resolution.blocks[index]!.start);
}

function lastLineOf(resolution: Resolution, index: number): number {
  const { start, end } = resolution.blocks[index]!;
  return lineNumberOf(resolution, index, Math.max(start, end - 1));
}

/** First and last lines of page furniture and footnotes that no text of a paragraph interrupts. */
function furnitureRuns(resolution: Resolution): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let run: [number, number] | undefined;
  for (let index = 0; index < resolution.blocks.length; index++) {
    const block = resolution.blocks[index]!;
    const furniture = furnitureSpans(block);
    if (furniture.length === 0 && run === undefined) continue;
    const pieces = isFurniture(block) ? [] : block.logical.pieces;
    let next = 0;
    for (const span of furniture) {
      const interrupted = next < pieces.length && pieces[next]!.source < span.start;
      while (next < pieces.length && pieces[next]!.source < span.start) next++;
      const line = lineNumberOf(resolution, index, span.start);
      const end = lineNumberOf(resolution, index, Math.max(span.start, span.end - 1));
      if (run && !interrupted) run[1] = Math.max(run[1], end);
      else {
        run = [line, end];
        runs.push(run);
      }
    }
    if (next < pieces.length) run = undefined;
  }
  return runs;
}

const noSpans: readonly Span[] = [];

/** Where a block's lines of page furniture stand, in their order. */
function furnitureSpans(block: Block): readonly Span[] {
  const isWhole = isFurniture(block) && block.end > block.start;
  if (block.furniture.length === 0) return isWhole ? [block.span] : noSpans;
  const spans = block.furniture.map(({ span }) => span);
  if (isWhole) spans.push(block.span);
  return spans.sort((a, b) => a.start - b.start);
}
