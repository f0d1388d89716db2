import type { Language } from '../../languages/language';
import { isBlank } from '../../text/characters';
import { splitLines } from '../../text/lines';
import { assembleBlocks, isParagraphLabel, readLabels } from '../assemble';
import type { Block } from '../block';
import { sameState, stateAtStart } from '../classify/state';
import { readLabel } from '../labels/label';
import type { TextCounts } from '../layout/counts';
import { lineShapes } from '../layout/line-shapes';
import { groupParagraphs, type Paragraph } from '../paragraphs/paragraphs';
import { countFootnoteRules, paragraphAt } from '../read';
import type { BlockChange } from './change';
import { countLayoutAnew } from './count-layout';
import { placedRuns } from './placed-runs';
import { type KnownLayout, type LineWindow, measureAgain } from './relayout';
import { sameBlock } from './same-block';
import { sameHanging } from './same-hanging';
import {
  countLines,
  joinSources,
  type Lead,
  leadOf,
  marginAbove,
  marginBelow,
  runAt,
  stretchDown,
  stretchUp,
} from './window';

/** The blocks that take the place of those from `from` to `to`, exclusive; those that say the same are the same ones. */
export interface Reread {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  readonly counts: TextCounts;
}

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
  const from = stretchUp(blocks, counts.runs, marginAbove(blocks, change.first));
  let to = stretchDown(blocks, counts.runs, marginBelow(blocks, change.last + 1));
  for (let more = 8; ; more *= 4) {
    const read = rereadWindow(blocks, counts, language, change, from, to);
    if (read !== 'further') return read;
    if (to === blocks.length) return null;
    to = stretchDown(blocks, counts.runs, Math.min(blocks.length, to + more));
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
  const context = leadOf(blocks, from);
  if (context === null) return null;
  const tail = marginBelow(blocks, to);
  const sourceOf = (first: number, end: number) => joinSources(blocks, first, end);
  const above = sourceOf(context.first, change.first);
  const below = sourceOf(change.last + 1, tail);
  const start = countLines(blocks, context.first, from);
  const linesBelow = countLines(blocks, change.last + 1, to);
  const old = windowOf(above + sourceOf(change.first, change.last + 1) + below, context, start, -1);
  const oldEnd = start + countLines(blocks, from, to);
  const now = windowOf(above + change.source + below, context, start, -1);
  const nowEnd = to === blocks.length ? now.lines.count : now.lines.count - (old.lines.count - oldEnd);
  const oldWindow = { ...old, end: oldEnd };
  const window = { ...now, end: nowEnd };
  if (to < blocks.length && !sameHanging(oldWindow, window, linesBelow)) return 'further';
  const footnoteRules =
    counts.footnoteRules -
    countFootnoteRules(old.shapes, start, oldEnd) +
    countFootnoteRules(now.shapes, start, nowEnd);
  if (footnoteRules > 0 !== counts.footnoteRules > 0) return null;

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
  const layout = measureAgain(known, oldWindow, window);
  if (!layout) return null;

  const paragraphs = groupParagraphs(now.lines, now.shapes, layout.regions, language, start);
  const count = paragraphsUpTo(paragraphs, nowEnd);
  if (count < 0) return 'further';
  const labels = readLabels(now.lines, paragraphs);
  const numbers =
    counts.numbers - countNumbers(blocks, from, to) + labels.slice(0, count).filter(isParagraphLabel).length;
  if (numbers > 0 !== counts.numbers > 0) return null;
  const { blocks: read, after } = assembleBlocks(
    now.lines,
    now.shapes,
    paragraphs,
    labels,
    { language, numbered: numbers > 0 },
    from === 0 ? stateAtStart(footnoteRules) : blocks[from]!.before,
    start,
    count,
  );
  if (to < blocks.length && !sameState(after, blocks[to]!.before)) return 'further';
  const runs = placedRuns(counts.runs, layout, window, paragraphs, { from, to, added: count - (to - from) });
  return {
    ...trimmed(blocks, from, to, read),
    counts: { whole: layout.whole, layoutLines: layout.layoutLines, runs, numbers, footnoteRules },
  };
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

function windowOf(text: string, context: Lead, start: number, end: number): LineWindow {
  const lines = splitLines(text);
  return { lines, shapes: lineShapes(lines), lead: context.line, start, end };
}

/** How many paragraphs there are up to a line, which must begin one; -1 if it does not. */
function paragraphsUpTo(paragraphs: readonly Paragraph[], line: number): number {
  const last = paragraphAt(paragraphs, line - 1);
  return paragraphs[last]!.end === line ? last + 1 : -1;
}

function countNumbers(blocks: readonly Block[], from: number, to: number): number {
  let numbers = 0;
  for (let index = from; index < to; index++) {
    const { source, span, lineStarts, kind } = blocks[index]!;
    if (kind === 'furniture' || span.end === span.start) continue;
    if (isParagraphLabel(firstLabel(source, lineStarts, span.start))) numbers++;
  }
  return numbers;
}

function firstLabel(source: string, lineStarts: readonly number[], start: number) {
  let end = lineStarts.find(lineStart => lineStart > start) ?? source.length;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return readLabel(source, start, end);
}
