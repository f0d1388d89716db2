import { conjunctionBehindMark } from '../../languages/marks/conjunctions';
import { closesQuotation, endsClause, isBlank, isDigit, isSuperscript } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { toldOnce } from '../../text/made-when-asked';

/** How a line ends, its footnote mark, quotation marks and brackets left aside. */
export enum LineEnd {
  /** In the middle of a clause. */
  Open,
  Comma,
  /** A full stop, a question or exclamation mark. */
  Stop,
  Semicolon,
  Colon,
}

/** [Thule: delete] · [agreed ad ref] : what a delegation says of a paragraph, behind its end. */
const note = /[.;:,；;。，] ?\[[^\]]{1,120}\]$/u;

/** What the visible part of a line ends with. */
export function lineEnd(lines: Lines, line: number): LineEnd {
  const known = lines.ends[line]!;
  if (known > 0) return known - 1;
  const end = endOf(lines.text, lines.first[line]!, lines.last[line]!);
  lines.ends[line] = end + 1;
  return end;
}

function endOf(text: string, first: number, last: number): LineEnd {
  const turned = turnedMark(text, first, last);
  if (turned !== LineEnd.Open) return turned;
  let at = withoutMark(text, first, last) - 1;
  for (let skipped = 0; skipped < 6 && at > first; skipped++) {
    const code = text.charCodeAt(at);
    if (!closesQuotation(code) && !isBlank(code)) break;
    at--;
  }
  const found = endBy(text.charCodeAt(at));
  if (found !== LineEnd.Open) return found;
  const code = text.charCodeAt(last - 1);
  if (code === 0x5d) {
    const noted = note.exec(text.slice(Math.max(first, last - 130), last));
    return noted ? endBy(noted[0].charCodeAt(0)) : LineEnd.Open;
  }
  const from = Math.max(first, last - 10);
  if (!hasMark(text, from, last)) return LineEnd.Open;
  const joined = conjunctionBehindMark.exec(text.slice(from, last));
  return joined ? endBy(joined[0].charCodeAt(0)) : LineEnd.Open;
}

/** Does a mark stand there that ends a clause? A look before more. */
function hasMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(text.charCodeAt(at))) return true;
  return false;
}

const isMark = toldOnce(endsClause);

/**
 * The mark of a line from the right whose last word runs from the left: pdftotext sets it before that word, between
 * marks of direction.
 *
 *     كانون الأول/ديسمبر ‪،2005‬‬
 */
function turnedMark(text: string, first: number, last: number): LineEnd {
  // the marks of direction around the word stand outside the line's visible part, where it is all of it
  if (text.charCodeAt(last) !== 0x202c) return LineEnd.Open;
  if (last - first < longestTurned && text.charCodeAt(first - 1) === 0x202a) {
    return text.slice(first, last).includes('\u202c') ? LineEnd.Open : endBy(text.charCodeAt(first));
  }
  const end = text.slice(Math.max(first, last - longestTurned), last);
  const run = end.lastIndexOf('\u202a');
  return run < 0 || end.includes('\u202c', run) ? LineEnd.Open : endBy(end.charCodeAt(run + 1));
}

const longestTurned = 40;

/**
 * Where the line's text ends before a footnote mark that stands last on it: "of 5 July 2012,1" "lighthouses; 4"
 * "in the south, 1/" "¹" "[12]" "؛(3)".
 */
function withoutMark(text: string, first: number, last: number): number {
  let at = last;
  const closing = text.charCodeAt(at - 1);
  const bracketed = closing === 0x5d || closing === 0x29 || closing === 0x28 || closing === 0x2f;
  if (bracketed) at--;
  let digits = 0;
  while (at > first && digits < 4) {
    const code = text.charCodeAt(at - 1);
    if (!isDigit(code) && !isSuperscript(code)) break;
    at--;
    digits++;
  }
  if (digits === 0 || digits > 3) return last;
  if (bracketed && closing !== 0x2f) {
    const opening = text.charCodeAt(at - 1);
    if (opening !== 0x5b && opening !== 0x28 && opening !== 0x29) return last;
    at--;
  }
  while (at > first && isBlank(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  return at > first && (endsClause(before) || closesQuotation(before)) ? at : last;
}

function endBy(code: number): LineEnd {
  switch (code) {
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x60c: // ،
      return LineEnd.Comma;
    case 0x3b: // ;
    case 0xff1b: // ；
    case 0x61b: // ؛
      return LineEnd.Semicolon;
    case 0x3a: // :
    case 0xff1a: // ：
      return LineEnd.Colon;
    default:
      return endsClause(code) ? LineEnd.Stop : LineEnd.Open;
  }
}
