import { type Lines, visiblePart } from '../../text/lines';
import { startsPage } from './footnotes';
import { isHeadInColumns } from './head-in-columns';
import { furnitureAbove, isMarkHere, nextWithText } from './likely-marks';
import { LineEnd, lineEnd } from './line-ends';
import { PageMark } from './page-furniture';
import type { PageState } from './page-state';
import { bearsSymbol, saysTitle } from './running-title';
import { Shape } from './shape';

/** What makes a line page furniture, among the lines above and below it; None where it is text. */
export function furnitureMark(
  lines: Lines,
  shapes: Uint8Array,
  marks: Uint8Array,
  nearFoot: Uint8Array,
  line: number,
  page: PageState,
  inNotes: boolean,
): PageMark {
  const mark: PageMark = marks[line]!;
  if (mark === PageMark.Sure || mark === PageMark.Symbol || mark === PageMark.Address) return mark;
  if (mark === PageMark.Likely) return isMarkHere(lines, shapes, marks, line, page, inNotes) ? mark : PageMark.None;
  if (mark === PageMark.WithSymbol && !inNotes && mayHaveColumns(lines) && isHeadInColumns(visiblePart(lines, line)))
    return PageMark.Symbol;
  if (page.title === '') return PageMark.None;
  const beside = mark === PageMark.WithSymbol;
  const above = furnitureAbove(lines, shapes, line);
  if (!above && !beside && nearFoot[line] === 0) return PageMark.None;
  const visible = visiblePart(lines, line);
  if (!saysTitle(page.title, visible, true)) return PageMark.None;
  const goesOn =
    above && (titleAmongFurniture(lines, shapes, marks, line) || titleBeginsBelow(lines, line, page.title));
  if (!goesOn && !saysTitle(page.title, visible, false)) return PageMark.None;
  if (beside && bearsSymbol(visible)) return PageMark.Symbol;
  if (endsClauseThere(lines, line, page.title)) return PageMark.None;
  if (above) return PageMark.Likely;
  return nearFoot[line] === 1 && titleToFurniture(lines, marks, line, page.title) ? PageMark.Likely : PageMark.None;
}

function mayHaveColumns({ unusual }: Lines): boolean {
  return unusual.gaps || unusual.columns;
}

/** Does a line of the furniture above say the title, so that another part of it may stand below? A paragraph may say one, too. */
function titleAmongFurniture(lines: Lines, shapes: Uint8Array, marks: Uint8Array, line: number): boolean {
  for (let above = line - 1; above >= 0 && above >= line - mostAboveTitle; above--) {
    if (shapes[above] === Shape.Blank) continue;
    if (shapes[above] !== Shape.Furniture) return false;
    const mark: PageMark = marks[above]!;
    if (mark === PageMark.None) return true;
    if (mark === PageMark.WithSymbol && !isHeadInColumns(visiblePart(lines, above))) return true;
  }
  return false;
}

/** pdfminer at times has the lines of a page's head from below: the title's second one stands before its first. */
function titleBeginsBelow(lines: Lines, line: number, title: string): boolean {
  const below = nextWithText(lines, line, 1);
  return below >= 0 && saysTitle(title, visiblePart(lines, below), false);
}

/** With blank lines between. */
const mostAboveTitle = 10;

/** A running title has no more lines than this. */
const longestRunningTitle = 5;

/** For each line with text whether there is furniture among the next ones: from the last line up, so that each is asked once. */
export function linesAboveFurniture(lines: Lines, marks: Uint8Array): Uint8Array {
  const above = new Uint8Array(lines.count);
  /** How far down the nearest furniture is, in lines with text. */
  let distance = longestRunningTitle + 1;
  for (let line = lines.count - 1; line >= 0; line--) {
    if (lines.first[line]! < 0) continue;
    if (distance <= longestRunningTitle) above[line] = 1;
    const mark: PageMark = marks[line]!;
    const furniture = mark === PageMark.Sure || mark === PageMark.Symbol || mark === PageMark.WithSymbol;
    distance = furniture || startsPage(lines, line) ? 1 : distance + 1;
  }
  return above;
}

/** Do all lines say the title from here down to the page's furniture? */
function titleToFurniture(lines: Lines, marks: Uint8Array, line: number, title: string): boolean {
  let seen = 0;
  for (let below = line + 1; below < lines.count && seen < longestRunningTitle; below++) {
    if (lines.first[below]! < 0) continue;
    if (marks[below] === PageMark.Sure || marks[below] === PageMark.Symbol || startsPage(lines, below)) return true;
    const visible = visiblePart(lines, below);
    if (!saysTitle(title, visible, true)) return false;
    if (bearsSymbol(visible)) return true;
    seen++;
  }
  return false;
}

/**
 * A title's line does not end so: what does is a paragraph's last line that says the same words. But a comma may stand at
 * the end of one that the title goes on below.
 */
function endsClauseThere(lines: Lines, line: number, title: string): boolean {
  const end = lineEnd(lines, line);
  if (end !== LineEnd.Comma) return end !== LineEnd.Open;
  let below = line + 1;
  while (below < lines.count && lines.first[below]! < 0) below++;
  if (below >= lines.count || lineEnd(lines, below) !== LineEnd.Open) return true;
  return !saysTitle(title, visiblePart(lines, line), false) || !saysTitle(title, visiblePart(lines, below), true);
}
