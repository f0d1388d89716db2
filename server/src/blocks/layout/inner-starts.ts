import {
  enactingFormulaOf,
  formulaAhead,
  isSetOff,
  longestEnactingFormula,
  mayBeginFormula,
  otherEnactingFormulaOf,
} from '../../languages/bodies/enacting-formulas';
import { type FormulaInText, formulaBefore } from '../../languages/bodies/formula-before';
import { languageOf } from '../../languages/languages';
import { isBlank, isDigit, isLatinLetter, isUpperCase } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';
import { itemAt, itemBehindNumber, mayBeginNumber } from './inner-items';
import { frontStarts, opens, paragraphsOfPage, paragraphsOfResolution } from './inner-paragraphs';
import { Mark, markOf, placesIn, startBehind } from './inner-places';
import { isLong } from './line-widths';

/**
 * Where paragraphs begin within a line, behind its first. Four kinds of lines have such places, and a glance tells that
 * others have none (`clauseMarks` are the text's, from `mark` on those of the line):
 *
 *     2. (a) Decides that all gardens shall be open;
 *     Harbour lights  The General Assembly, Recalling …, Noting …, 1. Decides …; 2. Requests …
 *     The General Assembly, Recalling its resolutions on lamps,
 *     of the keepers, and wicks; 3. Requests …; 4. Decides …
 */
export function innerStarts(lines: Lines, line: number, clauseMarks: Int32Array, mark: number): readonly number[] {
  const { text } = lines;
  const first = lines.first[line]!;
  const last = lines.last[line]!;
  const starts = isLong(lines, line) ? startsInLongLine(text, first, last, clauseMarks, mark) : none;
  if (starts.length > 0) return starts;
  if (mayBeginFormula(text.charCodeAt(first))) {
    const behind = openingBehindFormula(text, first, last, clauseMarks[mark]!);
    if (behind >= 0) return [behind];
    const bare = formulaAhead(text, first, last);
    if (bare && opens(text, bare.end, last, languageOf(bare.language), 'preambular')) return [bare.end];
  }
  const lead = formulaBehindLead(text, first, last);
  return lead < 0 ? itemsBehindNumber(lines, line) : [lead];
}

/** "The text reads as follows: The General Assembly,": where a formula begins that ends the line behind a colon, or -1. */
function formulaBehindLead(text: string, first: number, last: number): number {
  const formula = markOf(text.charCodeAt(last - 1)) === Mark.Comma ? formulaBefore(text, last - 1, first) : null;
  return formula && formula.start > first && isBehindColon(text, formula.start) ? formula.start : -1;
}

function isBehindColon(text: string, start: number): boolean {
  let at = start - 1;
  while (isBlank(text.charCodeAt(at))) at--;
  return text[at] === ':' || text[at] === '：';
}

/** "The General Assembly, Recalling …,": where the first paragraph begins that stands on its formula's line, or -1. */
function openingBehindFormula(text: string, first: number, last: number, mark: number): number {
  if (!(mark < last) || mark - first > longestEnactingFormula || markOf(text.charCodeAt(mark)) !== Mark.Comma)
    return -1;
  const start = startBehind(text, mark, last, Mark.Comma);
  const formula = start < 0 ? null : (formulaBefore(text, mark, first) ?? otherFormulaBefore(text, mark, first, start));
  if (formula?.start !== first) return -1;
  return opens(text, start, last, languageOf(formula.language), 'preambular') ? start : -1;
}

/** "The Committee on Lamps, Recalling …": another body's formula that begins the line, where a capital tells what follows. */
function otherFormulaBefore(text: string, comma: number, first: number, start: number): FormulaInText | null {
  if (comma - first > longestEnactingFormula) return null;
  const follows = text.charCodeAt(start);
  if (follows !== 0x31 && !(isLatinLetter(follows) && isUpperCase(text[start]!))) return null;
  const found = otherEnactingFormulaOf(text.slice(first, comma + 1));
  return found && languageOf(found.language).capitalOpeners ? { ...found, start: first } : null;
}

const none: readonly number[] = [];

function itemsBehindNumber(lines: Lines, line: number): readonly number[] {
  const { text } = lines;
  const last = lines.last[line]!;
  if (!mayBeginNumber(text.charCodeAt(lines.first[line]!))) return none;
  const head = itemBehindNumber(text, labelOfLine(lines, line), last);
  if (!head) return none;
  const starts = [head.start];
  let { lists } = head;
  for (const place of placesIn(text, head.start, last)) {
    // a list within the item stays in its text
    const next = place.mark === Mark.Colon ? null : itemAt(text, place, last, lists);
    if (!next) continue;
    starts.push(next.start);
    lists = next.lists;
  }
  return starts;
}

function startsInLongLine(
  text: string,
  first: number,
  last: number,
  clauseMarks: Int32Array,
  mark: number,
): readonly number[] {
  // nearly all long lines are but long paragraphs
  let formulas: PlacedFormula[] | null = null;
  let numbered = false;
  for (let i = mark; clauseMarks[i]! < last; i++) {
    const at = clauseMarks[i]!;
    const kind = markOf(text.charCodeAt(at));
    if (kind !== Mark.Comma) {
      const bare: PlacedFormula | null =
        kind === Mark.Stop && formulas === null ? formulaWithoutComma(text, at, first) : null;
      if (bare) formulas = [bare];
      numbered ||= isDigit(text.charCodeAt(startBehind(text, at, last, kind)));
      continue;
    }
    const found = formulaBefore(text, at, first) ?? (i === mark ? otherFormulaAt(text, at, first, last) : null);
    if (!found) {
      numbered ||= isFirstNumber(text, at + 1);
      continue;
    }
    formulas ??= [];
    formulas.push({ ...found, end: at + 1 });
  }
  // "…; 3. Requests …", "…, 1. Decides …"
  if (formulas === null) return numbered ? paragraphsOfPage(text, first, last) : none;
  return startsBehindFormulas(text, first, last, formulas);
}

/** "The General Assembly 1. Decides …": the formula that begins the line, before the first number, whose dot stands at `stop`. */
function formulaWithoutComma(text: string, stop: number, first: number): PlacedFormula | null {
  const end = stop - 2;
  if (end - first > longestEnactingFormula || !isFirstNumber(text, end)) return null;
  const found = enactingFormulaOf(text.slice(first, end));
  return found && !isSetOff(text.slice(first, end)) ? { ...found, start: first, end } : null;
}

function otherFormulaAt(text: string, comma: number, first: number, last: number): FormulaInText | null {
  const start = startBehind(text, comma, last, Mark.Comma);
  return start < 0 ? null : otherFormulaBefore(text, comma, first, start);
}

/** "…, 1. Decides" */
function isFirstNumber(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x31 && text.charCodeAt(at + 2) === 0x2e && text.charCodeAt(at) === 0x20;
}

function startsBehindFormulas(
  text: string,
  first: number,
  last: number,
  formulas: readonly PlacedFormula[],
): readonly number[] {
  const starts: number[] = [];
  let from = first;
  formulas.forEach((formula, i) => {
    const end = formulas[i + 1]?.start ?? last;
    const lead = isBehindColon(text, formula.start);
    const paragraphs = paragraphsOfResolution(text, formula, end, lead || formula.start === first);
    if (!paragraphs) return;
    const front = lead ? none : frontStarts(text, from, formula);
    for (const start of [...front, formula.start]) starts.push(start);
    for (const start of paragraphs) starts.push(start);
    from = paragraphs.at(-1)!;
  });
  return starts.filter(start => start > first);
}

interface PlacedFormula extends FormulaInText {
  /** Behind its comma. */
  readonly end: number;
}
