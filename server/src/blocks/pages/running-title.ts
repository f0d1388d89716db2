import { enactingFormulaOf, longestEnactingFormula, mayBeginFormula } from '../../languages/bodies/enacting-formulas';
import { isAsciiLetter, isDigit, isWide } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { madeOnce, toldOnce } from '../../text/made-when-asked';
import { Asked, toldOfLine } from '../told-of-line';
import { withoutGaps } from './page-furniture';

/**
 * The title of a resolution heads its pages again, on as many lines as there is room for, with the symbol beside it or
 * below. What it may say is what stands above the enacting formula.
 *
 *     Wages and pensions of those who keep the lights in the harbours
 *     of the Coral Islands
 *
 *     A/RES/86/8
 */

/** So many lines above the formula are kept, and so much of each. */
export const linesAboveFormula = 14;
const longestLine = 160;
/** Fewer letters than these are no title: they may stand anywhere. */
const fewestLetters = 6;
const fewestCharacters = 3;

/** The letters of the lines above an enacting formula, line by line. */
export function titleAbove(lines: Lines, formula: number): string {
  const above: string[] = [];
  for (let line = formula - 1; line >= 0 && above.length < linesAboveFormula; line--) {
    if (lines.first[line]! < 0) continue;
    const letters = lettersOf(visiblePart(lines, line).slice(0, longestLine));
    // "86/8. Wages and pensions" is headed "Wages and pensions" on the pages below
    above.push(letters.replace(/^\d+(?=\D)/, number => `${number}\n`));
  }
  return above.reverse().join('\n');
}

export function isFormulaLine(lines: Lines, line: number): boolean {
  const length = lines.last[line]! - lines.first[line]!;
  return (
    length > 1 &&
    length <= longestEnactingFormula &&
    mayBeginFormula(lines.text.charCodeAt(lines.first[line]!)) &&
    toldOfLine(lines, line, Asked.IsFormula, saysFormula)
  );
}

function saysFormula(lines: Lines, line: number): boolean {
  return enactingFormulaOf(visiblePart(lines, line)) !== null;
}

/** Does the line say the title's beginning, or that of one of its lines, or, below such a line, another part of it? */
export function saysTitle(title: string, visible: string, goesOn: boolean): boolean {
  if (title === '' || visible.length > longestLine) return false;
  const whole = wholeOf(title);
  // looks at the first letters: most lines say something else
  if (!mayBeginSo(visible)) return false;
  const stroke = visible.indexOf('/');
  const before = stroke < 0 ? fewestLetters : beforeSymbol(visible, stroke);
  const sure = lettersAtHead(visible, before);
  if (sure > 1 && !whole.includes(visible.slice(0, sure).toLowerCase())) return false;
  if (sure < before && !whole.includes(lettersOf(visible.slice(0, before)))) return false;
  const letters = lettersOf(stroke < 0 ? visible : withoutSymbol(visible));
  if (letters.length < fewestLetters) return isShortTitle(title, letters) || (goesOn && isTitleEnd(title, letters));
  if (!whole.includes(letters)) return false;
  if (goesOn) return true;
  let start = 0;
  for (const part of title.split('\n')) {
    if (whole.startsWith(letters, start)) return true;
    start += part.length;
  }
  return false;
}

/** How many letters a line begins with, of those that are sooner told than what any letters are. */
function lettersAtHead(visible: string, most: number): number {
  let at = 0;
  while (at < most && isPlainLetter(visible.charCodeAt(at))) at++;
  return at;
}

function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x410 && code <= 0x44f) ||
    (code >= 0x621 && code <= 0x63a) ||
    (code >= 0x641 && code <= 0x64a) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** "失踪人员": Chinese says in few characters what others have more letters for; then it is a whole line of the title. */
function isShortTitle(title: string, letters: string): boolean {
  return letters.length >= fewestCharacters && isWide(letters.charCodeAt(0)) && title.split('\n').includes(letters);
}

/** "for all" / "rights": the title's last word, which had no room on the line above. */
function isTitleEnd(title: string, letters: string): boolean {
  return letters.length > 1 && title.endsWith(letters);
}

let lastTitle = '';
let lastWhole = '';
/** 1 where two letters of the title that follow each other may be such ones. */
const lastPairs = new Uint8Array(0x400);

/** A title's lines as one; asked line by line, and mostly of the same title. */
function wholeOf(title: string): string {
  if (title !== lastTitle) {
    lastTitle = title;
    lastWhole = title.replaceAll('\n', '');
    lastPairs.fill(0);
    for (let at = 0; at + 1 < lastWhole.length; at++) lastPairs[pairOf(lastWhole, at)] = 1;
  }
  return lastWhole;
}

/** May the first two letters of a line follow each other in the title, or belong to a symbol? */
function mayBeginSo(visible: string): boolean {
  const arePlain = isPlainLetter(visible.charCodeAt(0)) && isPlainLetter(visible.charCodeAt(1));
  return !arePlain || lastPairs[pairOf(visible, 0)] === 1 || mayBeginSymbol.test(visible.charAt(0));
}

/** Two letters as one small number, the same for capitals and small ones. */
function pairOf(letters: string, at: number): number {
  return (smallLetter(letters.charCodeAt(at)) * 31 + smallLetter(letters.charCodeAt(at + 1))) & (lastPairs.length - 1);
}

/** The small letter of those that `isPlainLetter`. */
function smallLetter(code: number): number {
  const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f);
  return isCapital ? code + 0x20 : code;
}

/** Where the first letters end, or the first word begins that may be a symbol, or the stroke stands of one that is none. */
function beforeSymbol(visible: string, stroke: number): number {
  let word = stroke;
  while (word > 0 && !isWhiteSpace(visible.charCodeAt(word - 1))) word--;
  return Math.min(mayBeginSymbol.test(visible.charAt(word)) ? word : stroke, fewestLetters);
}

const blank = /\s/;
const isWhiteSpace = toldOnce(code => blank.test(String.fromCharCode(code)));

/** As `symbolBeside` has it, with marks of direction. */
const mayBeginSymbol = /[()ASECT\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Is a symbol beside it, so that nothing else need stand near? */
export function bearsSymbol(visible: string): boolean {
  return visible.includes('/') && symbolBeside.test(withoutGaps(visible));
}

const symbolBeside =
  /(?:^|\s)[()]?(?:[ASE]|ST|CD|TD)\/(?:[A-Z0-9.-]+\/)*[A-Z0-9.-]*\d(?: ?[()]\d{4}[()]?| \([A-Z-]+\))?[*]?(?=\s|$)/;

function withoutSymbol(visible: string): string {
  return withoutGaps(visible).replace(symbolBeside, ' ');
}

/** Letters and digits alone: blanks, hyphens and marks differ from page to page. */
function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // halves of characters are told together
    if (isSurrogate(code)) return text.replace(others(), '').toLowerCase();
    if (isLetterOrDigit(code)) continue;
    letters += text.slice(from, at);
    from = at + 1;
  }
  return (letters + text.slice(from)).toLowerCase();
}

const letterOrDigit = madeOnce(() => /[\p{L}\p{N}]/u);
// most texts have no letters but those of ASCII, and need no expression
const isLetterOrDigit = toldOnce(code =>
  code < 0x80 ? isAsciiLetter(code) || isDigit(code) : letterOrDigit().test(String.fromCharCode(code)),
);
const others = madeOnce(() => /[^\p{L}\p{N}]+/gu);

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}
