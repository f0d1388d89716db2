import { type Lines, visiblePart } from '../../text/lines';
import { opensBesideLabel } from './beside-label';
import { footnoteNumberAt, opensBehindNumber } from './footnote-numbers';
import { beginFootnotes, beginUnnumbered, isBody, startsPage } from './footnotes';
import { furnitureMark, linesAboveFurniture } from './furniture-mark';
import { LineEnd, lineEnd } from './line-ends';
import { pageMarks } from './line-marks';
import { PageMark, pageNumberOf } from './page-furniture';
import { firstPage, type PageState } from './page-state';
import { isFormulaLine, titleAbove } from './running-title';
import { Shape } from './shape';

export interface LineShapes {
  readonly shapes: Uint8Array;
  /** The state before each line of content; those of other lines are not set. */
  readonly pages: readonly PageState[];
}

/** A line that begins a paragraph, and the state before it as it was found when all that stands above was read. */
export interface KnownPage {
  readonly line: number;
  readonly page: PageState;
}

/** The shape of every line, from one that begins a paragraph on. */
export function lineShapes(lines: Lines, before: PageState = firstPage, known: KnownPage | null = null): LineShapes {
  const shapes = new Uint8Array(lines.count);
  const pages = new Array<PageState>(lines.count);
  const marks = pageMarks(lines);
  const nearFoot = linesAboveFurniture(lines, marks);
  const told = new Int16Array(lines.count);
  let page = before;
  let inNotes = false;
  let lastContent = -1;
  /** Numbers of footnotes that stand alone, in one column, their texts behind the page's job number. */
  let waiting = 0;
  let behindJob = false;
  let lastNote = -1;
  for (let line = 0; line < lines.count; line++) {
    if (line === known?.line) page = known.page;
    if (lines.first[line]! < 0) continue;
    if (inNotes && startsPage(lines, line)) inNotes = false;
    const mark = furnitureMark(lines, shapes, marks, nearFoot, line, page, inNotes);
    if (mark !== PageMark.None) {
      shapes[line] = Shape.Furniture;
      if (mark === PageMark.Likely) page = behindNumber(page, visiblePart(lines, line));
      if (mark === PageMark.Symbol) waiting = 0;
      if (waiting === 0) inNotes = false;
      behindJob = inNotes;
      continue;
    }
    // a number above the job number was the page's own
    if (behindJob && inNotes && isBody(lines, line, visiblePart(lines, line))) inNotes = false;
    if (marks[line] === PageMark.Rule) {
      shapes[line] = Shape.FootnoteRule;
      inNotes = true;
      waiting = 0;
      behindJob = false;
      lastNote = -1;
      continue;
    }
    if (
      !inNotes &&
      (beginFootnotes(lines, marks, told, line, page.note) || beginUnnumbered(lines, marks, told, line, page.note))
    ) {
      inNotes = true;
      waiting = 0;
      behindJob = false;
      lastNote = -1;
    }
    if (inNotes && !opensBesideLabel(lines, lastContent, line)) {
      shapes[line] = Shape.Footnote;
      const visible = visiblePart(lines, line);
      const number = footnoteNumberAt(lines, line);
      // "Supplement No." / "3 (A/75/3)" is one footnote
      const goesOn = number > page.note && lastNote >= 0 && lineEnd(lines, lastNote) === LineEnd.Open;
      const isNext = number <= page.note + 2 || opensBehindNumber(visible);
      if (number >= page.note && isNext && !goesOn) page = { ...page, note: number + 1 };
      lastNote = line;
      if (number > 0 && isNumberAlone(visible)) waiting++;
      else if (number <= 0 && waiting > 0) waiting--;
      continue;
    }
    pages[line] = page;
    shapes[line] = Shape.Content;
    lastContent = line;
    if (isFormulaLine(lines, line)) page = { ...page, title: titleAbove(lines, line) };
  }
  return { shapes, pages };
}

function behindNumber(page: PageState, visible: string): PageState {
  const number = pageNumberOf(visible);
  return number === 0 ? page : { ...page, number };
}

function isNumberAlone(visible: string): boolean {
  return /^\d{1,3}$/.test(visible);
}
