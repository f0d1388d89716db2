import { isBlank } from '../../text/characters';
import type { Block } from '../block';
import { readLabel } from '../labels/label';
import type { PlacedRun } from '../layout/counts';
import { isLongText } from '../layout/line-widths';

/** How far around an edit one must read, and from where on. */

/** Blocks on either side of an edit that are read with it, for a line is judged by its neighbours. */
const marginBlocks = 2;
const marginLines = 4;
/** Further than this one looks back for a line of which it is known what it hangs behind. */
const farthestLead = 400;

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

/** At least so many blocks and lines above, and at least one line's worth of them for a page number's neighbours. */
export function marginAbove(blocks: readonly Block[], index: number): number {
  let at = index;
  for (let lines = 0; at > 0 && (index - at < marginBlocks || lines < marginLines); ) {
    at--;
    lines += blocks[at]!.lineStarts.length;
  }
  return at;
}

export function marginBelow(blocks: readonly Block[], index: number): number {
  let at = index;
  for (let lines = 0; at < blocks.length && (at - index < marginBlocks || lines < marginLines); at++) {
    lines += blocks[at]!.lineStarts.length;
  }
  return at;
}

export interface Lead {
  /** The block where the text before the window begins. */
  readonly first: number;
  /** The line, counted from there, from which on it is known behind what label each line hangs. */
  readonly line: number;
}

/** Where to begin above the window, so that its lines have the neighbours that they have in the text. */
export function leadOf(blocks: readonly Block[], from: number): Lead | null {
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
export function stretchUp(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at > 0 && !isLongBlock(blocks[at - 1]!) && !runAt(runs, at - 1)) at--;
  return at;
}

export function stretchDown(blocks: readonly Block[], runs: readonly PlacedRun[], index: number): number {
  let at = index;
  while (at < blocks.length && !isLongBlock(blocks[at]!) && !runAt(runs, at)) at++;
  return at;
}

function isLongBlock({ source, span, lineStarts, kind }: Block): boolean {
  if (kind === 'furniture') return false;
  const oneLine = !lineStarts.some(start => start > span.start && start < span.end);
  return oneLine && isLongText(source, span.start, span.end);
}

export function runAt(runs: readonly PlacedRun[], block: number): PlacedRun | null {
  for (const run of runs) if (run.firstBlock <= block && block <= run.lastBlock) return run;
  return null;
}
