import type { Language } from '../languages/language';
import { isBlank } from '../text/characters';
import { indentOf, splitLines } from '../text/lines';
import { assembleBlocks, isParagraphLabel, readLabels } from './assemble';
import type { Block } from './block';
import { sameState, stateAtStart } from './classify-state';
import { hangsBelow } from './hanging';
import { readLabel } from './label';
import type { CountedRun } from './layout';
import { startsWithLabel } from './layout-tally';
import { lineShapes, Shape } from './line-shapes';
import { isLongText } from './line-widths';
import { groupParagraphs, type Paragraph } from './paragraphs';
import { countFootnoteRules, type PlacedRun, paragraphAt, type TextCounts } from './read';
import { type LineWindow, measureAgain, type Relayout } from './relayout';
import { sameBlock } from './same-block';

/** What stands in place of the sources of the blocks `first` to `last`. */
export interface BlockChange {
  readonly first: number;
  readonly last: number;
  readonly source: string;
}

/** The blocks that take the place of those from `from` to `to`, exclusive; those that say the same are the same ones. */
export interface Reread {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  readonly counts: TextCounts;
}

/** Blocks on either side of an edit that are read with it, for a line is judged by its neighbours. */
const marginBlocks = 2;
const marginLines = 4;
/** Further than this one looks back for a line of which it is known what it hangs behind. */
const farthestLead = 400;

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
  const known = { whole: counts.whole, layoutLines: counts.layoutLines, above: runAbove, below: runBelow };
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

function joinSources(blocks: readonly Block[], first: number, end: number): string {
  let text = '';
  for (let index = first; index < end; index++) text += blocks[index]!.source;
  return text;
}

function countLines(blocks: readonly Block[], first: number, end: number): number {
  let lines = 0;
  for (let index = first; index < end; index++) lines += blocks[index]!.lineStarts.length;
  return lines;
}

function windowOf(text: string, context: Lead, start: number, end: number): LineWindow {
  const lines = splitLines(text);
  return { lines, shapes: lineShapes(lines), lead: context.line, start, end };
}

/** At least so many blocks and lines above, and at least one line's worth of them for a page number's neighbours. */
function marginAbove(blocks: readonly Block[], index: number): number {
  let at = index;
  for (let lines = 0; at > 0 && (index - at < marginBlocks || lines < marginLines); ) {
    at--;
    lines += blocks[at]!.lineStarts.length;
  }
  return at;
}

function marginBelow(blocks: readonly Block[], index: number): number {
  let at = index;
  for (let lines = 0; at < blocks.length && (at - index < marginBlocks || lines < marginLines); at++) {
    lines += blocks[at]!.lineStarts.length;
  }
  return at;
}

interface Lead {
  /** The block where the text before the window begins. */
  readonly first: number;
  /** The line, counted from there, from which on it is known behind what label each line hangs. */
  readonly line: number;
}

/** Where to begin above the window, so that its lines have the neighbours that they have in the text. */
function leadOf(blocks: readonly Block[], from: number): Lead | null {
  let at = from;
  let inBlock = 0;
  let found = from === 0;
  while (!found && at > 0) {
    if (from - at > farthestLead) return null;
    at--;
    inBlock = settledLine(blocks[at]!);
    found = inBlock >= 0;
  }
  const first = marginAbove(blocks, at);
  return { first, line: countLines(blocks, first, at) + Math.max(0, inBlock) };
}

/** The first line of a block that hangs behind nothing: one with a label, or not set in at all. -1 if there is none. */
function settledLine({ source, lineStarts, span, kind }: Block): number {
  if (kind === 'furniture') return -1;
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line]!;
    if (start > span.end) break;
    const next = lineStarts[line + 1] ?? source.length;
    let first = start;
    while (first < next && isBlank(source.charCodeAt(first))) first++;
    if (first === next) continue;
    if (first === start || (first <= span.start && readLabel(source, first, next) !== null)) return line;
  }
  return -1;
}

/**
 * Lines that may have been cut are measured together: the window takes in all of them, up to a line that is too long or a
 * run that is counted.
 */
function stretchUp(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at > 0 && !isLongBlock(blocks[at - 1]!) && !runAt(runs, at - 1)) at--;
  return at;
}

function stretchDown(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at < blocks.length && !isLongBlock(blocks[at]!) && !runAt(runs, at)) at++;
  return at;
}

function isLongBlock({ source, span, lineStarts, kind }: Block): boolean {
  if (kind === 'furniture') return false;
  const oneLine = !lineStarts.some(start => start > span.start && start < span.end);
  return oneLine && isLongText(source, span.start, span.end);
}

function runAt(runs: readonly PlacedRun[], block: number): PlacedRun | null {
  for (const run of runs) if (run.firstBlock <= block && block <= run.lastBlock) return run;
  return null;
}

/** Does the first line below the window hang behind the same label as before, or behind none? */
function sameHanging(old: LineWindow, now: LineWindow, unchangedLines: number): boolean {
  const was = hangingHead(old);
  const is = hangingHead(now);
  if (was < 0 && is < 0) return true;
  if (was >= 0 && is >= 0 && old.end - was === now.end - is && old.end - was <= unchangedLines) return true;
  let next = now.end;
  while (next < now.lines.count && now.shapes[next] !== Shape.Content) next++;
  if (next === now.lines.count) return true;
  if (startsWithLabel(now.lines, next)) return true;
  const before = next - now.end + old.end;
  return !(was >= 0 && hangsBelow(old.lines, was, before)) && !(is >= 0 && hangsBelow(now.lines, is, next));
}

/** The line whose label the last line of the window hangs behind or bears, -1 for none. */
function hangingHead({ lines, shapes, lead, end }: LineWindow): number {
  let head = -1;
  for (let line = lead; line < end; line++) {
    if (shapes[line] !== Shape.Content) continue;
    if (startsWithLabel(lines, line)) head = line;
    else if (head >= 0 && (indentOf(lines, line) === 0 || !hangsBelow(lines, head, line))) head = -1;
  }
  return head;
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

/** The counted runs after an edit: those outside the window as they were, those in it by the paragraphs they are in now. */
function placedRuns(
  runs: readonly PlacedRun[],
  { counted }: Relayout,
  { start, end }: LineWindow,
  paragraphs: readonly Paragraph[],
  { from, to, added }: { from: number; to: number; added: number },
): readonly PlacedRun[] {
  if (runs.length === 0 && counted.length === 0) return runs;
  const above = from > 0 ? runAt(runs, from - 1) : null;
  const below = runAt(runs, to);
  const blockOf = (line: number) => from + paragraphAt(paragraphs, line);
  const place = ({ firstLine, lastLine, tally, measure }: CountedRun): PlacedRun => ({
    firstBlock: firstLine < start ? above!.firstBlock : blockOf(firstLine),
    lastBlock: lastLine >= end ? below!.lastBlock + added : blockOf(lastLine),
    tally,
    measure,
  });
  const goesOn = counted.some(({ firstLine }) => firstLine < start);
  const cameOn = counted.some(({ lastLine }) => lastLine >= end);
  const result: PlacedRun[] = [];
  for (const run of runs) if (run.lastBlock < from && !(run === above && goesOn)) result.push(run);
  result.push(...counted.map(place));
  for (const run of runs) {
    if (run.firstBlock < to || (run === below && cameOn)) continue;
    result.push({ ...run, firstBlock: run.firstBlock + added, lastBlock: run.lastBlock + added });
  }
  return result;
}
