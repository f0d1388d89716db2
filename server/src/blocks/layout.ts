import { enactingFormulaOf } from '../languages/enacting-formulas';
import { isLowerCase, isUpperCase, isWide } from '../text/characters';
import { indentOf, type Lines, visiblePart } from '../text/lines';
import { hangsBelow } from './hanging';
import { isDoubtful, readLabel } from './label';
import { isTerminated, Shape } from './line-shapes';

/**
 * flowing: a paragraph is a line. wrapped: cut into lines, with blank lines between paragraphs. extracted: as it comes
 * out of a PDF, a blank line behind every line.
 */
export type Layout = 'flowing' | 'wrapped' | 'extracted';

export interface LayoutMeasure {
  readonly layout: Layout;
  /** The usual length of a full line, in columns: a Chinese character takes two. */
  readonly width: number;
  /** How far a line is indented that continues a paragraph. */
  readonly indent: number;
  /** Do paragraphs begin further in than their other lines? */
  readonly indentsParagraphs: boolean;
  /** Do blank lines stand between paragraphs? */
  readonly blanksBetween: boolean;
}

/** No line that was cut to a width is longer than this, in columns, and no width is less than that. */
const widest = 240;
const narrowest = 16;
/**
 * A line that reaches this share of the usual width is full: what follows it may be its continuation. Chinese breaks
 * anywhere, so that its full lines are all but equally long.
 */
const fullShare = 0.72;
const fullShareWide = 0.88;

/** How a text is cut into lines, region by region: a passage out of a PDF may stand in a fresh draft. */
export interface LayoutRegions {
  /** How most of the text is cut. */
  readonly layout: Layout;
  /** The measure of each region, and the region of each line by its number. */
  readonly measures: readonly LayoutMeasure[];
  readonly regionOf: Uint32Array;
}

/** A line longer than this, in columns, was not cut to a width: it is a paragraph of its own, and parts two regions. */
const widestCut = 160;
/** A region of fewer lines of content than this tells too little by itself, and is read as the text as a whole. */
const smallestRegion = 6;

/** Linear: every line is measured once with its region, and once with the whole. */
export function measureLayout(lines: Lines, shapes: Uint8Array): LayoutRegions {
  const content: number[] = [];
  for (let line = 0; line < lines.count; line++) if (shapes[line] === Shape.Content) content.push(line);
  const whole = measureRegion(lines, shapes, content);
  const measures: LayoutMeasure[] = [];
  const regionOf = new Uint32Array(lines.count);
  const counts = { flowing: 0, wrapped: 0, extracted: 0 };
  const add = (region: readonly number[], measure: LayoutMeasure) => {
    for (const line of region) regionOf[line] = measures.length;
    measures.push(measure);
    counts[measure.layout] += region.length;
  };
  let region: number[] = [];
  const close = () => {
    if (region.length === 0) return;
    const all = region.length === content.length;
    add(region, all || region.length < smallestRegion ? whole : measureRegion(lines, shapes, region));
    region = [];
  };
  for (const line of content) {
    if (widthOf(lines, line) <= widestCut) region.push(line);
    else {
      close();
      add([line], flowing);
    }
  }
  close();
  const cut = counts.wrapped >= counts.extracted ? 'wrapped' : 'extracted';
  return { layout: counts[cut] > counts.flowing ? cut : whole.layout, measures, regionOf };
}

const flowing: LayoutMeasure = {
  layout: 'flowing',
  width: widestCut,
  indent: 0,
  indentsParagraphs: false,
  blanksBetween: true,
};

/** Counts what stands behind full lines that end in the middle of a clause. `content` are the numbers of the lines. */
function measureRegion(lines: Lines, shapes: Uint8Array, content: readonly number[]): LayoutMeasure {
  const widths = new Uint32Array(widest + 1);
  const allIndents = new Uint32Array(64);
  let blankBefore = 0;
  for (const line of content) {
    widths[Math.min(widest, widthOf(lines, line))]!++;
    allIndents[Math.min(63, indentOf(lines, line))]!++;
    if (line > 0 && shapes[line - 1] === Shape.Blank) blankBefore++;
  }
  const width = quantile(widths, content.length, 0.8);
  if (width >= widest || width < narrowest || shareAbove(widths, width * 1.25) > content.length * 0.08) {
    return { layout: 'flowing', width, indent: 0, indentsParagraphs: false, blanksBetween: true };
  }
  const hanging = hangingLines(lines, content);
  const usualIndent = mostFrequent(allIndents);
  const mostlyApart = blankBefore >= content.length * 0.5;
  let close = 0;
  let apart = 0;
  const indents = new Uint32Array(64);
  for (let i = 1; i < content.length; i++) {
    const line = content[i]!;
    const before = content[i - 1]!;
    const distance = line - before;
    if (distance > 2 || !reaches(lines, before, width)) continue;
    if (enactingFormulaOf(visiblePart(lines, line)) || startsWithLabel(lines, line)) continue;
    const indent = indentOf(lines, line);
    let weight = isTerminated(lines, before) ? 0 : continuationWeight(lines, line);
    // less far in than paragraphs begin, or without the blank line that they have above: it goes on, whatever the mark
    if (!isUpperCase(lines.text[lines.first[line]!]!) && (indent < usualIndent || (distance === 1 && mostlyApart))) {
      weight += weight > 0 ? 2 : 0.7;
    }
    if (weight === 0) continue;
    if (distance === 1) close += weight;
    else apart += weight;
    if (hanging[i] === 0) indents[Math.min(63, indent)]!++;
  }
  const evidence = close + apart;
  if (evidence < 0.7 || evidence < content.length * 0.12) {
    return { layout: 'flowing', width, indent: 0, indentsParagraphs: false, blanksBetween: true };
  }
  const indent = mostFrequent(indents);
  let further = 0;
  for (const [i, line] of content.entries()) if (hanging[i] === 0 && indentOf(lines, line) > indent) further++;
  return {
    layout: apart > close ? 'extracted' : 'wrapped',
    width,
    indent,
    indentsParagraphs: further >= content.length * 0.04,
    blanksBetween: blanksBetween(lines, shapes, content, width),
  };
}

/** Which lines are set in behind a label, so that they tell nothing of how far paragraphs are. */
function hangingLines(lines: Lines, content: readonly number[]): Uint8Array {
  const hanging = new Uint8Array(content.length);
  let head = -1;
  for (const [i, line] of content.entries()) {
    if (startsWithLabel(lines, line)) head = line;
    else if (head >= 0 && hangsBelow(lines, head, line)) hanging[i] = 1;
    else head = -1;
  }
  return hanging;
}

/** What stands behind lines that surely end a paragraph, short ones that end with a clause? */
function blanksBetween(lines: Lines, shapes: Uint8Array, content: readonly number[], width: number): boolean {
  let ends = 0;
  let blank = 0;
  for (const line of content) {
    if (!isTerminated(lines, line) || reaches(lines, line, width)) continue;
    ends++;
    if (line + 1 >= lines.count || shapes[line + 1] !== Shape.Content) blank++;
  }
  return blank * 2 >= ends;
}

/** A line that begins with a label goes on with nothing, as a rule: it tells nothing of how the text is cut. */
function startsWithLabel(lines: Lines, line: number): boolean {
  const label = readLabel(lines.text, lines.first[line]!, lines.last[line]!);
  return label !== null && !isDoubtful(label);
}

export function isFull(lines: Lines, line: number, measure: LayoutMeasure): boolean {
  return reaches(lines, line, measure.width);
}

/** Does the line reach less than half of the usual width? Only a paragraph's end or a heading is so short. */
export function isHalf(lines: Lines, line: number, measure: LayoutMeasure): boolean {
  return widthOf(lines, line) < measure.width / 2;
}

function reaches(lines: Lines, line: number, width: number): boolean {
  const share = isWideLine(lines, line) ? fullShareWide : fullShare;
  return widthOf(lines, line) >= width * share;
}

function isWideLine(lines: Lines, line: number): boolean {
  return isWide(lines.text.charCodeAt(lines.first[line]!)) || isWide(lines.text.charCodeAt(lines.last[line]! - 1));
}

/** In columns. Only lines that begin or end with a Chinese character are counted character by character. */
function widthOf(lines: Lines, line: number): number {
  const first = lines.first[line]!;
  const last = lines.last[line]!;
  let width = last - first;
  if (width <= widest && isWideLine(lines, line)) {
    for (let at = first; at < last; at++) if (isWide(lines.text.charCodeAt(at))) width++;
  }
  return width;
}

function shareAbove(counts: Uint32Array, limit: number): number {
  let above = 0;
  for (let value = Math.floor(limit) + 1; value < counts.length; value++) above += counts[value]!;
  return above;
}

/** How surely the line goes on with a clause: a small letter says so, a capital little, and so does a script without case. */
function continuationWeight(lines: Lines, line: number): number {
  const code = lines.text.charCodeAt(lines.first[line]!);
  if (isWide(code) || code >= 0x590) return 1;
  const character = String.fromCharCode(code);
  if (isLowerCase(character)) return 1;
  return character === character.toUpperCase() && character !== character.toLowerCase() ? 0.25 : 0.75;
}

function quantile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value]!;
    if (seen >= total * share) return value;
  }
  return counts.length - 1;
}

function mostFrequent(counts: Uint32Array): number {
  let best = 0;
  for (let value = 1; value < counts.length; value++) if (counts[value]! > counts[best]!) best = value;
  return best;
}
