import { enactingFormulaOf } from '../../languages/enacting-formulas';
import { isLowerCase, isUpperCase, isWide } from '../../text/characters';
import { indentOf, type Lines, visiblePart } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';
import { hangsBelow } from './hanging';
import { isTerminated, Shape } from './line-shapes';
import { reaches, widest, widthOf } from './line-widths';
import { flowing, type LayoutMeasure } from './measure';

/**
 * What is counted of the lines of a region, to tell how it is cut. Everything is a sum over lines, each of which takes
 * no more than its neighbours to be counted: so an edit takes the counts of its old lines away and adds those of the new.
 */
export interface LayoutTally {
  readonly widths: WidthCounts;
  /** null where the widths alone tell that nothing was cut. */
  readonly basis: Basis | null;
  readonly joins: JoinCounts;
}

/** What a line counts for by itself. Indexed by columns. */
export interface WidthCounts {
  readonly lines: number;
  readonly widths: Int32Array;
  readonly indents: Int32Array;
  readonly blankBefore: number;
}

/** What must be known of the whole region before its lines can be held against each other. */
interface Basis {
  readonly width: number;
  readonly usualIndent: number;
  /** Has every other line a blank one above? */
  readonly mostlyApart: boolean;
}

/** What a line and the one before it count for. */
interface JoinCounts {
  /** How surely lines go on right below the one before, and behind a blank line; in twentieths. */
  readonly close: number;
  readonly apart: number;
  readonly continuedIndents: Int32Array;
  readonly ownIndents: Int32Array;
  /** Short lines that end with a clause, and those of them with a blank line below. */
  readonly ends: number;
  readonly endsBeforeBlank: number;
}

/** A stretch of a region: `content` are its lines that have content; those in `from` to `to` (exclusive) are counted. */
export interface Stretch {
  readonly content: readonly number[];
  readonly from: number;
  readonly to: number;
}

const deepestIndent = 63;
/** No width of lines that were cut is less than this. */
const narrowest = 16;
const noIndents = new Int32Array(deepestIndent + 1);
const noJoins: JoinCounts = {
  close: 0,
  apart: 0,
  continuedIndents: noIndents,
  ownIndents: noIndents,
  ends: 0,
  endsBeforeBlank: 0,
};

export function tallyOf(lines: Lines, shapes: Uint8Array, content: readonly number[]): LayoutTally {
  const stretch = { content, from: 0, to: content.length };
  const widths = countWidths(lines, shapes, stretch);
  const basis = basisOf(widths);
  return { widths, basis, joins: basis ? countJoins(lines, shapes, stretch, basis) : noJoins };
}

/** The tally with the lines of one stretch replaced by those of another; null when all lines must be counted anew. */
export function replaceInTally(
  tally: LayoutTally,
  old: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
  now: { lines: Lines; shapes: Uint8Array; stretch: Stretch },
): LayoutTally | null {
  const before = countWidths(old.lines, old.shapes, old.stretch);
  const after = countWidths(now.lines, now.shapes, now.stretch);
  const widths: WidthCounts = {
    lines: tally.widths.lines - before.lines + after.lines,
    widths: replaced(tally.widths.widths, before.widths, after.widths),
    indents: replaced(tally.widths.indents, before.indents, after.indents),
    blankBefore: tally.widths.blankBefore - before.blankBefore + after.blankBefore,
  };
  const basis = basisOf(widths);
  if (!basis) return { widths, basis, joins: noJoins };
  if (!sameBasis(basis, tally.basis)) return null;
  const lost = countJoins(old.lines, old.shapes, old.stretch, basis);
  const won = countJoins(now.lines, now.shapes, now.stretch, basis);
  const { joins } = tally;
  return {
    widths,
    basis,
    joins: {
      close: joins.close - lost.close + won.close,
      apart: joins.apart - lost.apart + won.apart,
      continuedIndents: replaced(joins.continuedIndents, lost.continuedIndents, won.continuedIndents),
      ownIndents: replaced(joins.ownIndents, lost.ownIndents, won.ownIndents),
      ends: joins.ends - lost.ends + won.ends,
      endsBeforeBlank: joins.endsBeforeBlank - lost.endsBeforeBlank + won.endsBeforeBlank,
    },
  };
}

/** How the region is cut: by what stands behind full lines that end in the middle of a clause. */
export function measureOf({ widths, basis, joins }: LayoutTally): LayoutMeasure {
  if (!basis) return flowing;
  const evidence = joins.close + joins.apart;
  // less than one continued line in eight, or hardly one at all
  if (evidence < 14 || evidence * 5 < widths.lines * 12) return flowing;
  const indent = mostFrequent(joins.continuedIndents);
  return {
    layout: joins.apart > joins.close ? 'extracted' : 'wrapped',
    width: basis.width,
    indent,
    indentsParagraphs: above(joins.ownIndents, indent) >= widths.lines * 0.04,
    blanksBetween: joins.endsBeforeBlank * 2 >= joins.ends,
  };
}

function countWidths(lines: Lines, shapes: Uint8Array, { content, from, to }: Stretch): WidthCounts {
  const widths = new Int32Array(widest + 1);
  const indents = new Int32Array(deepestIndent + 1);
  let blankBefore = 0;
  for (let i = from; i < to; i++) {
    const line = content[i]!;
    widths[Math.min(widest, widthOf(lines, line))]!++;
    indents[Math.min(deepestIndent, indentOf(lines, line))]!++;
    if (line > 0 && shapes[line - 1] === Shape.Blank) blankBefore++;
  }
  return { lines: to - from, widths, indents, blankBefore };
}

function basisOf({ lines, widths, indents, blankBefore }: WidthCounts): Basis | null {
  const width = quantile(widths, lines, 0.8);
  if (width >= widest || width < narrowest || above(widths, width * 1.25) > lines * 0.08) return null;
  return { width, usualIndent: mostFrequent(indents), mostlyApart: blankBefore >= lines * 0.5 };
}

function sameBasis(a: Basis, b: Basis | null): boolean {
  return b !== null && a.width === b.width && a.usualIndent === b.usualIndent && a.mostlyApart === b.mostlyApart;
}

function countJoins(lines: Lines, shapes: Uint8Array, { content, from, to }: Stretch, basis: Basis): JoinCounts {
  const continuedIndents = new Int32Array(deepestIndent + 1);
  const ownIndents = new Int32Array(deepestIndent + 1);
  let close = 0;
  let apart = 0;
  let ends = 0;
  let endsBeforeBlank = 0;
  /** The line whose label the lines below hang behind, so that they tell nothing of how far paragraphs are set in. */
  let head = -1;
  for (let i = 0; i < to; i++) {
    const line = content[i]!;
    const labelled = startsWithLabel(lines, line);
    const hangs = !labelled && head >= 0 && hangsBelow(lines, head, line);
    if (labelled) head = line;
    else if (!hangs) head = -1;
    if (i < from) continue;
    const indent = Math.min(deepestIndent, indentOf(lines, line));
    if (!hangs) ownIndents[indent]!++;
    if (isTerminated(lines, line) && !reaches(lines, line, basis.width)) {
      ends++;
      if (line + 1 >= lines.count || shapes[line + 1] !== Shape.Content) endsBeforeBlank++;
    }
    if (i === 0 || labelled) continue;
    const before = content[i - 1]!;
    const distance = line - before;
    if (distance > 2 || !reaches(lines, before, basis.width)) continue;
    const weight = joinWeight(lines, before, line, basis);
    if (weight === 0 || enactingFormulaOf(visiblePart(lines, line))) continue;
    if (distance === 1) close += weight;
    else apart += weight;
    if (!hangs) continuedIndents[indent]!++;
  }
  return { close, apart, continuedIndents, ownIndents, ends, endsBeforeBlank };
}

/** How surely the line goes on with the one before, in twentieths. */
function joinWeight(lines: Lines, before: number, line: number, { usualIndent, mostlyApart }: Basis): number {
  const weight = isTerminated(lines, before) ? 0 : continuationWeight(lines, line);
  if (isUpperCase(lines.text[lines.first[line]!]!)) return weight;
  // less far in than paragraphs begin, or without the blank line that they have above: it goes on, whatever the mark
  if (indentOf(lines, line) >= usualIndent && !(line - before === 1 && mostlyApart)) return weight;
  return weight > 0 ? weight + 40 : 14;
}

/** A small letter says that a clause goes on, a capital little, and so does a script without case. */
function continuationWeight(lines: Lines, line: number): number {
  const code = lines.text.charCodeAt(lines.first[line]!);
  if (isWide(code) || code >= 0x590) return 20;
  const character = String.fromCharCode(code);
  if (isLowerCase(character)) return 20;
  return isUpperCase(character) ? 5 : 15;
}

/** A line that begins with a label goes on with nothing, as a rule: it tells nothing of how the text is cut. */
export function startsWithLabel(lines: Lines, line: number): boolean {
  const label = readLabel(lines.text, lines.first[line]!, lines.last[line]!);
  return label !== null && !isDoubtful(label);
}

function replaced(counts: Int32Array, lost: Int32Array, won: Int32Array): Int32Array {
  const result = counts.slice();
  for (let i = 0; i < result.length; i++) result[i]! += won[i]! - lost[i]!;
  return result;
}

function above(counts: Int32Array, limit: number): number {
  let sum = 0;
  for (let value = Math.floor(limit) + 1; value < counts.length; value++) sum += counts[value]!;
  return sum;
}

function quantile(counts: Int32Array, total: number, share: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value]!;
    if (seen >= total * share) return value;
  }
  return counts.length - 1;
}

function mostFrequent(counts: Int32Array): number {
  let best = 0;
  for (let value = 1; value < counts.length; value++) if (counts[value]! > counts[best]!) best = value;
  return best;
}
