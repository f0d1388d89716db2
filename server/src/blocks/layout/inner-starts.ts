import { type FormulaInText, formulaBefore } from '../../languages/bodies/formula-before';
import { isDigit } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { labelOfLine } from '../labels/line-label';
import { itemAt, itemBehindNumber, mayBeginNumber } from './inner-items';
import { frontStarts, paragraphsOfPage, paragraphsOfResolution } from './inner-paragraphs';
import { Mark, type MarksInText, placesIn, startBehind } from './inner-places';
import { isLong } from './line-widths';

/**
 * Where paragraphs begin within a line, behind its first. Three kinds of lines have such places, and a glance tells that
 * others have none:
 *
 *     2. (a) Decides that all gardens shall be open;
 *     Harbour lights  The General Assembly, Recalling …, Noting …, 1. Decides …; 2. Requests …
 *     of the keepers, and wicks; 3. Requests …; 4. Decides …
 */
export function innerStarts(lines: Lines, line: number, marks: MarksInText): readonly number[] {
  const { text } = lines;
  const first = lines.first[line]!;
  const last = lines.last[line]!;
  const starts = isLong(lines, line) ? startsInLongLine(text, first, last, marks) : none;
  return starts.length > 0 ? starts : itemsBehindNumber(lines, line);
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

function startsInLongLine(text: string, first: number, last: number, marks: MarksInText): readonly number[] {
  // nearly all long lines are but long paragraphs
  const line = text.slice(first, last);
  const formulas = formulasIn(text, first, line, marks);
  if (formulas === null) return hasNumber(line, marks) ? paragraphsOfPage(text, first, last) : none;
  const starts: number[] = [];
  let from = first;
  formulas.forEach((formula, i) => {
    const end = formulas[i + 1]?.start ?? last;
    const paragraphs = paragraphsOfResolution(text, formula, end, formula.start === first);
    if (!paragraphs) return;
    for (const start of [...frontStarts(text, from, formula), formula.start]) starts.push(start);
    for (const start of paragraphs) starts.push(start);
    from = paragraphs.at(-1)!;
  });
  return starts.filter(start => start > first);
}

interface PlacedFormula extends FormulaInText {
  /** Behind its comma. */
  readonly end: number;
}

/** The organs' formulas within a line that begins at `first`. Looked for mark by mark, by the search that the platform has. */
function formulasIn(text: string, first: number, line: string, { commas }: MarksInText): PlacedFormula[] | null {
  let formulas: PlacedFormula[] | null = null;
  for (const comma of commas) {
    for (let at = line.indexOf(comma); at >= 0; at = line.indexOf(comma, at + 1)) {
      const found = formulaBefore(text, first + at, first);
      if (!found) continue;
      formulas ??= [];
      formulas.push({ ...found, end: first + at + 1 });
    }
  }
  return formulas?.sort((a, b) => a.start - b.start) ?? null;
}

/** A number that may begin a paragraph: "…; 3. Requests …" */
function hasNumber(line: string, { semicolons, stops }: MarksInText): boolean {
  return hasNumberBehind(line, semicolons, Mark.Semicolon) || hasNumberBehind(line, stops, Mark.Stop);
}

function hasNumberBehind(line: string, characters: readonly string[], mark: Mark): boolean {
  for (const character of characters) {
    for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) {
      const start = startBehind(line, at, line.length, mark);
      if (start >= 0 && isDigit(line.charCodeAt(start))) return true;
    }
  }
  return false;
}
