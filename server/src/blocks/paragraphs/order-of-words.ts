import type { Clause, Language } from '../../languages/language';
import { isUpperCase } from '../../text/characters';
import type { Lines } from '../../text/lines';
import type { LineLabel } from '../labels/line-label';
import { firstLineShare } from '../layout/filling';
import { blankWidth } from '../layout/glyph-widths';
import { joinedWordWidth, naturalWidthOf, standsBeforeBlank, standsBehindBlank, widthOf } from '../layout/line-widths';
import type { LayoutMeasure } from '../layout/measure';
import { inOrderBesideLabel } from './displaced-ends';
import { isPiece, mayBeEnd, mostPieces, opensWithAny, standsAlone, wordsOf } from './pieces';

/** The lines of a paragraph in the order of its words, as far as it can be told where pieces of lines were set apart. */
export function inOrderOfWords(
  lines: Lines,
  shapes: Uint8Array,
  content: readonly number[],
  label: LineLabel | null,
  measure: LayoutMeasure,
  language: Language,
): readonly number[] {
  const head = content[0]!;
  // "les_", "24. Engage_", and a label alone behind the first lines of its paragraph
  if (label !== null && label.end > lines.last[head]!) {
    const at = content.findIndex(line => lines.last[line]! >= label.end);
    if (label.next >= lines.last[content[at]!]!)
      return [content[at]!, ...content.slice(0, at), ...content.slice(at + 1)];
    return inOrderFrom(lines, content, at, measure);
  }
  if (content.length < 3) return content;
  // right below its label stands what follows it
  const labelAlone = label !== null && label.next >= lines.last[head]! && label.textEnd === undefined;
  const body = labelAlone ? content.slice(1) : content;
  const besideLabel = labelAlone && body[0] === head + 1 && !isPiece(lines, body[0], measure);
  if (measure.blanks && !besideLabel && mayHavePieces(lines, body, measure)) {
    const opening = openingIndex(lines, body, labelAlone, measure, language);
    const ordered = inOrderFrom(lines, body, opening, measure);
    return labelAlone ? [head, ...ordered] : ordered;
  }
  return labelAlone ? inOrderBesideLabel(lines, shapes, content, language) : content;
}

/** A paragraph whose first line is a whole one is in order, as far as anybody can tell. */
function mayHavePieces(lines: Lines, [first, second]: readonly number[], measure: LayoutMeasure): boolean {
  if (second !== undefined && (isBehindBlankLine(lines, first!, second) || isFullAbove(lines, first!, second, measure)))
    return false;
  return isPiece(lines, first!, measure) || mayBeEnd(lines, first!);
}

/**
 * Has a line, whatever its gaps, too many words for the first one of the line right below to find room? Then nothing of it
 * was set elsewhere:
 *
 *     увеличивать   объем   инвестиций   в   усилия   по
 *     распространению   знаний   о   маяках
 */
function isFullAbove(lines: Lines, line: number, below: number, measure: LayoutMeasure): boolean {
  const { filled, width } = measure;
  if (below !== line + 1 || isPiece(lines, line, measure) || isPiece(lines, below, measure)) return false;
  if (filled > 0) return naturalWidthOf(lines, line) + joinedWordWidth(lines, below) > filled * fullShare;
  const [word = ''] = wordsOf(lines, below).split(' ', 1);
  return widthOf(lines, line) + 1 + word.length > width * fullShare;
}

/** So much of the measure the first line of an item has at the least: it is set in, and its label stands before it. */
const fullShare = 0.74;

/** MuPDF sets the pieces of a line in their order, each behind a line that holds nothing but the blank between them. */
function isBehindBlankLine({ text, starts, first }: Lines, above: number, line: number): boolean {
  return line === above + 2 && first[above + 1]! < 0 && text.charCodeAt(starts[above + 1]!) === 0x20;
}

/** First the piece that opens the paragraph, then those of its line that were set before it, or behind the paragraph. */
function inOrderFrom(lines: Lines, body: readonly number[], at: number, measure: LayoutMeasure): readonly number[] {
  const opening = body[at]!;
  const before = body.slice(0, at);
  const pieces = before.filter(line => isPiece(lines, line, measure));
  const ends = before.filter(line => !isPiece(lines, line, measure));
  let from = at + 1;
  if (ends.length === 0)
    for (; from < body.length && isPiece(lines, body[from]!, measure); from++) pieces.push(body[from]!);
  // "сообществу", "рекомендует_", "международному"
  if (pieces.length === 0 && isMiddleAlone(lines, body[from], measure))
    return [opening, body[from]!, ...ends, ...body.slice(from + 1)];
  const behind = body.slice(from);
  const late = piecesBehind(lines, [opening, ...pieces], [...ends, ...behind], measure);
  const rest = late.length > 0 ? behind.filter(line => !late.includes(line)) : behind;
  return [opening, ...pieces, ...late, ...ends, ...rest];
}

function isMiddleAlone(lines: Lines, line: number | undefined, measure: LayoutMeasure): boolean {
  return line !== undefined && !isPiece(lines, line, measure) && standsAlone(lines, line) && mayBeEnd(lines, line);
}

const operative: readonly Clause[] = ['operative'];
const either: readonly Clause[] = ['preambular', 'operative'];

/** Which of the lines has the paragraph's first words? */
function openingIndex(
  lines: Lines,
  body: readonly number[],
  labelAlone: boolean,
  measure: LayoutMeasure,
  language: Language,
): number {
  const clauses = labelAlone ? operative : either;
  let between = '';
  // "h)", "_of the measures": where no other words open it, the first line goes on with its label's
  let first = labelAlone && goesOnWithLabel(lines, body[0]!) ? 0 : -1;
  for (let at = 0; at < body.length && at <= mostPieces; at++) {
    const line = body[at]!;
    // pieces right below one another are in order
    if (at > 0 && body[at - 1] === line - 1 && standsBeforeBlank(lines, line - 1)) break;
    const words = wordsOf(lines, line);
    const piece = isPiece(lines, line, measure);
    const end = !piece && mayBeEnd(lines, line) && !(at + 1 < body.length && standsBehindBlank(lines, body[at + 1]!));
    const opening = between === '' ? `${words} ${wordsOf(lines, body[at + 1] ?? line)}` : words + between;
    if (opensWithAny(opening, language, clauses)) return at;
    if (!end) {
      if (labelAlone && language.capitalOpeners && isUpperCase(words.charAt(0))) return at;
      if (first < 0 && !standsBehindBlank(lines, line)) first = at;
      if (!piece) break;
    }
    between += ` ${words}`;
  }
  return Math.max(0, first);
}

function goesOnWithLabel(lines: Lines, line: number): boolean {
  return standsBehindBlank(lines, line) && !standsBeforeBlank(lines, line);
}

/**
 * The pieces that lie behind the paragraph's last whole line and fill its first one: "рассмотрев_" and "директора программы",
 * at the end "доклад Исполнительного_".
 */
function piecesBehind(
  lines: Lines,
  pieces: readonly number[],
  rest: readonly number[],
  measure: LayoutMeasure,
): readonly number[] {
  const end = rest[0];
  if (end === undefined || isPiece(lines, end, measure) || !standsBeforeBlank(lines, pieces[0]!)) return [];
  let from = rest.length;
  while (from > 1 && isPiece(lines, rest[from - 1]!, measure)) from--;
  const room = measure.filledMost > 0 ? measure.filledMost * firstLineShare : measure.width * narrowShare;
  let width = [...pieces, end].reduce((sum, line) => sum + widthBy(lines, line, measure), 0);
  const late: number[] = [];
  for (let at = from; at < rest.length; at++) {
    width += widthBy(lines, rest[at]!, measure);
    if (width > room) break;
    late.push(rest[at]!);
  }
  return late;
}

/** How much room a line takes with the blank behind it, in whatever its paragraph is measured by. */
function widthBy(lines: Lines, line: number, { filledMost }: LayoutMeasure): number {
  return filledMost > 0 ? naturalWidthOf(lines, line) + blankWidth : widthOf(lines, line) + 1;
}

/** So much of the usual columns a justified line with wide gaps has at the most. */
const narrowShare = 0.9;
