import { enactingFormulaOf } from '../languages/enacting-formulas';
import { isLowerCase, isWide } from '../text/characters';
import { indentOf, type Lines, visiblePart } from '../text/lines';
import { isTerminated, Shape } from './line-shapes';

/**
 * flowing: a paragraph is a line. wrapped: cut into lines, with blank lines between paragraphs. extracted: as it comes
 * out of a PDF, a blank line behind every line.
 */
export type Layout = 'flowing' | 'wrapped' | 'extracted';

export interface LayoutMeasure {
  readonly layout: Layout;
  /** The usual length of a full line, in UTF-16 code units. */
  readonly width: number;
  /** How far a line is indented that continues a paragraph. */
  readonly indent: number;
  /** Do paragraphs begin further in than their other lines? */
  readonly indentsParagraphs: boolean;
}

const widest = 400;
/** A line that reaches this share of the usual width is full: what follows it may be its continuation. */
const fullShare = 0.72;

/** How the text is cut into lines. Counts what stands behind lines that end in the middle of a clause. */
export function measureLayout(lines: Lines, shapes: Uint8Array): LayoutMeasure {
  const content: number[] = [];
  const widths = new Uint32Array(widest + 1);
  for (let line = 0; line < lines.count; line++) {
    if (shapes[line] !== Shape.Content) continue;
    content.push(line);
    widths[Math.min(widest, widthOf(lines, line))]!++;
  }
  const width = quantile(widths, content.length, 0.8);
  let close = 0;
  let apart = 0;
  const indents = new Uint32Array(64);
  for (let i = 1; i < content.length; i++) {
    const line = content[i]!;
    const before = content[i - 1]!;
    if (widthOf(lines, before) < width * fullShare || width >= widest || isTerminated(lines, before)) continue;
    if (enactingFormulaOf(visiblePart(lines, line))) continue;
    const weight = continuationWeight(lines, line);
    if (line - before === 1) close += weight;
    else if (line - before === 2) apart += weight;
    else continue;
    indents[Math.min(63, indentOf(lines, line))]!++;
  }
  const evidence = close + apart;
  if (evidence < 0.7 || evidence < content.length * 0.12) {
    return { layout: 'flowing', width, indent: 0, indentsParagraphs: false };
  }
  const indent = mostFrequent(indents);
  let further = 0;
  for (const line of content) if (indentOf(lines, line) > indent) further++;
  return {
    layout: apart > close ? 'extracted' : 'wrapped',
    width,
    indent,
    indentsParagraphs: further >= content.length * 0.04,
  };
}

export function isFull(lines: Lines, line: number, measure: LayoutMeasure): boolean {
  return widthOf(lines, line) >= measure.width * fullShare;
}

function widthOf(lines: Lines, line: number): number {
  return lines.last[line]! - lines.first[line]!;
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
