import { enactingFormulaOf, longestEnactingFormula } from '../../languages/bodies/enacting-formulas';
import { isBlank } from '../../text/characters';
import { isAnyLineEnd } from '../../text/lines';
import type { Block } from '../block';
import type { PlacedRun } from '../layout/counts';
import { isLongText } from '../layout/line-widths';
import { longestFootnotes, longestUnnumbered, mayBeginFootnotes } from '../pages/footnotes';
import { linesAboveFormula } from '../pages/running-title';

/** How far around an edit one must read, and from where on. */

/** Blocks on either side of an edit that are read with it, and lines with text, for a line is judged by its neighbours. */
const marginBlocks = 2;
const marginLines = 14;
/** So far down a line looks that may begin the footnotes of its page. */
const footnoteLines = longestFootnotes + longestUnnumbered + 2;

export function joinSources(blocks: readonly Block[], first: number, end: number): string {
  let text = '';
  for (let index = first; index < end; index++) text += blocks[index]!.source;
  return text;
}

export function countLines(blocks: readonly Block[], first: number, end: number): number {
  let lines = 0;
  for (let index = first; index < end; index++) lines += blocks[index]!.lineStarts.length;
  return lines;
}

/**
 * Does no other block stand before the one at `index` on its line? What is read anew begins and ends with whole lines, for
 * where paragraphs begin within a line only the whole of it tells (`layout/inner-starts.ts`).
 */
export function beginsLine(blocks: readonly Block[], index: number): boolean {
  if (index === 0 || index === blocks.length) return true;
  const { source } = blocks[index - 1]!;
  return isAnyLineEnd(source.charCodeAt(source.length - 1));
}

/** The first block of those above `index` that hold so many lines with text, and at least two. */
export function marginAbove(blocks: readonly Block[], index: number, least = marginLines): number {
  let at = index;
  for (let lines = 0; at > 0 && (index - at < marginBlocks || lines < least || !beginsLine(blocks, at)); ) {
    at--;
    lines += linesWithText(blocks[at]!, least);
  }
  return at;
}

/** The block behind those from `index` on that hold so many lines with text, and at least two. */
export function marginBelow(blocks: readonly Block[], index: number, least = marginLines): number {
  let at = index;
  for (let lines = 0; at < blocks.length; at++) {
    if (at - index >= marginBlocks && lines >= least && beginsLine(blocks, at)) break;
    lines += linesWithText(blocks[at]!, least);
  }
  return at;
}

/**
 * The block behind the enacting formula below `index` that what stands there heads the pages of; else `index` itself. What
 * stands on the line of the block before is read anew with it, and does not count as lines between.
 */
export function formulaBelow(blocks: readonly Block[], index: number): number {
  let found = index;
  let at = index;
  while (!beginsLine(blocks, at)) at++;
  for (let lines = 0; at < blocks.length && lines <= linesAboveFormula; at++) {
    const block = blocks[at]!;
    if (isFormula(block)) found = at + 1;
    // of nearly all blocks, which are a line and a blank one, nothing need be read
    const isLine = block.lineStarts.length < 3 && block.end > block.start;
    lines += isLine ? 1 : linesWithText(block, linesAboveFormula + 1);
  }
  return found;
}

function isFormula(block: Block): boolean {
  const { start, end } = block;
  return end - start <= longestEnactingFormula && enactingFormulaOf(block.source.slice(start, end)) !== null;
}

/** As many as are asked for at the most. */
export function linesWithText({ source, lineStarts }: Block, most: number): number {
  let lines = 0;
  for (let line = 0; line < lineStarts.length && lines < most; line++)
    if (firstOf(source, lineStarts, line) >= 0) lines++;
  return lines;
}

/** Where the visible part of a block's line begins; -1 for a blank one. */
function firstOf(source: string, lineStarts: readonly number[], line: number): number {
  const end = lineStarts[line + 1] ?? source.length;
  let at = lineStarts[line]!;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at < end ? at : -1;
}

/**
 * The block with the uppermost line that looks down as far as to the one at `index`: a line that may begin its page's
 * footnotes is judged by all of them.
 */
export function footnotesAbove(blocks: readonly Block[], index: number): number {
  let found = index;
  for (let at = index - 1, lines = 0; at >= 0 && lines < footnoteLines; at--) {
    const block = blocks[at]!;
    if (hasFootnoteBeginning(block)) found = at;
    lines += linesWithText(block, footnoteLines);
  }
  while (!beginsLine(blocks, found)) found--;
  return found;
}

/** How many lines below a window of blocks its own lines look down to. */
export function linesLookedAtBelow(blocks: readonly Block[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (hasFootnoteBeginning(blocks[index]!)) return footnoteLines;
  return marginLines;
}

function hasFootnoteBeginning({ source, lineStarts }: Block): boolean {
  for (let line = 0; line < lineStarts.length; line++) {
    const first = firstOf(source, lineStarts, line);
    if (first >= 0 && mayBeginFootnotes(source, first)) return true;
  }
  return false;
}

/**
 * Lines that may have been cut are measured together: the window takes in all of them, up to a line that is too long or a
 * run that is counted.
 */
export function stretchUp(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at > 0 && (!beginsLine(blocks, at) || (!isLongBlock(blocks[at - 1]!) && !runAt(runs, at - 1)))) at--;
  // by another measure the first of these lines may go on with the long one above it
  if (at > 0 && isLongBlock(blocks[at - 1]!)) at--;
  while (!beginsLine(blocks, at)) at--;
  return at;
}

export function stretchDown(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at < blocks.length && (!beginsLine(blocks, at) || (!isLongBlock(blocks[at]!) && !runAt(runs, at)))) at++;
  return at;
}

export function isLongBlock({ source, start, end, lineStarts, kind }: Block): boolean {
  if (kind === 'furniture') return false;
  const oneLine = !lineStarts.some(line => line > start && line < end);
  return oneLine && isLongText(source, start, end);
}

export function runAt(runs: readonly PlacedRun[], block: number): PlacedRun | null {
  for (const run of runs) if (run.firstBlock <= block && block <= run.lastBlock) return run;
  return null;
}
