import { enactingFormulaOf, longestEnactingFormula } from '../../languages/enacting-formulas';
import type { Language } from '../../languages/language';
import { findOpeningPhrase } from '../../languages/opening-phrases';
import { isLowerCase, isUpperCase } from '../../text/characters';
import { indentOf, type Lines, visiblePart } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';
import { hangsBelow } from '../layout/hanging';
import type { LayoutRegions } from '../layout/layout';
import { isTerminated, Shape } from '../layout/line-shapes';
import { isFull, isHalf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { isNumberedFootnote } from './footnote-text';
import { isTableRow } from './table';

/** The physical lines of one paragraph, as line numbers: its own, and those of page furniture in it and behind it. */
export interface Paragraph {
  readonly content: readonly number[];
  readonly furniture: readonly number[];
  /** Up to here (exclusive) the lines are this paragraph's: its trailing furniture and blank lines included. */
  readonly end: number;
}

const noLines: number[] = [];

/**
 * Puts together the paragraphs that line ends and page breaks have cut, from the line `start` on, which begins one. Every
 * line belongs to exactly one.
 */
export function groupParagraphs(
  lines: Lines,
  shapes: Uint8Array,
  layout: LayoutRegions,
  language: Language,
  start = 0,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let content: number[] = [];
  let furniture = noLines;
  let last = -1;
  for (let line = start; line < lines.count; line++) {
    const shape = shapes[line]!;
    if (shape === Shape.Blank) continue;
    if (shape !== Shape.Content) {
      if (furniture === noLines) furniture = [line];
      else furniture.push(line);
      continue;
    }
    const beginsDocument = last < 0;
    if (!beginsDocument && beginsParagraph(lines, shapes, layout, language, content[0]!, last, line)) {
      paragraphs.push({ content, furniture, end: line });
      // a list made with its first line has no room for more: most paragraphs have but one
      content = [line];
      furniture = noLines;
      last = line;
      continue;
    } else if (beginsDocument && furniture.length > 0) {
      // what stands above the first paragraph is a block of its own
      paragraphs.push({ content: [], furniture, end: line });
      furniture = noLines;
    }
    content.push(line);
    last = line;
  }
  paragraphs.push({ content, furniture, end: lines.count });
  return paragraphs;
}

/** Does `line` begin a paragraph, `last` being the line of content before it and `head` the paragraph's first? */
function beginsParagraph(
  lines: Lines,
  shapes: Uint8Array,
  regions: LayoutRegions,
  language: Language,
  head: number,
  last: number,
  line: number,
): boolean {
  const region = regions.regionOf[line]!;
  const measure = regions.measures[region]!;
  if (measure.layout === 'flowing' || region !== regions.regionOf[last]!) return true;
  if (isEnactingFormula(lines, last) || isEnactingFormula(lines, line)) return true;
  if (isTableRow(lines, last) || isTableRow(lines, line)) return true;
  const terminated = isTerminated(lines, last);
  const short = !isFull(lines, last, measure);
  // "(i) …; (ii) …" within a paragraph puts labels at the beginning of lines too, but behind full ones
  if ((terminated ? short || !measure.indentsParagraphs : short) && hasLabel(lines, line)) return true;
  const { blanks, pageBreak } = between(shapes, last, line);
  const indent = indentOf(lines, line);
  if (measure.layout === 'extracted') {
    // the first line of a page follows the last one of the page before without a blank line, one space further in
    const pageTop = blanks === 0;
    if (measure.indentsParagraphs) return indent > measure.indent + (pageTop ? 1 : 0);
    return terminated && short;
  }
  if (pageBreak) return measure.indentsParagraphs ? indent > measure.indent : terminated && short;
  if (blanks > 0) return true;
  if (hangsBelow(lines, head, line)) return false;
  if (indent > measure.indent) return terminated || short;
  if (measure.indentsParagraphs) return false;
  if (terminated && opensParagraph(lines, line, language, measure)) return true;
  if (measure.blanksBetween) return false;
  return endsAbove(lines, last, line, measure) || (terminated && isHeadingLine(lines, shapes, line, measure));
}

/** Where nothing stands between paragraphs: a paragraph's last line is short, a heading shorter still. */
function endsAbove(lines: Lines, last: number, line: number, measure: LayoutMeasure): boolean {
  if (isTerminated(lines, last)) {
    // "…;" in front of a capital
    const semicolon = lines.text[lines.last[last]! - 1] === ';' && isUpperCase(lines.text[lines.first[line]!]!);
    return semicolon || !isFull(lines, last, measure);
  }
  return isHalf(lines, last, measure) && !isLowerCase(lines.text[lines.first[line]!]!);
}

/** A short line without a mark at its end, a label right below. */
function isHeadingLine(lines: Lines, shapes: Uint8Array, line: number, measure: LayoutMeasure): boolean {
  if (!isHalf(lines, line, measure) || isTerminated(lines, line)) return false;
  if (isLowerCase(lines.text[lines.first[line]!]!)) return false;
  return shapes[line + 1] === Shape.Content && hasLabel(lines, line + 1);
}

/**
 * "Noting …" behind a comma: where openings have capitals a line that begins with one begins a paragraph. Where they have
 * none a clause within a paragraph may begin so too; without blank lines between paragraphs that is the rarer.
 */
function opensParagraph(lines: Lines, line: number, language: Language, measure: LayoutMeasure): boolean {
  if (language.capitalOpeners ? isLowerCase(lines.text[lines.first[line]!]!) : measure.blanksBetween) return false;
  return findOpeningPhrase(language, 'preambular', visiblePart(lines, line)) !== null;
}

function between(shapes: Uint8Array, last: number, line: number): { blanks: number; pageBreak: boolean } {
  let blanks = 0;
  let pageBreak = false;
  for (let i = last + 1; i < line; i++) {
    if (shapes[i] === Shape.Blank) blanks++;
    else {
      pageBreak = true;
      blanks = 0;
    }
  }
  return { blanks, pageBreak };
}

function hasLabel(lines: Lines, line: number): boolean {
  if (isNumberedFootnote(lines.text.slice(lines.first[line]!, Math.min(lines.last[line]!, lines.first[line]! + 12)))) {
    return true;
  }
  const label = readLabel(lines.text, lines.first[line]!, lines.last[line]!);
  return label !== null && !isDoubtful(label);
}

function isEnactingFormula(lines: Lines, line: number): boolean {
  return (
    lines.last[line]! - lines.first[line]! <= longestEnactingFormula &&
    enactingFormulaOf(visiblePart(lines, line)) !== null
  );
}
