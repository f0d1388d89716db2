import { closesQuotation, isBlank, isDigit, isSuperscript } from '../../text/characters';
import type { UnusualCharacters } from '../../text/unusual-characters';

/** Where within a line a paragraph might begin: behind the mark that ends another, or at a number behind a heading. */
export interface InnerPlace {
  readonly mark: Mark;
  /** Where what stands behind the mark begins. */
  readonly start: number;
  /** How many blanks stand between. */
  readonly blanks: number;
}

export enum Mark {
  None,
  Comma,
  Semicolon,
  Colon,
  Stop,
}

const characters: Readonly<Record<Mark, readonly string[]>> = {
  [Mark.None]: [],
  [Mark.Comma]: [',', '，', '،'],
  [Mark.Semicolon]: [';', '；', '؛'],
  [Mark.Colon]: [':', '：'],
  [Mark.Stop]: ['.', '。'],
};

/** Those of all scripts that a text may have, of the marks that may end a paragraph. */
export interface MarksInText {
  readonly commas: readonly string[];
  readonly semicolons: readonly string[];
  readonly stops: readonly string[];
}

export function marksIn({ wideMarks, arabicMarks }: UnusualCharacters): MarksInText {
  const written = (mark: Mark) =>
    characters[mark].filter(character => {
      const code = character.charCodeAt(0);
      return code < 0x80 || (code < 0x3000 ? arabicMarks : wideMarks);
    });
  return { commas: written(Mark.Comma), semicolons: written(Mark.Semicolon), stops: written(Mark.Stop) };
}

const marks = new Map<number, Mark>();
for (const mark of [Mark.Comma, Mark.Semicolon, Mark.Colon, Mark.Stop]) {
  for (const character of characters[mark]) marks.set(character.charCodeAt(0), mark);
}

function markOf(code: number): Mark {
  // letters, which most characters are: between ; and ، and between ؛ and 。
  if ((code > 0x3b && code < 0x60c) || (code > 0x61b && code < 0x3002) || (code > 0x3002 && code < 0xff0c))
    return Mark.None;
  return marks.get(code) ?? Mark.None;
}

export function placesIn(text: string, from: number, to: number): InnerPlace[] {
  const places: InnerPlace[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const mark = markOf(code);
    if (mark === Mark.None) {
      const apart = isDigit(code) && isBlank(text.charCodeAt(at - 1)) && at !== places.at(-1)?.start;
      if (apart) places.push({ mark, start: at, blanks: 1 });
      continue;
    }
    const place = placeBehind(text, at, to, mark);
    if (place) places.push(place);
  }
  return places;
}

function placeBehind(text: string, at: number, to: number, mark: Mark): InnerPlace | null {
  const start = startBehind(text, at, to, mark);
  return start < 0 ? null : { mark, start, blanks: start - endOfMark(text, at, mark) };
}

/**
 * Where what stands behind a mark begins, -1 where the mark ends nothing. Chinese writes nothing between a mark and what
 * follows it; elsewhere a mark without a blank behind is part of a word.
 */
export function startBehind(text: string, at: number, to: number, mark: Mark): number {
  const end = endOfMark(text, at, mark);
  let start = end;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === to) return -1;
  return start > end || (text.charCodeAt(at) >= 0x3000 && end === at + 1) ? start : -1;
}

function endOfMark(text: string, at: number, mark: Mark): number {
  let end = at + 1;
  for (let quotes = 0; quotes < 2 && closesQuotation(text.charCodeAt(end)); quotes++) end++;
  // a footnote mark: "… its previous resolutions,1 Noting …"
  for (let digits = 0; digits < 2 && isNoteDigit(text.charCodeAt(end)) && mark !== Mark.Stop; digits++) end++;
  return end;
}

function isNoteDigit(code: number): boolean {
  return isDigit(code) || isSuperscript(code);
}
