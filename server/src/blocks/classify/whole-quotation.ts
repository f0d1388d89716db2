import { enactingFormulaOf, longestEnactingFormula } from '../../languages/bodies/enacting-formulas';
import type { Language } from '../../languages/language';
import type { Lines } from '../../text/lines';
import { isDoubtful, readLabel } from '../labels/label';
import type { LineLabel } from '../labels/line-label';
import { skipBlank } from '../labels/read-label';
import { isItemLabel } from '../paragraphs/forms';
import type { Following } from './context';
import { isEnactingFormula } from './enacting';
import { closingMarks } from './quotation';
import type { ClassifyState } from './state';

/**
 * A text that stands between quotation marks as a whole, as a press release quotes a resolution and the Council's President
 * reads a statement. Each of its paragraphs and items begins with the opening mark again, and the last alone closes:
 *
 *     “The Security Council,
 *     “Recalling its resolution 2185 (2014),
 *     “1. Requests the Secretary-General:
 *     “(a) To count the lamps;
 *     “2. Decides to remain seized of the matter.”
 */
const openingMark = /^[“”"«„「『]/;

export function opensWithMark(text: string): boolean {
  return openingMark.test(text);
}

/** How many units the mark takes that a paragraph begins with, and the blanks behind it. */
export function lengthOfMark(text: string): number {
  return opensWithMark(text) ? skipBlank(text, 1, text.length) : 0;
}

/** “The Security Council, : the words behind the mark. */
export function withoutMark(text: string): string {
  return text.slice(lengthOfMark(text));
}

/** Is a paragraph that begins so one of the quotation's? */
export function isOfWhole(text: string, { mark }: ClassifyState): boolean {
  return mark !== '' && text.startsWith(mark);
}

/** Does a paragraph of the quotation close it: has it one closing mark more than it opens, and ends with it? */
export function closesWhole(text: string, mark: string): boolean {
  if (!/["“”»」』][.,;。，；]?$/.test(text.slice(-2))) return false;
  const depth = depthOf(text.startsWith(mark) ? text.slice(1) : text, mark);
  return isStraight(mark) ? depth % 2 !== 0 : depth < 0;
}

/** Does a line open a quotation that it does not close? */
export function leavesOpen(text: string, mark: string): boolean {
  const depth = depthOf(text, mark);
  return isStraight(mark) ? depth % 2 !== 0 : depth > 0;
}

function depthOf(text: string, mark: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === closingMarks[mark]) depth--;
    else if (character === mark) depth++;
  }
  return depth;
}

/** Straight marks come in pairs. */
function isStraight(mark: string): boolean {
  return closingMarks[mark] === mark;
}

/**
 * The mark that the paragraph of a line without a label begins with, where the whole text is quoted; its words begin
 * behind. Above the formula only that itself tells so.
 */
export function wholeMarkAt(
  { text, first, last }: Lines,
  line: number,
  language: Language,
  following: Following | null,
  state: ClassifyState,
): WholeMark | null {
  const start = first[line]!;
  const mark = text[start]!;
  if (state.mark !== '' ? mark !== state.mark : state.part !== 'front' || !opensWithMark(mark)) return null;
  const end = last[line]!;
  const next = skipBlank(text, start + 1, end);
  if (state.mark !== '') return { mark, next };
  if (end - next > longestEnactingFormula) return null;
  const words = text.slice(next, end);
  // “The Security Council notes the lamps, is a statement's
  if (!enactingFormulaOf(words) && language.statementParagraph.test(words)) return null;
  return isEnactingFormula(language, words, following, state) ? { mark, next } : null;
}

interface WholeMark {
  readonly mark: string;
  readonly next: number;
}

/** Does a statement stand open, whose paragraphs are above any enacting formula? */
export function isInStatement({ part, previous }: ClassifyState): boolean {
  return part === 'front' && (previous === 'operative' || previous === 'item');
}

/** “(a) : the label behind the mark; a statement numbers no paragraphs. */
export function labelBehindMark({ text, first, last }: Lines, line: number, state: ClassifyState): LineLabel | null {
  const whole = state.mark !== '';
  if (!whole && !isInStatement(state)) return null;
  const start = first[line]!;
  const end = last[line]!;
  if (whole ? text[start] !== state.mark : !opensWithMark(text[start]!)) return null;
  const at = skipBlank(text, start + 1, end);
  const label = readLabel(text, at, end);
  if (!label || isDoubtful(label) || !(whole || isItemLabel(label))) return null;
  return label.start === undefined ? { ...label, start: at } : label;
}
