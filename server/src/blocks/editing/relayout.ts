import type { Lines } from '../../text/lines';
import type { KnownRun } from '../layout/counts';
import {
  type CountedRun,
  contentLines,
  type LayoutLines,
  type LayoutRegions,
  type LineRun,
  linesCutAlike,
  runsOf,
  smallestCounted,
  smallestRegion,
} from '../layout/layout';
import { flowing, type LayoutMeasure, sameMeasure } from '../layout/measure';
import { type LayoutTally, measureOf, replaceInTally, tallyOf } from '../layout/tally';

/** Some lines of a text around an edit. Numbers of lines count from the first of `lines`. */
export interface LineWindow {
  readonly lines: Lines;
  readonly shapes: Uint8Array;
  /** The lines that are read anew: from `start` to `end`, exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What is known of the layout outside the window. */
export interface KnownLayout {
  readonly whole: LayoutTally;
  readonly layoutLines: LayoutLines;
  /** The counted run that reaches into the window from above, and the one that reaches out of it; maybe the same. */
  readonly above: KnownRun | null;
  readonly below: KnownRun | null;
  /** Counts all lines of the text as it is now, or those of the run that reaches out of the window. */
  readonly countAnew: (which: 'whole' | 'run', fromAbove: boolean, toBelow: boolean) => LayoutTally;
}

export interface Relayout {
  readonly regions: LayoutRegions;
  readonly whole: LayoutTally;
  readonly layoutLines: LayoutLines;
  /** The counted runs that have lines in the window. */
  readonly counted: readonly CountedRun[];
}

interface WindowRun extends LineRun {
  readonly fromAbove: boolean;
  readonly toBelow: boolean;
}

/**
 * The layout after an edit, measured by its lines alone. null where what changes reaches further: another measure for
 * lines outside the window, a long run cut in two or two of them joined.
 */
export function measureAgain(known: KnownLayout, old: LineWindow, now: LineWindow): Relayout | null {
  const oldContent = contentLines(old.lines, old.shapes, 0);
  const content = contentLines(now.lines, now.shapes, 0);
  const whole =
    replaceInTally(
      known.whole,
      { ...old, stretch: stretchOf(old, oldContent) },
      { ...now, stretch: stretchOf(now, content) },
    ) ?? known.countAnew('whole', true, true);
  const measure = measureOf(whole);
  if (!sameMeasure(measure, measureOf(known.whole))) return null;
  if (measure.layout !== 'flowing') {
    return {
      regions: { measures: [measure], regionOf: new Uint32Array(now.lines.count) },
      whole,
      layoutLines: linesCutAlike(whole, measure),
      counted: [],
    };
  }
  const oldRuns = windowRuns(old, oldContent);
  const layoutLines = { ...known.layoutLines };
  for (const run of oldRuns) {
    const layout = reachesOut(run)
      ? (outsideOf(run, known)?.measure ?? flowing)
      : innerMeasure(old, oldContent, run, measure);
    layoutLines[layout.layout] -= countWithin(old, oldContent, run);
  }
  const measures: LayoutMeasure[] = [];
  const regionOf = new Uint32Array(now.lines.count);
  const counted: CountedRun[] = [];
  let covered = content.findIndex(line => line >= now.end);
  if (covered < 0) covered = content.length;
  for (const run of windowRuns(now, content)) {
    covered = Math.max(covered, run.to);
    const found = measureRun(run);
    if (!found) return null;
    for (let i = run.from; i < run.to; i++) regionOf[content[i]!] = measures.length;
    measures.push(found);
    layoutLines[found.layout] += countWithin(now, content, run);
  }
  // what begins below the window is another region than its last line's
  for (let i = covered; i < content.length; i++) regionOf[content[i]!] = measures.length;
  measures.push(flowing);
  return { regions: { measures, regionOf }, whole, layoutLines, counted };

  function measureRun(run: WindowRun): LayoutMeasure | null {
    if (run.long) return flowing;
    const firstLine = content[run.from]!;
    const lastLine = content[run.to - 1]!;
    if (!reachesOut(run)) {
      if (run.to - run.from < smallestCounted) return innerMeasure(now, content, run, measure);
      const tally = tallyOf(now.lines, now.shapes, content.slice(run.from, run.to));
      const own = measureOf(tally);
      counted.push({ firstLine, lastLine, tally, measure: own });
      return own;
    }
    const outside = outsideOf(run, known);
    const before = oldRuns.find(({ fromAbove, toBelow }) => fromAbove === run.fromAbove && toBelow === run.toBelow);
    if (!outside || before?.long || (!before && run.fromAbove && run.toBelow)) return null;
    const tally =
      replaceInTally(
        outside.tally,
        { ...old, stretch: stretchOf(old, before ? oldContent.slice(before.from, before.to) : []) },
        { ...now, stretch: stretchOf(now, content.slice(run.from, run.to)) },
      ) ?? known.countAnew('run', run.fromAbove, run.toBelow);
    if (tally.widths.lines < smallestRegion || !sameMeasure(measureOf(tally), outside.measure)) return null;
    counted.push({ firstLine, lastLine, tally, measure: outside.measure });
    return outside.measure;
  }
}

function reachesOut({ fromAbove, toBelow }: WindowRun): boolean {
  return fromAbove || toBelow;
}

function outsideOf({ long, fromAbove, toBelow }: WindowRun, { above, below }: KnownLayout): KnownRun | null {
  if (long) return null;
  if (fromAbove && toBelow) return above === below ? above : null;
  if (above === below) return null;
  return fromAbove ? above : below;
}

/** The measure of a run that stands in the window as a whole. */
function innerMeasure(
  { lines, shapes }: LineWindow,
  content: readonly number[],
  run: LineRun,
  whole: LayoutMeasure,
): LayoutMeasure {
  if (run.long) return flowing;
  if (run.to - run.from < smallestRegion) return whole;
  return measureOf(tallyOf(lines, shapes, content.slice(run.from, run.to)));
}

/** Runs that stand above or below the window as a whole are none of it. */
function windowRuns({ lines, start, end }: LineWindow, content: readonly number[]): WindowRun[] {
  return runsOf(lines, content)
    .filter(run => content[run.from]! < end && content[run.to - 1]! >= start)
    .map(run => ({ ...run, fromAbove: content[run.from]! < start, toBelow: content[run.to - 1]! >= end }));
}

function countWithin({ start, end }: LineWindow, content: readonly number[], { from, to }: LineRun): number {
  let count = 0;
  for (let i = from; i < to; i++) if (content[i]! >= start && content[i]! < end) count++;
  return count;
}

function stretchOf({ start, end }: LineWindow, content: readonly number[]) {
  let from = 0;
  while (from < content.length && content[from]! < start) from++;
  let to = from;
  while (to < content.length && content[to]! < end) to++;
  return { content, from, to };
}
