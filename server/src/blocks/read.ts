import type { Language } from '../languages/language';
import type { Lines } from '../text/lines';
import { assembleBlocks, isParagraphLabel, readLabels } from './assemble';
import type { Block } from './block';
import { stateAtStart } from './classify-state';
import { type LayoutLines, measureLayout } from './layout';
import type { LayoutTally } from './layout-tally';
import { Shape } from './line-shapes';
import { groupParagraphs, type Paragraph } from './paragraphs';
import type { KnownRun } from './relayout';

/** What is counted of a text as a whole, so that an edit can be read by its own lines. */
export interface TextCounts {
  readonly whole: LayoutTally;
  readonly layoutLines: LayoutLines;
  /** The long runs of lines that may have been cut, by the indices of their first and last block. */
  readonly runs: readonly PlacedRun[];
  /** Paragraphs that bear a number, and rules above footnotes. */
  readonly numbers: number;
  readonly footnoteRules: number;
}

export interface PlacedRun extends KnownRun {
  readonly firstBlock: number;
  readonly lastBlock: number;
}

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly counts: TextCounts;
}

/** Reads a whole text. */
export function readBlocks(lines: Lines, shapes: Uint8Array, language: Language): ReadBlocks {
  const { regions, whole, counted, layoutLines } = measureLayout(lines, shapes);
  const paragraphs = groupParagraphs(lines, shapes, regions, language);
  const labels = readLabels(lines, paragraphs);
  const numbers = labels.filter(isParagraphLabel).length;
  const footnoteRules = countFootnoteRules(shapes, 0, lines.count);
  const before = stateAtStart(footnoteRules);
  const { blocks } = assembleBlocks(lines, shapes, paragraphs, labels, { language, numbered: numbers > 0 }, before);
  const runs = counted.map(({ firstLine, lastLine, tally, measure }) => ({
    firstBlock: paragraphAt(paragraphs, firstLine),
    lastBlock: paragraphAt(paragraphs, lastLine),
    tally,
    measure,
  }));
  return { blocks, counts: { whole, layoutLines, runs, numbers, footnoteRules } };
}

export function countFootnoteRules(shapes: Uint8Array, from: number, to: number): number {
  let rules = 0;
  for (let line = from; line < to; line++) if (shapes[line] === Shape.FootnoteRule) rules++;
  return rules;
}

/** The index of the paragraph that a line belongs to. */
export function paragraphAt(paragraphs: readonly Paragraph[], line: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
