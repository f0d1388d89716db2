import type { Language } from '../../languages/language';
import { isAnyLineEnd, type Lines, linesFrom } from '../../text/lines';
import { contextOf, followingAt, readSingleLine } from '../assemble';
import type { Block } from '../block';
import type { Following } from '../classify/context';
import { type ClassifyState, sameState } from '../classify/state';
import type { TextCounts } from '../layout/counts';
import { readingLines } from '../layout/reading-lines';
import { areNumbered } from '../pages/line-numbers';
import { Shape } from '../pages/shape';
import type { BlockChange, Reread } from './change';
import { tallyAfterLine } from './remeasure-line';
import { type SeenLine, seenAlike, seenLine } from './seen-alike';
import { beginsLine, formulaBelow } from './window';

/**
 * Reads an edit within the words of a paragraph that is one line, as paragraphs are where nothing was cut: as long as its
 * neighbours see the same in it, it is all that must be read. null where more must.
 */
export function rereadLine(
  blocks: readonly Block[],
  counts: TextCounts,
  language: Language,
  { first, last, source }: BlockChange,
): Reread | null {
  const block = blocks[first]!;
  if (first !== last || !isLineOfBody(block) || !beginsLine(blocks, first)) return null;
  if (areNumbered(counts.lineNumbers) || formulaBelow(blocks, first + 1) > first + 1) return null;
  const isLast = first + 1 === blocks.length;
  const typed = typedLines.get(block);
  const old = typed?.isLast === isLast ? typed.lines : lineRead(block, isLast);
  const now = lineOf(source, isLast);
  if (!old || !now || old.count !== now.count) return null;
  const seen = seenLine(now, language, block.before);
  if (!seenAlike(typed?.lines === old ? typed : seenLine(old, language, block.before), seen)) return null;
  const whole = tallyAfterLine(blocks, counts, first, old, now);
  if (!whole) return null;
  const shapes = new Uint8Array(now.count);
  shapes[0] = Shape.Content;
  const page = { lines: now, shapes, context: contextOf(language, counts.labels, now) };
  const next = blocks[first + 1];
  const read = readSingleLine(page, block.before, next ? followingIn(next, block.before) : null);
  if (next && !sameState(read.after, next.before)) return null;
  typedLines.set(read.block, { ...seen, isLast });
  return {
    from: first,
    to: first + 1,
    blocks: [source === block.source ? block : read.block],
    counts: whole === counts.whole ? counts : { ...counts, whole },
  };
}

/** The line of each paragraph that was typed in: the next key is mostly typed there, too. */
const typedLines = new WeakMap<Block, SeenLine & { readonly isLast: boolean }>();

/** Above the formula, and among footnotes, lines are judged by others. */
function isLineOfBody({ kind, before: { part }, furniture }: Block): boolean {
  return furniture.length === 0 && kind !== 'furniture' && (part === 'preamble' || part === 'operative');
}

/** A line with blank ones below it, the only one of its source; null if there is more than that. */
function lineOf(source: string, isLast: boolean): Lines | null {
  if (!isLast && !endsLine(source)) return null;
  const lines = readingLines(source);
  // behind the last line's end the next block begins
  return onlyLine(isLast ? lines : { ...lines, count: lines.count - 1 });
}

/** The same of a block: how its lines are cut is known. */
function lineRead({ source, lineStarts }: Block, isLast: boolean): Lines | null {
  if (isLast) return lineOf(source, isLast);
  return endsLine(source) ? onlyLine(linesFrom(source, Int32Array.of(...lineStarts, source.length))) : null;
}

function onlyLine(lines: Lines): Lines | null {
  if (lines.first[0]! < 0) return null;
  for (let line = 1; line < lines.count; line++) if (lines.first[line]! >= 0) return null;
  return lines;
}

function endsLine(source: string): boolean {
  return isAnyLineEnd(source.charCodeAt(source.length - 1));
}

function followingIn({ source, lineStarts }: Block, state: ClassifyState): Following {
  return followingAt(linesFrom(source, Int32Array.of(0, lineStarts[1] ?? source.length)), 0, state);
}
