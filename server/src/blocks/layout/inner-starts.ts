import { type FormulaInText, formulaBefore } from '../../languages/formula-before';
import { isDigit } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { itemAt, itemBehindNumber } from './inner-items';
import { frontStarts, paragraphsOfPage, paragraphsOfResolution } from './inner-paragraphs';
import { Mark, type MarksInText, placeBehind, placesIn } from './inner-places';
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
  return starts.length > 0 ? starts : itemsBehindNumber(text, first, last);
}

const none: readonly number[] = [];

function itemsBehindNumber(text: string, first: number, last: number): readonly number[] {
  const head = itemBehindNumber(text, first, last);
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
  const { formulas, numbers } = glance(text, first, last, marks);
  if (formulas.length === 0) return numbers ? paragraphsOfPage(text, first, last) : none;
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

/**
 * Is there an organ's formula within the line, or a number that may begin a paragraph? Looked for mark by mark, by the
 * search that the platform has, for nearly all long lines are but long paragraphs.
 */
function glance(
  text: string,
  first: number,
  last: number,
  marks: MarksInText,
): { formulas: PlacedFormula[]; numbers: boolean } {
  const line = text.slice(first, last);
  const formulas: PlacedFormula[] = [];
  for (const comma of marks.commas) {
    for (let at = line.indexOf(comma); at >= 0; at = line.indexOf(comma, at + 1)) {
      const found = formulaBefore(text, first + at, first);
      if (found) formulas.push({ ...found, end: first + at + 1 });
    }
  }
  formulas.sort((a, b) => a.start - b.start);
  return { formulas, numbers: formulas.length === 0 && hasNumber(line, marks) };
}

/** "…; 3. Requests …" */
function hasNumber(line: string, { semicolons, stops }: MarksInText): boolean {
  return hasNumberBehind(line, semicolons, Mark.Semicolon) || hasNumberBehind(line, stops, Mark.Stop);
}

function hasNumberBehind(line: string, characters: readonly string[], mark: Mark): boolean {
  for (const character of characters) {
    for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) {
      const place = placeBehind(line, at, line.length, mark);
      if (place && isDigit(line.charCodeAt(place.start))) return true;
    }
  }
  return false;
}
