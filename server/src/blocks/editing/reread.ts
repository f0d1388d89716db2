import type { Language } from '../../languages/language';
import type { Lines } from '../../text/lines';
import { assembleBlocks, contextOf } from '../assemble';
import type { Block } from '../block';
import { sameState, stateAtStart } from '../classify/state';
import { recountLabels, saySame } from '../labels/label-counts';
import type { TextCounts } from '../layout/counts';
import { readingLines } from '../layout/reading-lines';
import { areNumbered, countLineNumbers, recountLineNumbers } from '../pages/line-numbers';
import { type KnownPage, lineShapes } from '../pages/line-shapes';
import { firstPage, type PageState } from '../pages/page-state';
import { isFormulaLine, linesAboveFormula } from '../pages/running-title';
import { countFootnotes, countLabelsOf } from '../read';
import type { BlockChange, Reread } from './change';
import { countLayoutAnew } from './count-layout';
import { placedRuns } from './placed-runs';
import { type KnownLayout, type LineWindow, measureAgain } from './relayout';
import { rereadLine } from './reread-line';
import { sameBlock } from './same-block';
import {
  countLines,
  footnotesAbove,
  formulaBelow,
  joinSources,
  linesLookedAtBelow,
  marginAbove,
  marginBelow,
  runAt,
  stretchDown,
  stretchUp,
} from './window';

/**
 * Reads what an edit has touched: its paragraphs and their neighbours, on until everything is as it was. null where the
 * edit changes what is known of the text as a whole, so that all of it must be read.
 */
export function rereadBlocks(
  blocks: readonly Block[],
  counts: TextCounts,
  language: Language,
  change: BlockChange,
): Reread | null {
  const line = rereadLine(blocks, counts, language, change);
  if (line) return line;
  // where lines are numbered, all of the text tells what they are without
  if (areNumbered(counts.lineNumbers)) return null;
  const near = footnotesAbove(blocks, marginAbove(blocks, change.first));
  // where all lines were cut alike, their measure is that of the text, and no run of them is measured by itself
  const alike = counts.alike;
  const from = alike ? near : stretchUp(blocks, counts.runs, near);
  let to = marginBelow(blocks, formulaBelow(blocks, change.last + 1));
  if (!alike) to = stretchDown(blocks, counts.runs, to);
  for (let more = 8; ; more *= 4) {
    const read = rereadWindow(blocks, counts, language, change, from, to);
    if (read !== 'further') return read;
    if (to === blocks.length) return null;
    to = marginBelow(blocks, Math.min(blocks.length, to + more), 0);
    if (!alike) to = stretchDown(blocks, counts.runs, to);
  }
}

function rereadWindow(
  blocks: readonly Block[],
  counts: TextCounts,
  language: Language,
  change: BlockChange,
  from: number,
  to: number,
): Reread | null | 'further' {
  const { old, now } = windowsOf(blocks, change, from, to);
  const footnotes =
    counts.footnotes -
    countFootnotes(old.lines, old.shapes, old.start, old.end) +
    countFootnotes(now.lines, now.shapes, now.start, now.end);
  const labels = recountLabels(
    counts.labels,
    countLabelsOf(old.lines, old.shapes, old.start, old.end),
    countLabelsOf(now.lines, now.shapes, now.start, now.end),
  );
  const lineNumbers = recountLineNumbers(
    counts.lineNumbers,
    countLineNumbers(old.lines, old.start, old.end),
    countLineNumbers(now.lines, now.start, now.end),
  );
  if (areNumbered(lineNumbers)) return null;
  if (footnotes > 0 !== counts.footnotes > 0 || !saySame(labels, counts.labels)) return null;

  const runAbove = from > 0 ? runAt(counts.runs, from - 1) : null;
  const runBelow = to < blocks.length ? runAt(counts.runs, to) : null;
  const known: KnownLayout = {
    whole: counts.whole,
    layoutLines: counts.layoutLines,
    above: runAbove,
    below: runBelow,
    countAnew: (which, fromAbove, toBelow) => {
      const first = which === 'whole' ? 0 : fromAbove ? runAbove!.firstBlock : from;
      const last = which === 'whole' ? blocks.length - 1 : toBelow ? runBelow!.lastBlock : to - 1;
      return countLayoutAnew(blocks, change, first, last, which === 'whole' ? null : fromAbove);
    },
  };
  const layout = measureAgain(known, old, now);
  if (!layout) return null;

  const read = assembleBlocks(
    {
      lines: now.lines,
      shapes: now.shapes,
      pages: now.pages,
      layout: layout.regions,
      context: contextOf(language, labels, now.lines),
      footnotes: footnotes > 0,
    },
    from === 0 ? stateAtStart(footnotes) : blocks[from]!.before,
    now.start,
    now.end,
  );
  if (!read || (to < blocks.length && !sameState(read.after, blocks[to]!.before))) return 'further';
  const added = read.blocks.length - (to - from);
  const runs = placedRuns(counts.runs, layout, now, read.starts, { from, to, added });
  return {
    ...trimmed(blocks, from, to, read.blocks),
    counts: {
      whole: layout.whole,
      layoutLines: layout.layoutLines,
      alike: counts.alike,
      runs,
      labels,
      footnotes,
      lineNumbers,
    },
  };
}

interface PagedWindow extends LineWindow {
  readonly pages: readonly PageState[];
}

/** The lines of the blocks from `from` to `to`, as they were and as they are, with those around that they look at. */
function windowsOf(
  blocks: readonly Block[],
  change: BlockChange,
  from: number,
  to: number,
): { readonly old: PagedWindow; readonly now: PagedWindow } {
  const tail = marginBelow(blocks, to, linesLookedAtBelow(blocks, from, to));
  const near = marginAbove(blocks, from);
  const windows = windowsWithin(blocks, change, near, from, to, tail);
  if (!hasFormula(windows.old) && !hasFormula(windows.now)) return windows;
  // what stands above a formula heads the pages below it
  const first = marginAbove(blocks, from, linesAboveFormula + 1);
  return windowsWithin(blocks, change, first, from, to, tail);
}

function windowsWithin(
  blocks: readonly Block[],
  change: BlockChange,
  first: number,
  from: number,
  to: number,
  tail: number,
): { readonly old: PagedWindow; readonly now: PagedWindow } {
  const page = blocks[first]?.before.page ?? firstPage;
  const start = countLines(blocks, first, from);
  const known = from > 0 ? { line: start, page: blocks[from]!.before.page } : null;
  const above = joinSources(blocks, first, change.first);
  const below = joinSources(blocks, change.last + 1, tail);
  const oldLines = readingLines(above + joinSources(blocks, change.first, change.last + 1) + below);
  const nowLines = readingLines(above + change.source + below);
  const oldEnd = to === blocks.length ? oldLines.count : start + countLines(blocks, from, to);
  const nowEnd = to === blocks.length ? nowLines.count : nowLines.count - (oldLines.count - oldEnd);
  return { old: windowOf(oldLines, page, known, start, oldEnd), now: windowOf(nowLines, page, known, start, nowEnd) };
}

function windowOf(lines: Lines, page: PageState, known: KnownPage | null, start: number, end: number): PagedWindow {
  return { lines, ...lineShapes(lines, page, known), start, end };
}

function hasFormula({ lines, start, end }: LineWindow): boolean {
  for (let line = start; line < end; line++) if (lines.first[line]! >= 0 && isFormulaLine(lines, line)) return true;
  return false;
}

/** Without the blocks at either end that are as they were. */
function trimmed(blocks: readonly Block[], from: number, to: number, read: readonly Block[]) {
  let above = 0;
  const most = Math.min(read.length, to - from);
  while (above < most && sameBlock(blocks[from + above]!, read[above]!)) above++;
  let below = 0;
  while (below < most - above && sameBlock(blocks[to - 1 - below]!, read[read.length - 1 - below]!)) below++;
  return { from: from + above, to: to - below, blocks: read.slice(above, read.length - below) };
}
