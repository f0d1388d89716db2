import type { Language } from '../../languages/language';
import { isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { widthOf } from '../layout/line-widths';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';
import { displacedPieces } from './displaced-pieces';

/**
 * pdftotext and pdfminer may set a paragraph's last line before its first, where both stand beside the label:
 *
 *     4.
 *     Inquiry;
 *
 *     Takes note of the eleventh report of the National Commission of
 *
 *     5.
 */

/** Such paragraphs are of two or three lines, as a rule; further than this nobody looks for the next label. */
const farthest = 12;
/** In columns: a paragraph's last line may be short, its first is not where others follow. */
const longestEnd = 60;
const shortestFirst = 48;

/** Is `last` the end of a paragraph whose other lines begin at `line` and go on, unended, to the next label? */
export function endsDisplaced(
  lines: Lines,
  shapes: Uint8Array,
  last: number,
  line: number,
  language: Language,
): boolean {
  if (line < last + 2 || !mayBeDisplacedEnd(lines, last)) return false;
  if (!isLongerThan(lines, line, last)) return isPartedFirst(lines, shapes, line);
  let before = line;
  let seen = 0;
  for (let below = line; below < lines.count && seen < farthest; below++) {
    if (shapes[below] !== Shape.Content) continue;
    const label = labelOfLine(lines, below);
    if (label !== null && !isDoubtful(label)) return lineEnd(lines, before) === LineEnd.Open;
    // a paragraph that has ended, and a heading above the next one
    if (below > line && isEnd(lineEnd(lines, before))) return false;
    if (below === line + 1 && language.closingLine.test(visiblePart(lines, below)))
      return mayLackEnd(lines, line, last);
    before = below;
    seen++;
  }
  // the text ends with it
  return seen === 1 && isEnd(lineEnd(lines, last)) && lineEnd(lines, before) === LineEnd.Open;
}

/**
 * A justified first line with wide gaps stands below its end word by word, each apart, down to the next label:
 *
 *     (a)
 *     islands;
 *
 *     Bridges
 *
 *     between
 *
 *     (b)
 */
function isPartedFirst(lines: Lines, shapes: Uint8Array, line: number): boolean {
  let words = 0;
  for (let below = line; below < lines.count && words < farthest; below++) {
    if (shapes[below] !== Shape.Content) continue;
    const label = labelOfLine(lines, below);
    if (label !== null && !isDoubtful(label)) return words > 2;
    if (lineEnd(lines, below) !== LineEnd.Open || lines.first[below - 1]! >= 0 || !isWord(lines, below)) return false;
    words++;
  }
  return false;
}

/** No more than two or three words, whose gaps were narrower. */
function isWord(lines: Lines, line: number): boolean {
  return widthOf(lines, line) <= longestWord && !isWide(lines.text.charCodeAt(lines.first[line]!));
}

const longestWord = 28;

/** May a line be the end of a paragraph that stands elsewhere? */
export function mayBeDisplacedEnd(lines: Lines, line: number): boolean {
  const end = lineEnd(lines, line);
  return (isEnd(end) || end === LineEnd.Comma) && widthOf(lines, line) <= longestEnd;
}

/** Is a line the beginning of a paragraph that lacks its end, which may be the line `end`? */
export function mayLackEnd(lines: Lines, line: number, end: number): boolean {
  return lineEnd(lines, line) === LineEnd.Open && isLongerThan(lines, line, end);
}

function isLongerThan(lines: Lines, line: number, end: number): boolean {
  return widthOf(lines, line) >= Math.max(widthOf(lines, end), shortestFirst);
}

function isEnd(end: LineEnd): boolean {
  return end === LineEnd.Semicolon || end === LineEnd.Stop;
}

/** The end that stands right below a label alone at `head`, if `last`, apart from it, is the one line that lacks it; else -1. */
export function displacedEndOf(lines: Lines, shapes: Uint8Array, head: number, last: number): number {
  const end = head + 1;
  if (last < end + 2 || shapes[end] !== Shape.Content || !isEnd(lineEnd(lines, end))) return -1;
  const label = labelOfLine(lines, head);
  if (label === null || label.next < lines.last[head]! || !mayBeDisplacedEnd(lines, end)) return -1;
  return mayLackEnd(lines, last, end) ? end : -1;
}

/** The lines of a paragraph in the order of its words: below a label alone what was displaced comes last. */
export function inOrderBesideLabel(
  lines: Lines,
  shapes: Uint8Array,
  content: readonly number[],
  language: Language,
): readonly number[] {
  const [head, end, first, ...others] = content;
  const pieces = displacedPieces(lines, content, language);
  if (pieces > 0) {
    return [head!, content[pieces + 1]!, ...content.slice(1, pieces + 1), ...content.slice(pieces + 2)];
  }
  if (first === undefined) return content;
  // the end of another one, whose label stands above it
  if (
    others.length === 0 &&
    end! > head! + 1 &&
    isEnd(lineEnd(lines, first)) &&
    mayBeDisplacedEnd(lines, end!) &&
    labelOfLine(lines, end! - 1) !== null
  )
    return [head!, first, end!];
  const lacksEnd = others.length === 0 && isEnd(lineEnd(lines, end!)) && mayLackEnd(lines, first, end!);
  if (!lacksEnd && !endsDisplaced(lines, shapes, end!, first, language)) return content;
  return [head!, first, ...others, end!];
}
