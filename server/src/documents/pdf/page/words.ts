import { isWide } from '../../../text/characters';
import { isRaisedMark, raised } from '../../marks/note-marks';
import type { NoteMark, StyledSpan } from '../../read-document';
import { isInk, type Letter, type Line, lineText, tab } from '../lines/line';
import { endsInHyphen, type KnownWords } from './hyphens';

/** Words of a paragraph or a footnote as one line. */
export interface Words {
  readonly words: string;
  readonly styles: readonly StyledSpan[];
  /** Raised marks, where they stand. */
  readonly marks: readonly RaisedMark[];
}

export interface RaisedMark {
  readonly at: number;
  readonly text: string;
  readonly page: number;
}

/** Three digits alone are as likely a group of their own: 20⏎626名. */
const goesOnInNumber = /^(?:(?!\d{3}(?![\d(（]))\d|[()（）])/;
/** In letters: a shorter one was ended on purpose: 第41次全体会议⏎2020年12月10日. */
const shortLine = 12;
const wideCharacter = /[\u2e80-\u9fff\uff00-\uff60]/;
const markLetter = /^[\d*†‡§()]$/;

/** Joins the lines of a paragraph; `skip` letters of the first line, its label, are left out. */
export function wordsOf(
  lines: readonly Line[],
  skip: number,
  known: KnownWords,
  isNote: (mark: string, page: number) => boolean,
): Words {
  const letters: (Letter & { readonly page: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const own = index === 0 ? line.letters.slice(skip) : line.letters;
    const above = lines[index - 1];
    if (above) join(letters, above, line, known);
    for (const letter of own) letters.push({ ...letter, page: line.page });
  }
  return written(letters, isNote);
}

function join(letters: (Letter & { page: number })[], above: Line, below: Line, known: KnownWords): void {
  while (letters.length > 0 && !isInk(letters.at(-1)!)) letters.pop();
  const last = letters.at(-1);
  const first = below.letters.find(isInk);
  if (!last || !first) return;
  if (known.parts(above, below)) {
    letters.pop();
    while (letters.length > 0 && !isInk(letters.at(-1)!)) letters.pop();
  } else if (
    !endsInHyphen(above) &&
    !/[([]$/.test(last.text) &&
    !goesOnInYears(last, above, below) &&
    !goesOnInChinese(last, above, below)
  ) {
    letters.push({ ...last, text: ' ', raised: false });
  }
}

/** 2018–⏎2028 */
function goesOnInYears(last: Letter, above: Line, below: Line): boolean {
  return last.text === '–' && /\d–$/.test(lineText(above).trimEnd()) && /^\d/.test(lineText(below).trimStart());
}

/** In Chinese no blank parts numbers from the characters beside them, and some programs cut its numbers: 第22⏎42(2015)号. */
function goesOnInChinese(last: Letter, above: Line, below: Line): boolean {
  const next = lineText(below).trimStart();
  if (isWide(next.charCodeAt(0))) return true;
  if (isWide(last.text.charCodeAt(last.text.length - 1))) return above.end - above.start > above.size * shortLine;
  return !last.raised && /\d$/.test(last.text) && goesOnInNumber.test(next) && wideCharacter.test(lineText(above));
}

function written(
  letters: readonly (Letter & { readonly page: number })[],
  isNote: (mark: string, page: number) => boolean,
): Words {
  let words = '';
  const styles: { start: number; end: number; style: 'italic' | 'bold' }[] = [];
  const marks: RaisedMark[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    const mark = letter.raised && markLetter.test(letter.text) ? markAt(letters, at) : null;
    if (mark) {
      const parts =
        isRaisedMark(mark.text) && isNote(mark.text, letter.page)
          ? [mark.text]
          : notesIn(mark.text, letter.page, isNote);
      if (parts) {
        words = words.trimEnd();
        for (const text of parts) marks.push({ at: words.length, text, page: letter.page });
      } else {
        words += raised(mark.text);
      }
      at = mark.end - 1;
      continue;
    }
    const blank = !isInk(letter);
    if (blank && (words === '' || /[ \u00a0]$/.test(words))) continue;
    const text = letter.text === tab ? ' ' : letter.text;
    const start = words.length;
    words += text === '\u00ad' ? paintedHyphen(letter) : text.replace(/\u00ad/g, '');
    if (!blank)
      for (const style of ['italic', 'bold'] as const) if (letter[style]) extend(styles, style, start, words.length);
  }
  const trimmed = words.trimEnd().normalize('NFC');
  const end = trimmed.length;
  return {
    words: trimmed,
    styles: styles.filter(({ start }) => start < end).map(span => ({ ...span, end: Math.min(span.end, end) })),
    marks: marks.map(mark => ({ ...mark, at: Math.min(mark.at, end) })),
  };
}

/** A hyphen that is seen within a line is one, though older programs write it down as a soft one. */
function paintedHyphen({ start, end, size }: Letter): string {
  return end - start > size * 0.1 ? '-' : '';
}

/** Two marks at one place: "45" for 4 and 5, "(1)(2)". */
function notesIn(text: string, page: number, isNote: (mark: string, page: number) => boolean): string[] | null {
  const bracketed = text.match(/\(\d{1,3}\)/g);
  if (bracketed && bracketed.join('') === text && bracketed.every(each => isNote(each, page))) return bracketed;
  for (let at = 1; at < text.length; at++) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    if (Number(second) === Number(first) + 1 && isNote(first, page) && isNote(second, page)) return [first, second];
  }
  return null;
}

function markAt(letters: readonly Letter[], from: number): { readonly text: string; readonly end: number } {
  let text = '';
  let end = from;
  while (end < letters.length && letters[end]!.raised && markLetter.test(letters[end]!.text))
    text += letters[end++]!.text;
  return { text, end };
}

/** Goes on with the last span of a style over a blank, or begins one. */
function extend(
  spans: { start: number; end: number; style: 'italic' | 'bold' }[],
  style: 'italic' | 'bold',
  start: number,
  end: number,
): void {
  const open = spans.findLast(span => span.style === style);
  if (open && start - open.end <= 1) open.end = end;
  else spans.push({ start, end, style });
}

export function noteMarks(
  marks: readonly RaisedMark[],
  noteOf: (mark: string, page: number) => number | null,
): NoteMark[] {
  return marks.flatMap(({ at, text, page }) => {
    const note = noteOf(text, page);
    return note === null ? [] : [{ at, note }];
  });
}
