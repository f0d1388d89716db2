import type { Clause } from '../../languages/language';
import { languages } from '../../languages/languages';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { mayOpenFootnote, opensFootnote } from '../../languages/pages/footnote-words';
import { type Lines, visiblePart } from '../../text/lines';
import { isMarkdownMark } from '../../text/marks/markdown';
import { footnoteNumberAt, mayBegin, mayHaveFootnoteNumber, opensBehindNumber } from './footnote-numbers';
import { LineEnd, lineEnd } from './line-ends';
import { PageMark } from './page-furniture';
import { isFormulaLine } from './running-title';

/**
 * Footnotes at the foot of a page without a rule above them, as most extractors print them: they begin with the number
 * that comes next and go on to the furniture of the page.
 *
 *     1 See A/AC.105/1137.
 *     2
 *     Ibid.
 *     26-05396 1/9
 */

/** A page has no more lines of footnotes than this. */
export const longestFootnotes = 90;

/** What a line tells those above it that may begin footnotes, if it is no footnote's number. */
enum Told {
  /** The page ends here. */
  Foot = -3,
  /** Text, below which no footnotes have begun. */
  Text = -2,
}

/** Kept with this added, so that 0 is a line that nobody has asked. */
const offset = 4;

/** The number of the footnote that may begin at a line, -1 for none, or what else the line tells. */
function tells(lines: Lines, marks: Uint8Array, line: number): number {
  const mark: PageMark = marks[line]!;
  if (startsPage(lines, line)) return Told.Foot + offset;
  if (mark === PageMark.Address) return Told.Text + offset;
  if (mark === PageMark.Sure || mark === PageMark.Symbol) return Told.Foot + offset;
  const visible = visiblePart(lines, line);
  // a page with a rule has its footnotes below that
  const text = mark === PageMark.Rule || isBody(lines, line, visible) || lineEnd(lines, line) === LineEnd.Semicolon;
  return (text ? Told.Text : footnoteNumberAt(lines, line)) + offset;
}

/**
 * Do footnotes begin at a line, `next` being the number of the one that is due? Looks down to the page’s foot; `told` keeps what each
 * line has told, for many in a row may look down.
 */
export function beginFootnotes(lines: Lines, marks: Uint8Array, told: Int16Array, line: number, next: number): boolean {
  if (!mayBegin(lines.text, lines.first[line]!)) return false;
  const number = footnoteNumberAt(lines, line);
  if (number < 0 || opensParagraph(lines, line)) return false;
  // the numbers of those above may have been misread, or lost
  const isLater = number > next && opensBehindNumber(visiblePart(lines, line));
  if (number !== 0 && number !== next && !isLater) return false;
  const bracketed = isBracketed(lines, line);
  let due = number === 0 ? next : number + 1;
  let seen = 0;
  let last = line;
  for (let below = line + 1; below < lines.count; below++) {
    if (lines.first[below]! < 0) continue;
    if (++seen > longestFootnotes) return false;
    if (told[below] === 0) told[below] = tells(lines, marks, below);
    const other = told[below]! - offset;
    if (other === Told.Foot) return !bracketed || lineEnd(lines, last) === LineEnd.Stop || !isIntroduced(lines, line);
    // "(1) …," / "(2) …": footnotes are sentences
    if (bracketed && other === due && lineEnd(lines, last) === LineEnd.Comma) return false;
    last = below;
    if (other === Told.Text) return false;
    // the footnote itself: what looked like it was its mark, which the line's end has cut off; or the page's number
    if (other === next && number === next)
      return numberAlone.test(visiblePart(lines, below)) && isFoot(lines, marks, below);
    if (other === due) due++;
  }
  return due > next && !isLater;
}

/** "(1) انظر": in Arabic the numbers of footnotes have brackets, and those of items may, too. */
function isBracketed({ text, first }: Lines, line: number): boolean {
  const code = text.charCodeAt(first[line]!);
  return code === 0x28 || code === 0x29;
}

/** "…:" / "(1)": below a colon a list begins. */
function isIntroduced(lines: Lines, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lines.first[above]! < 0) above--;
  return above >= 0 && lineEnd(lines, above) === LineEnd.Colon;
}

/** May footnotes begin where a line's visible part begins? A look at what it begins with. */
export function mayBeginFootnotes(text: string, first: number): boolean {
  return mayHaveFootnoteNumber(text, first) || opensFootnote(text.slice(first, first + longestOpening));
}

/** So much of a line is looked at for the words that footnotes begin with. */
const longestOpening = 40;

/** So many lines may the first footnotes have whose numbers stand elsewhere. */
export const longestUnnumbered = 14;

/**
 * Footnotes of which the first have lost their numbers to the end of the page:
 *
 *     See A/AC.105/1137.
 *     2
 *     Ibid.
 *     1
 *     26-05396 (E)
 */
export function beginUnnumbered(
  lines: Lines,
  marks: Uint8Array,
  told: Int16Array,
  line: number,
  next: number,
): boolean {
  const own: PageMark = marks[line]!;
  if (own !== PageMark.None && own !== PageMark.Likely && own !== PageMark.WithSymbol) return false;
  const code = lines.text.charCodeAt(lines.first[line]!);
  if (!mayOpenFootnote(code) && !isMarkdownMark(code)) return false;
  if (!opensFootnote(visiblePart(lines, line).slice(0, longestOpening))) return false;
  let seen = 0;
  for (let below = line + 1; below < lines.count && seen < longestUnnumbered; below++) {
    if (lines.first[below]! < 0) continue;
    seen++;
    const visible = visiblePart(lines, below);
    const mark: PageMark = marks[below]!;
    if (mark === PageMark.Rule || mark === PageMark.Address || isBody(lines, below, visible)) return false;
    if (lineEnd(lines, below) === LineEnd.Semicolon) return false;
    if (mark === PageMark.Sure || mark === PageMark.Symbol || startsPage(lines, below)) return false;
    const number = numberAlone.test(visible) ? Number(visible) : footnoteNumberAt(lines, below);
    // all numbers up to this one stand alone further down, or are those of the only footnotes
    if (number >= next && number <= next + 4)
      return number === next ? isFoot(lines, marks, below) : beginFootnotes(lines, marks, told, below, number);
  }
  return false;
}

/** Does nothing but numbers and furniture stand below, down to the next page? */
function isFoot(lines: Lines, marks: Uint8Array, line: number): boolean {
  for (let below = line + 1; below < lines.count; below++) {
    if (lines.first[below]! < 0) continue;
    if (startsPage(lines, below)) return true;
    const mark: PageMark = marks[below]!;
    if (mark === PageMark.Sure || mark === PageMark.Symbol) return true;
    if (mark !== PageMark.Likely) return false;
  }
  return true;
}

const numberAlone = /^\d{1,3}$/;

/** 4. · (a) · an enacting formula: none of these stands among footnotes, but for the end of "chap. IV, para." "24." */
export function isBody(lines: Lines, line: number, visible: string): boolean {
  if (/^\d{1,3}\.$/.test(visible)) return beginsWithLetter(lines, line + 1);
  return (
    opensBelowComma(lines, line) ||
    /^(?:\d{1,3}\.\s|\d{1,3} ?[-–] [\u0620-\u064a]|[-–] ?\d{1,3}(?:$|[ \u202c]{1,2}[\u0620-\u064a])|\(?[a-z]\)(?:\s|$))/.test(
      visible,
    ) ||
    isFormulaLine(lines, line)
  );
}

/** "…," / "Recalling": paragraphs of a preamble follow each other so, and no footnotes. */
function opensBelowComma(lines: Lines, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lines.first[above]! < 0) above--;
  return above >= 0 && lineEnd(lines, above) === LineEnd.Comma && opensInAnyLanguage(lines, line, 'preambular');
}

/** Does a line begin as paragraphs of the preamble, or operative ones, do in any language? */
export function opensInAnyLanguage(lines: Lines, line: number, clause: Clause): boolean {
  const words = visiblePart(lines, line).slice(0, longestOpening);
  return languages.some(language => findOpeningPhrase(language, clause, words) !== null);
}

/** "5 Encourages States to": a paragraph's number that has lost its dot, for no footnote opens so. */
function opensParagraph(lines: Lines, line: number): boolean {
  const words = /^\d{1,3} +(.*)$/su.exec(visiblePart(lines, line).slice(0, longestOpening))?.[1];
  return words !== undefined && languages.some(language => findOpeningPhrase(language, 'operative', words) !== null);
}

/** Does the next line with text begin with a letter? */
function beginsWithLetter(lines: Lines, from: number): boolean {
  for (let line = from; line < lines.count; line++) {
    if (lines.first[line]! >= 0) return /\p{L}/u.test(lines.text[lines.first[line]!]!);
  }
  return false;
}

/** A form feed stands before the first line of a page. */
export function startsPage(lines: Lines, line: number): boolean {
  for (let at = lines.starts[line]!; at < lines.first[line]!; at++) if (lines.text.charCodeAt(at) === 0x0c) return true;
  return false;
}
