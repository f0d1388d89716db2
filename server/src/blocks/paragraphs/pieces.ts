import type { Clause, Language } from '../../languages/language';
import { findOpeningPhrase, leadsToOpening } from '../../languages/openings/opening-phrases';
import { isLowerCase } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { standsBeforeBlank, standsBehindBlank, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { LineEnd, lineEnd } from '../pages/line-ends';
import { Shape } from '../pages/shape';

/**
 * Where a justified line has wide gaps, pdfminer takes it for several, and sets those apart that stand below no other: before
 * the paragraph's other lines or behind them. A blank at its end (or, in other files, at its beginning) tells such a piece:
 *
 *     los_
 *
 *     Recordando_
 *
 *     informes del Comité Especial de Operaciones de
 *     Mantenimiento de la Paz, que brindan orientación,
 *
 *     brindan_
 *
 * A piece that a blank ends has others behind it, so that no paragraph ends with it; none begins with one behind a blank.
 */
export function isPiece(lines: Lines, line: number, { blanks, width }: LayoutMeasure): boolean {
  if (!blanks || !(standsBeforeBlank(lines, line) || standsBehindBlank(lines, line))) return false;
  return widthOf(lines, line) < width * widestPiece;
}

/** What takes more of the usual width is a line. */
const widestPiece = 0.86;

/** Has a paragraph ended with this piece all the same, for somebody has left a blank behind it? */
export function endsParagraph(lines: Lines, line: number): boolean {
  const end = lineEnd(lines, line);
  return (
    end === LineEnd.Stop || end === LineEnd.Semicolon || (end === LineEnd.Comma && widthOf(lines, line) >= longestEnd)
  );
}

/** In columns: what ends a line behind pieces is shorter than this. */
const longestEnd = 48;

/**
 * The end of a line, without a blank behind it, that stands alone, or was set right above the pieces before it: "la",
 * "Saluant_".
 */
export function isEndApart(lines: Lines, shapes: Uint8Array, line: number, measure: LayoutMeasure): boolean {
  if (!measure.blanks || isPiece(lines, line, measure)) return false;
  if (lineEnd(lines, line) !== LineEnd.Open || !mayBeEnd(lines, line) || isBlankAlone(lines, line + 1)) return false;
  return standsAlone(lines, line) ? !goesOnBehindBlank(lines, line) : isAbovePiece(lines, shapes, line, measure);
}

/** MuPDF sets the blank between two pieces on a line of its own, and both are in their order. */
export function isBlankAlone({ text, starts, first, count }: Lines, line: number): boolean {
  return line < count && first[line]! < 0 && text.charCodeAt(starts[line]!) === 0x20;
}

function isAbovePiece(lines: Lines, shapes: Uint8Array, line: number, measure: LayoutMeasure): boolean {
  return (
    shapes[line + 1] === Shape.Content &&
    isPiece(lines, line + 1, measure) &&
    !standsBehindBlank(lines, line + 1) &&
    labelOfLine(lines, line + 1) === null
  );
}

/** "ссылаясь", a blank line, "_на Всемирный форум": then it is a line's beginning. */
function goesOnBehindBlank({ text, starts, first }: Lines, line: number): boolean {
  return line + 2 < first.length && first[line + 2]! >= 0 && text.charCodeAt(starts[line + 2]!) === 0x20;
}

/** With a blank line above and below. */
export function standsAlone({ first, count }: Lines, line: number): boolean {
  return line > 0 && first[line - 1]! < 0 && line + 1 < count && first[line + 1]! < 0;
}

/** May the line be the short end of one that was set apart from its beginning? */
export function mayBeEnd(lines: Lines, line: number): boolean {
  const end = lineEnd(lines, line);
  return (
    (end === LineEnd.Open || end === LineEnd.Comma) &&
    widthOf(lines, line) < longestEnd &&
    isLowerCase(lines.text.charAt(lines.first[line]!))
  );
}

/** So many lines are looked at for the piece that opens a paragraph, and as many below it: no more than an edit reads. */
export const mostPieces = 6;

/**
 * The piece that opens a paragraph, among those from `line` on that stand together; -1 where none does. Pieces set before it
 * stand behind it: "во", "внимание" "принимая".
 */
export function openingPiece(
  lines: Lines,
  shapes: Uint8Array,
  line: number,
  measure: LayoutMeasure,
  language: Language,
  clauses: readonly Clause[],
): number {
  let between = '';
  let at = line;
  for (let count = 0; at < lines.count && count < mostPieces; at++) {
    if (shapes[at] === Shape.Blank) continue;
    if (shapes[at] !== Shape.Content || isLabelled(lines, at)) return -1;
    const end = isEndApart(lines, shapes, at, measure);
    if (!end && !isPiece(lines, at, measure)) return -1;
    if (!end && !standsBehindBlank(lines, at)) {
      const words = wordsOf(lines, at);
      const opening = between === '' ? `${words} ${wordsBelow(lines, shapes, at)}` : words + between;
      if (opensWithAny(opening, language, clauses) || leadsOn(opening, words.length, language))
        return (at === line || lacksWords(lines, shapes, at, measure)) &&
          goesOnBelow(lines, shapes, at, measure, language, clauses)
          ? at
          : -1;
    }
    between += ` ${wordsOf(lines, at)}`;
    count++;
  }
  return -1;
}

/** Do other words of its line stand neither right below an opening piece nor right above it, but apart? */
function lacksWords(lines: Lines, shapes: Uint8Array, line: number, measure: LayoutMeasure): boolean {
  return shapes[line + 1] !== Shape.Content || !isPiece(lines, line + 1, measure) || shapes[line - 1] === Shape.Content;
}

/** Is the next line below that is no piece the middle of a paragraph? */
function goesOnBelow(
  lines: Lines,
  shapes: Uint8Array,
  line: number,
  measure: LayoutMeasure,
  language: Language,
  clauses: readonly Clause[],
): boolean {
  for (let at = line + 1, count = 0; at < lines.count && count < mostPieces; at++) {
    if (shapes[at] === Shape.Blank) continue;
    // the page ends here
    if (shapes[at] !== Shape.Content) return true;
    if (isLabelled(lines, at)) return false;
    if (isPiece(lines, at, measure) || mayBeEnd(lines, at)) {
      count++;
      continue;
    }
    return !opensWithAny(wordsOf(lines, at), language, clauses);
  }
  return true;
}

export function opensWithAny(words: string, language: Language, clauses: readonly Clause[]): boolean {
  if (language.capitalOpeners && isLowerCase(words.charAt(0))) return false;
  return clauses.some(clause => findOpeningPhrase(language, clause, words) !== null);
}

/** "с", "удовлетворением": the words before a verb that was set elsewhere. */
function leadsOn(opening: string, length: number, language: Language): boolean {
  return !(language.capitalOpeners && isLowerCase(opening.charAt(0))) && leadsToOpening(language, opening, length);
}

function isLabelled(lines: Lines, line: number): boolean {
  const label = labelOfLine(lines, line);
  return label !== null && !isDoubtful(label);
}

/** Most opening phrases are no longer. */
const longestOpening = 80;

export function wordsOf({ text, first, last }: Lines, line: number): string {
  const from = first[line]!;
  return text.slice(from, Math.min(last[line]!, from + longestOpening)).replace(/ {2,}/g, ' ');
}

function wordsBelow(lines: Lines, shapes: Uint8Array, line: number): string {
  let words = '';
  for (let at = line + 1; at < lines.count && at < line + mostPieces && words.length < longestOpening; at++)
    if (shapes[at] === Shape.Content) words += `${wordsOf(lines, at)} `;
  return words;
}
