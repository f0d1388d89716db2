import { closesQuotation, isBlank, isDigit, isSuperscript, isUpperCase } from '../../text/characters';

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

export function markOf(code: number): Mark {
  switch (code) {
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x60c: // ،
      return Mark.Comma;
    case 0x3b: // ;
    case 0xff1b: // ；
    case 0x61b: // ؛
      return Mark.Semicolon;
    case 0x3a: // :
    case 0xff1a: // ：
      return Mark.Colon;
    case 0x2e: // .
    case 0x3002: // 。
      return Mark.Stop;
    default:
      return Mark.None;
  }
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
 * follows it; elsewhere a mark without a blank behind is part of a word, but for what a page of the web has pushed
 * together: "The General Assembly,Recalling …;2. Requests …".
 */
export function startBehind(text: string, at: number, to: number, mark: Mark): number {
  const end = endOfMark(text, at, mark);
  let start = end;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === to) return -1;
  if (start > end || (text.charCodeAt(at) >= 0x3000 && end === at + 1)) return start;
  const pushed = (mark === Mark.Comma || mark === Mark.Semicolon) && mayBePushedTo(text, end);
  return pushed ? start : -1;
}

/** "Recalling", "2. Requests": a capital letter, or a number with its dot. */
function mayBePushedTo(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isUpperCase(text[at]!);
}

function endOfMark(text: string, at: number, mark: Mark): number {
  let end = at + 1;
  for (let quotes = 0; quotes < 2 && closesQuotation(text.charCodeAt(end)); quotes++) end++;
  // a footnote mark: "… its previous resolutions,1 Noting …"
  end = behindNote(text, end);
  const behind = end;
  for (let digits = 0; digits < 2 && isNoteDigit(text.charCodeAt(end)) && mark !== Mark.Stop; digits++) end++;
  // "…;2. Requests": the number of what stands behind
  return text.charCodeAt(end) === 0x2e ? behind : end;
}

/** "…,[2] Noting": a footnote's mark as the web has it, and "[2]42" with the number that it had on paper. */
function behindNote(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && text.charCodeAt(end) === 0x5d ? end + 1 : at;
}

function isNoteDigit(code: number): boolean {
  return isDigit(code) || isSuperscript(code);
}
