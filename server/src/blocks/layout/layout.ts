import type { Lines } from '../../text/lines';
import { Shape } from '../pages/shape';

import { isLong } from './line-widths';
import { flowing, type Layout, type LayoutMeasure } from './measure';
import { type LayoutTally, measureOf, tallyOf } from './tally';

/**
 * How a text is cut into lines. Mostly it is cut alike as a whole, or not at all. A passage out of a PDF may stand in a
 * fresh draft, though: then each run of lines that may have been cut to a width is a region, and a line too long for that
 * parts two of them.
 */
export interface LayoutRegions {
  /** The measure of each region, and the region of each line by its number. */
  readonly measures: readonly LayoutMeasure[];
  readonly regionOf: Uint32Array;
}

/** Lines that follow one another, all too long to have been cut or all of them not, as indices of lines with content. */
export interface LineRun {
  readonly from: number;
  readonly to: number;
  readonly long: boolean;
}

/** A run whose lines are too many to be counted again at each edit. */
export interface CountedRun {
  /** The numbers of its first and last line with content. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly tally: LayoutTally;
  readonly measure: LayoutMeasure;
}

/** How many lines with content are cut in which way. */
export type LayoutLines = Readonly<Record<Layout, number>>;

export interface MeasuredLayout {
  readonly regions: LayoutRegions;
  readonly whole: LayoutTally;
  readonly counted: readonly CountedRun[];
  readonly layoutLines: LayoutLines;
  /** Were all lines cut alike, so that no region has a measure of its own? */
  readonly alike: boolean;
}

/** A region of fewer lines of content than this tells too little by itself, and is read as the text as a whole. */
export const smallestRegion = 6;
/** A run of at least so many lines is kept counted. */
export const smallestCounted = 64;

/** Linear: every line is measured once with its region, and once with the whole. */
export function measureLayout(lines: Lines, shapes: Uint8Array): MeasuredLayout {
  const content = contentLines(lines, shapes, 0);
  const whole = tallyOf(lines, shapes, content);
  const wholeMeasure = measureOf(whole);
  if (wholeMeasure.layout !== 'flowing') return cutAlike(lines, whole, wholeMeasure);
  const counted: CountedRun[] = [];
  const measures: LayoutMeasure[] = [];
  const regionOf = new Uint32Array(lines.count);
  const layoutLines = { flowing: 0, wrapped: 0, extracted: 0 };
  for (const run of runsOf(lines, content)) {
    const count = run.to - run.from;
    let measure = flowing;
    if (!run.long) {
      const tally =
        count === content.length
          ? whole
          : count < smallestRegion
            ? null
            : tallyOf(lines, shapes, content.slice(run.from, run.to));
      measure = tally === null || tally === whole ? wholeMeasure : measureOf(tally);
      if (tally && count >= smallestCounted) {
        counted.push({ firstLine: content[run.from]!, lastLine: content[run.to - 1]!, tally, measure });
      }
    }
    for (let i = run.from; i < run.to; i++) regionOf[content[i]!] = measures.length;
    measures.push(measure);
    layoutLines[measure.layout] += count;
  }
  return { regions: { measures, regionOf }, whole, counted, layoutLines, alike: false };
}

/** All lines were cut alike; one that is too long for that has lost its line's end, as where two parts of a word were joined. */
function cutAlike(lines: Lines, whole: LayoutTally, measure: LayoutMeasure): MeasuredLayout {
  return {
    regions: { measures: [measure], regionOf: new Uint32Array(lines.count) },
    whole,
    counted: [],
    layoutLines: linesCutAlike(whole, measure),
    alike: true,
  };
}

export function linesCutAlike({ widths }: LayoutTally, { layout }: LayoutMeasure): LayoutLines {
  return { flowing: 0, wrapped: 0, extracted: 0, [layout]: widths.lines };
}

/** Were lines set in pieces, which stand in another order than they are read in (`paragraphs/pieces.ts`)? */
export function isScattered(whole: LayoutTally): boolean {
  return measureOf(whole).blanks;
}

/** How most of the text is cut. */
export function layoutOf(lines: LayoutLines, whole: LayoutTally): Layout {
  const cut = lines.wrapped >= lines.extracted ? 'wrapped' : 'extracted';
  return lines[cut] > lines.flowing ? cut : measureOf(whole).layout;
}

/** The numbers of the lines that have content, from a line on. */
export function contentLines(lines: Lines, shapes: Uint8Array, from: number): number[] {
  let count = 0;
  for (let line = from; line < lines.count; line++) if (shapes[line] === Shape.Content) count++;
  // lists that grow leave much of theirs behind
  const content = new Array<number>(count);
  for (let line = lines.count - 1; count > 0; line--) if (shapes[line] === Shape.Content) content[--count] = line;
  return content;
}

export function runsOf(lines: Lines, content: readonly number[]): LineRun[] {
  const runs: LineRun[] = [];
  let from = 0;
  let long = false;
  for (let i = 0; i < content.length; i++) {
    const now = isLong(lines, content[i]!);
    if (i > from && now !== long) {
      runs.push({ from, to: i, long });
      from = i;
    }
    long = now;
  }
  if (content.length > from) runs.push({ from, to: content.length, long });
  return runs;
}
