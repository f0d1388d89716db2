import type { Language } from '../languages/language';
import { isDigit, isSuperscript } from '../text/characters';
import type { Lines } from '../text/lines';
import { assembleBlocks, contextOf } from './assemble';
import type { Block } from './block';
import { stateAtStart } from './classify/state';
import { type LabelCounts, tells } from './labels/label-counts';
import { labelOfLine } from './labels/line-label';
import type { TextCounts } from './layout/counts';
import { measureLayout } from './layout/layout';
import type { LineNumberCounts } from './pages/line-numbers';
import type { LineShapes } from './pages/line-shapes';
import { Shape } from './pages/shape';
import { isNumberedFootnote } from './paragraphs/footnote-text';

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** The line that each block begins with; one more entry than blocks, the end. */
  readonly starts: readonly number[];
  readonly counts: TextCounts;
}

/** Reads a whole text. */
export function readBlocks(
  lines: Lines,
  { shapes, pages }: LineShapes,
  language: Language,
  lineNumbers: LineNumberCounts,
): ReadBlocks {
  const { regions, whole, counted, layoutLines, alike } = measureLayout(lines, shapes);
  const labels = countLabelsOf(lines, shapes, 0, lines.count);
  const footnotes = countFootnotes(lines, shapes, 0, lines.count);
  const page = {
    lines,
    shapes,
    pages,
    layout: regions,
    context: contextOf(language, labels, lines),
    footnotes: footnotes > 0,
  };
  const { blocks, starts } = assembleBlocks(page, stateAtStart(footnotes), 0, lines.count)!;
  const runs = counted.map(({ firstLine, lastLine, tally, measure }) => ({
    firstBlock: blockAtLine(starts, firstLine),
    lastBlock: blockAtLine(starts, lastLine),
    tally,
    measure,
  }));
  return { blocks, starts, counts: { whole, layoutLines, alike, runs, labels, footnotes, lineNumbers } };
}

/**
 * How many lines speak for marks of footnotes in plain digits: those of footnotes, and the rules above them; a text without
 * has no such marks. Footnotes that begin with raised digits have raised marks, too, and speak against, more than their rule
 * and a line of theirs for it.
 */
export function countFootnotes(lines: Lines, shapes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let line = from; line < to; line++) {
    if (shapes[line] === Shape.FootnoteRule) count++;
    else if (shapes[line] === Shape.Footnote)
      count += isSuperscript(lines.text.charCodeAt(lines.first[line]!)) ? -3 : 1;
    else if (shapes[line] === Shape.Content && isBracketedFootnote(lines, line)) count++;
  }
  return count;
}

/** "[2] See A/61/2.", as pandoc sets them behind the text, and "2/ See A/61/2." */
function isBracketedFootnote({ text, first, last }: Lines, line: number): boolean {
  const start = first[line]!;
  const code = text.charCodeAt(start);
  if (code !== 0x5b && !hasStroke(text, start)) return false;
  return isNumberedFootnote(text.slice(start, Math.min(last[line]!, start + 12)));
}

/** 2/ 12/ */
function hasStroke(text: string, start: number): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  return text.charCodeAt(start + 1) === 0x2f || text.charCodeAt(start + 2) === 0x2f;
}

/** The labels that lines begin with, as far as they say something of the text as a whole. */
export function countLabelsOf(lines: Lines, shapes: Uint8Array, from: number, to: number): LabelCounts {
  const counts = { numbers: 0, cyrillic: 0 };
  for (let line = from; line < to; line++) {
    const label = shapes[line] === Shape.Content ? labelOfLine(lines, line) : null;
    const told = label && tells(label);
    if (told) counts[told]++;
  }
  return counts;
}

/** The index of the block that a line belongs to; `starts` are the blocks' first lines, and the end. */
export function blockAtLine(starts: readonly number[], line: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
