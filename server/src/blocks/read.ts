import type { Language } from '../languages/language';
import type { Lines } from '../text/lines';
import { assembleBlocks, isParagraphLabel, readLabels } from './assemble';
import type { Block } from './block';
import { stateAtStart } from './classify/state';
import type { TextCounts } from './layout/counts';
import { measureLayout } from './layout/layout';
import { Shape } from './layout/line-shapes';
import { groupParagraphs, type Paragraph } from './paragraphs/paragraphs';

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
