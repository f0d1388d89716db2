import { firstLetterInBrackets, letterInBrackets } from '../../languages/pages/letters-of-items';
import { isArabic, isLowerCase, isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { isBody, opensInAnyLanguage, startsPage } from './footnotes';
import { LineEnd, lineEnd } from './line-ends';
import { isDateStamp, isInBrackets, isLoneStop, isPageOf, PageMark, pageNumberOf } from './page-furniture';
import type { PageState } from './page-state';
import { Shape } from './shape';

/** Is a line that looks like a page's number or a date stamp one: beside other furniture, or alone between blank lines? */
export function isMarkHere(
  lines: Lines,
  shapes: Uint8Array,
  marks: Uint8Array,
  line: number,
  page: PageState,
  inNotes: boolean,
): boolean {
  const visible = visiblePart(lines, line);
  const above = furnitureAbove(lines, shapes, line);
  if (isPageOf(visible))
    return (
      above ||
      inNotes ||
      markBelow(lines, marks, line) ||
      standsAlone(lines, line) ||
      (mayCountPages(visible) && (isBehindParagraph(lines, line) || partsText(lines, shapes, line, page)))
    );
  if (isDateStamp(visible)) return above || markBelow(lines, marks, line) || !continuesAbove(lines, line);
  if (inNotes) return false;
  if (isInBrackets(visible)) return mayBePageInBrackets(lines, shapes, line, page);
  if (isLoneStop(visible)) return above && markBelow(lines, marks, line);
  // a column of footnotes' numbers may stand above the page's job number
  const parts = mayNumberPage(lines, line, Number(visible), page) && partsText(lines, shapes, line, page);
  if (!above && !parts && Number(visible) === page.note) return false;
  // with text above, a number alone can be nothing but a page's; the last one may end the text
  return above || markBelow(lines, marks, line) || (standsAlone(lines, line) && line > 1) || parts;
}

/** "(3)": pages are counted, a clause goes on over them, and what begins below has no letter, which an item's number bears alone. */
function mayBePageInBrackets(lines: Lines, shapes: Uint8Array, line: number, page: PageState): boolean {
  const above = nextWithText(lines, line, -1);
  const below = nextWithText(lines, line, 1);
  if (above < 0 || below < 0) return false;
  const isFirst = pageNumberOf(visiblePart(lines, line)) === 1 && lineEnd(lines, above) === LineEnd.Open;
  if (!isFirst && !isNextPage(lines, line, page)) return false;
  if (
    page.number === 0
      ? letterInBrackets.test(visiblePart(lines, below))
      : firstLetterInBrackets.test(visiblePart(lines, below))
  )
    return false;
  return shapes[above] === Shape.Furniture || partsText(lines, shapes, line, page);
}

/** "3/3", its page's last line, below one that ends a paragraph: no part of a list of resolutions. */
function isBehindParagraph(lines: Lines, line: number): boolean {
  if (line === 0 || lines.first[line - 1]! < 0) return false;
  const end = lineEnd(lines, line - 1);
  return end === LineEnd.Semicolon || end === LineEnd.Stop;
}

/**
 * A footnote's mark may stand alone on its line, too, right below what it belongs to: those that come next are no page's
 * number, nor is the first right behind a comma; another may be either.
 */
function mayNumberPage(lines: Lines, line: number, number: number, page: PageState): boolean {
  // "p. 3"
  if (Number.isNaN(number) || number < page.note) return true;
  if (page.note > 1) return false;
  const isMarkBehindComma = lines.first[line - 1]! >= 0 && lineEnd(lines, line - 1) === LineEnd.Comma;
  if (page.number === 0 && isMarkBehindComma) return false;
  return number === 1 ? lines.first[line - 1]! < 0 : isNextPage(lines, line, page);
}

function mayCountPages(visible: string): boolean {
  const [page = 0, pages = 0] = visible.split('/').map(Number);
  return page <= pages && pages <= 60;
}

/**
 * A page's number between lines of text, as text has it that was copied page by page: a paragraph that goes on has no line
 * as short as that, and what begins below bears a label of its own, or is of the preamble, where none has one.
 *
 *     Bearing in mind the successive conferences of the lighthouses
 *     2
 *     and of the lamps,
 */
function partsText(lines: Lines, shapes: Uint8Array, line: number, page: PageState): boolean {
  const above = nextWithText(lines, line, -1);
  const below = nextWithText(lines, line, 1);
  if (above < 0 || below < 0 || shapes[above] !== Shape.Content) return false;
  const end = lineEnd(lines, above);
  const labelled = beginsWithLabel(lines, below);
  if (labelled && end !== LineEnd.Open) return true;
  if (end === LineEnd.Comma && opensInAnyLanguage(lines, below, 'preambular')) return true;
  const within = end === LineEnd.Open || end === LineEnd.Comma;
  if (!within || labelled || !isLong(lines, above)) return false;
  // "disrupted or" / "3" / "reversed,"
  if (!isLong(lines, below) && !(end === LineEnd.Open && endsClauseBelow(lines, line, below, page))) return false;
  // a capital may as well begin a table's cell, below the number in another
  return mayGoOn(lines, below) || (end === LineEnd.Open && isNextPage(lines, line, page));
}

/** Do the last words of a clause stand below the number that comes next? They may be a footnote as well, if that is its number. */
function endsClauseBelow(lines: Lines, line: number, below: number, page: PageState): boolean {
  if (!isNextPage(lines, line, page) || lineEnd(lines, below) === LineEnd.Open) return false;
  const isNote = pageNumberOf(visiblePart(lines, line)) === page.note;
  return isNote ? isSmall(lines, below) : mayGoOn(lines, below);
}

/** Pages are counted from the first or, where that bears no number, the second one on. */
function isNextPage(lines: Lines, line: number, { number }: PageState): boolean {
  const next = pageNumberOf(visiblePart(lines, line));
  return next === number + 1 || (number === 0 && next === 2);
}

/** The next line with text, upwards or down, where no more than a paragraph's gap lies between; else -1. */
export function nextWithText({ count, first }: Lines, line: number, step: 1 | -1): number {
  for (let next = line + step; next >= 0 && next < count && Math.abs(next - line) <= 3; next += step)
    if (first[next]! >= 0) return next;
  return -1;
}

function beginsWithLabel(lines: Lines, line: number): boolean {
  const visible = visiblePart(lines, line);
  return isBody(lines, line, visible) || letterInBrackets.test(visible);
}

/** In scripts without capitals any word may. */
function mayGoOn(lines: Lines, line: number): boolean {
  const code = lines.text.charCodeAt(lines.first[line]!);
  return isSmall(lines, line) || isWide(code) || isArabic(code);
}

function isSmall({ text, first }: Lines, line: number): boolean {
  return isLowerCase(text.charAt(first[line]!));
}

function isLong({ first, last }: Lines, line: number): boolean {
  return last[line]! - first[line]! > longestHeading;
}

/** Is the nearest line with text above furniture? */
export function furnitureAbove(lines: Lines, shapes: Uint8Array, line: number): boolean {
  for (let above = line - 1; above >= 0; above--) {
    if (lines.first[above]! >= 0) return shapes[above] === Shape.Furniture && !isAddress(lines, above);
  }
  return false;
}

/** Addresses stand at the end of a page too, but nothing else is told by them. */
function isAddress(lines: Lines, line: number): boolean {
  return lines.text.startsWith('http', lines.first[line]!);
}

/** Is the nearest line with text below furniture, with no more than another likely mark between? */
function markBelow(lines: Lines, marks: Uint8Array, line: number): boolean {
  let likely = 0;
  for (let below = line + 1; below < lines.count; below++) {
    if (lines.first[below]! < 0) continue;
    if (startsPage(lines, below)) return true;
    const mark: PageMark = marks[below]!;
    if (mark === PageMark.Sure || mark === PageMark.Symbol) return true;
    if (mark !== PageMark.Likely || likely++ > 0) return false;
  }
  return false;
}

function mayBeLabelAlone({ first, last }: Lines, line: number): boolean {
  return last[line]! - first[line]! <= longestLabel;
}

/** A line shorter than this may be a heading. */
const longestHeading = 30;

/** "(xviii)" */
const longestLabel = 7;

/** Has the line no content right above or below? So a "61/124" that a line break left alone is no page number. */
function standsAlone(lines: Lines, line: number): boolean {
  const above = line === 0 || lines.first[line - 1]! < 0 || mayBeLabelAlone(lines, line - 1);
  const below = line + 1 >= lines.count || lines.first[line + 1]! < 0;
  return above && below && !continuesAbove(lines, line);
}

/** Does the nearest line above end in the middle of a clause, as in extracted text with its blank lines between? */
function continuesAbove(lines: Lines, line: number): boolean {
  for (let above = line - 1; above >= 0 && above >= line - 3; above--) {
    if (lines.first[above]! < 0) continue;
    // a label alone is the beginning of a paragraph, of which nothing has been said, and a heading is no clause
    return isLong(lines, above) && lineEnd(lines, above) === LineEnd.Open;
  }
  return false;
}
