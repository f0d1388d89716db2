import type { Lines } from '../../text/lines';
import { filledColumns, filledWidth, hidesIndent } from './filling';
import { countJoins, type JoinCounts, noJoins } from './join-counts';
import { widest } from './line-widths';
import { flowing, flowingApart, type LayoutMeasure } from './measure';
import { countWidths, cutWidth, longerThan, type Stretch, type WidthCounts } from './width-counts';

/**
 * What is counted of the lines of a region, to tell how it is cut. Everything is a sum over lines, each of which takes
 * no more than its neighbours to be counted: so an edit takes the counts of its old lines away and adds those of the new.
 */
export interface LayoutTally {
  readonly widths: WidthCounts;
  /** The usual length of a full line; 0 where the widths alone tell that nothing was cut. */
  readonly width: number;
  readonly joins: JoinCounts;
}

export function tallyOf(lines: Lines, shapes: Uint8Array, content: readonly number[]): LayoutTally {
  const stretch = { content, from: 0, to: content.length };
  const widths = countWidths(lines, stretch);
  const width = cutWidth(widths);
  return { widths, width, joins: width > 0 ? countJoins(lines, shapes, stretch, width) : noJoins };
}

/** The tally with the lines of one stretch replaced by those of another; null when all lines must be counted anew. */
export function replaceInTally(
  tally: LayoutTally,
  old: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
  now: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
): LayoutTally | null {
  const before = countWidths(old.lines, old.stretch);
  const after = countWidths(now.lines, now.stretch);
  const widths: WidthCounts = {
    lines: tally.widths.lines - before.lines + after.lines,
    apart: tally.widths.apart - before.apart + after.apart,
    widths: replaced(tally.widths.widths, before.widths, after.widths),
  };
  const width = cutWidth(widths);
  if (width === 0) return { widths, width, joins: noJoins };
  if (width !== tally.width) return null;
  const lost = countJoins(old.lines, old.shapes, old.stretch, width);
  const won = countJoins(now.lines, now.shapes, now.stretch, width);
  const { joins } = tally;
  return {
    widths,
    width,
    joins: {
      close: joins.close - lost.close + won.close,
      apart: joins.apart - lost.apart + won.apart,
      outdents: replaced(joins.outdents, lost.outdents, won.outdents),
      indented: joins.indented - lost.indented + won.indented,
      shortFirst: joins.shortFirst - lost.shortFirst + won.shortFirst,
      fullFirst: joins.fullFirst - lost.fullFirst + won.fullFirst,
      ends: joins.ends - lost.ends + won.ends,
      endsBeforeBlank: joins.endsBeforeBlank - lost.endsBeforeBlank + won.endsBeforeBlank,
      endsInBlank: joins.endsInBlank - lost.endsInBlank + won.endsInBlank,
      piecesInBlanks: joins.piecesInBlanks - lost.piecesInBlanks + won.piecesInBlanks,
      full: joins.full - lost.full + won.full,
      fullInBlank: joins.fullInBlank - lost.fullInBlank + won.fullInBlank,
      fullBehindBlank: joins.fullBehindBlank - lost.fullBehindBlank + won.fullBehindBlank,
      fill: {
        full: replaced(joins.fill.full, lost.fill.full, won.fill.full),
        overfull: replaced(joins.fill.overfull, lost.fill.overfull, won.fill.overfull),
        columns: replaced(joins.fill.columns, lost.fill.columns, won.fill.columns),
        columnsOver: replaced(joins.fill.columnsOver, lost.fill.columnsOver, won.fill.columnsOver),
        rough: joins.fill.rough - lost.fill.rough + won.fill.rough,
        first: replaced(joins.fill.first, lost.fill.first, won.fill.first),
      },
    },
  };
}

/** The tally of a text that was not cut with another width of one line; null when all lines must be counted anew. */
export function withWidth(tally: LayoutTally, old: number, now: number): LayoutTally | null {
  const [from, to] = [Math.min(widest, old), Math.min(widest, now)];
  if (from === to) return tally;
  const counts = tally.widths.widths.slice();
  counts[from]!--;
  counts[to]!++;
  const widths = { ...tally.widths, widths: counts };
  return cutWidth(widths) === tally.width ? { ...tally, widths } : null;
}

/** How the region is cut: by what stands behind full lines that end in the middle of a clause. */
export function measureOf({ widths, width, joins }: LayoutTally): LayoutMeasure {
  // where nearly every line stands apart, two that don't are one that was cut
  const uncut = widths.apart >= widths.lines * 0.6 ? flowingApart : flowing;
  if (width === 0) return uncut;
  const evidence = joins.close + joins.apart;
  // less than one continued line in twelve, of lines that all stand apart in eight, or hardly one at all
  const least = joins.apart > joins.close ? 12 : 8;
  if (evidence < 14 || evidence * 5 < widths.lines * least) return uncut;
  // paragraphs that are lines stand apart, too, but are of any length
  if (joins.apart > joins.close && longerThan(widths, width) > widths.lines * 0.15) return uncut;
  const { ends, endsBeforeBlank } = joins;
  const goOn = evidence / 20;
  const goOnApart = joins.apart / 20;
  const filled = filledWidth(joins.fill);
  const firstIndent = joins.indented * 20 > evidence * 0.12 ? 0 : usualOutdent(joins.outdents, evidence);
  const hiddenIndent =
    (joins.shortFirst > 2 && joins.shortFirst > joins.fullFirst * 1.5) || hidesIndent(joins.fill, filled);
  return {
    layout: joins.apart > joins.close ? 'extracted' : 'wrapped',
    width,
    filled: filled.least,
    filledMost: filled.most,
    columns: filledColumns(joins.fill, filled),
    firstIndent,
    hiddenIndent,
    blanks: firstIndent === 0 && joins.apart <= joins.close && blanksTell(joins),
    blank: weighed(endsBeforeBlank, ends, goOnApart, goOn),
    noBlank: weighed(ends - endsBeforeBlank, ends, goOn - goOnApart, goOn),
  };
}

/** Do blanks at lines' ends and beginnings tell pieces of lines? Not where whole lines have them, or paragraphs' ends. */
function blanksTell({ ends, endsInBlank, piecesInBlanks, full, fullInBlank, fullBehindBlank }: JoinCounts): boolean {
  return piecesInBlanks > 1 && fullInBlank * 10 < full && fullBehindBlank * 10 < full && endsInBlank * 2 <= ends;
}

/** What a sign says for an end that so many ends have, and so many lines that go on; the less, the fewer were seen. */
function weighed(endsWith: number, ends: number, goOnWith: number, goOn: number): number {
  const ratio = (endsWith + 1) / (ends + 2) / ((goOnWith + 1) / (goOn + 2));
  return Math.max(-9, Math.min(9, Math.round(2 * Math.log(ratio))));
}

/** How far in first lines stand: the middle one of all, where as many do as paragraphs begin in such a text. */
function usualOutdent(outdents: Int32Array, evidence: number): number {
  let all = 0;
  for (let columns = 1; columns < outdents.length; columns++) all += outdents[columns]!;
  if (all < 1 || all * 20 < evidence * 0.06) return 0;
  let seen = 0;
  for (let columns = 1; columns < outdents.length; columns++) {
    seen += outdents[columns]!;
    if (seen * 2 >= all) return columns;
  }
  return 0;
}

function replaced(counts: Int32Array, lost: Int32Array, won: Int32Array): Int32Array {
  const result = counts.slice();
  for (let i = 0; i < result.length; i++) result[i]! += won[i]! - lost[i]!;
  return result;
}
