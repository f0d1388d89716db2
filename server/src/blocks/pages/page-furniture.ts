import { mayStandBesideText, standsBesideText } from '../../languages/pages/page-number-words';
import { isAsciiLetter, isDigit } from '../../text/characters';
import type { Lines } from '../../text/lines';
import { madeOnce, toldOnce } from '../../text/made-when-asked';

/**
 * What stands at the head and the foot of printed pages and on the cover, as extractors print it: alone, with columns of
 * blanks between, or run together.
 *
 *     https://undocs.org/ch/S/RES/2242(2015)
 *     26-05396 1/9 · 2/9 26-05396 · 20-245682/10 · 2/1020-24568 · 20-16543 (E) 231220 · GE.23-182602 · 3 GE.23-18260
 *     *2005396* · ‫)‪20-01815 (A‬‬ · 21 25269- 3/3
 *     S/RES/2524 (2020) · A/RES/75/15 · A/HRC/RES/54/17 · A/RES/75/15 2/9
 *     Page 2 of 4 · – 2 – · /... · DRAFT · 12/15/20, 3:45 PM
 */
export enum PageMark {
  None,
  /** Page furniture, whatever stands around it. */
  Sure,
  /** The rule above footnotes. */
  Rule,
  /** Link addresses, which may stand at a page's end. */
  Address,
  /** A document's symbol alone. */
  Symbol,
  /** Text in which a symbol may stand: a page's head with the title beside it. */
  WithSymbol,
  /** Part of a page's number ("2/9", "3", "(3)"), a date ("231220"), "Draft" or a lone full stop: furniture beside other furniture alone. */
  Likely,
}

const rule = /^[_‗─—–-]{5,}$/;
/** A tag of HTML alone on its line, as Markdown may have it: "<details>", "</div>", "<br/>" */
const tag = /^<\/?[a-z][a-z0-9]{0,12}(?: [^<>]*)?\/?>$/i;
/** "-----", "=====": parts a text, or underlines a heading of Markdown. */
const separator = /^([-\u2013\u2014=~])(?: ?\1){2,}$/;
/** With the page's number behind, as browsers print it. */
const addresses = /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*(?:\s+\d{1,3}\/\d{1,3})?$/;
/** "12/15/20, 3:45 PM  A/RES/75/15", "15.12.2020 15:45": when a browser has printed a page, and its name. */
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: .*)?$/i;
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const jobLine =
  /^(?:\d{1,3}(?:\/\d{1,3})?)?(?:GE\.?)?\d\d[-‑]\d{5}\*?[A-Z]?(?:(?:\d{6}){1,2}|\d{1,4}|\d{1,3}\/\d{1,3})?$/;
/** "2/3 21 25269-", as pdf.js turns the hyphen of an Arabic page round. */
const turnedJobLine = /^(?:\d{1,3}\/\d{1,3} )?\d\d \d{5}-(?: \d{1,3}\/\d{1,3})?(?: \(?[A-Z]\)?)?(?: \d{6})?$/;
/** The letter of the language may come first: "A 20-20861". */
const letteredJob = /^[ACEFRS](?:GE\.?)?\d\d[-‑]\d{5}$/;
const barCode = /^\*{1,2}\d{7,8}\*{0,2}$/;
const pageOf = /^\d{1,3} ?\/ ?\d{1,3}$/;
/** The page's number beside the symbol: "A/RES/75/15 2/9", "2/9 A/RES/75/15". */
const pageBesideSymbol = /^(\d{1,3}) ?\/ ?(\d{1,3}) (?=\D)|(?<=[\d)]) (?:\| )?(\d{1,3}) ?\/ ?(\d{1,3})$/;
const pageAlone = /^(?:\d{1,3}|\(\d{1,3}\)|\[\d{1,3}\])$/;
/** "/..." ".../..." "/…": the page goes on overleaf. */
const overleaf = /^(?:\.{2,3}|…)?\/(?:\.{2,3}|…)$/;
const dateStamp = /^(?:(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d){1,2}|\d{1,2}([./])\d{1,2}\1\d{4})$/;
const symbolAlone =
  /^(?:[ASE]|ST|CD|TD|CEDAW|CRC|CCPR)\/[A-Z0-9./‑-]*[A-Z0-9](?:\/(?:Rev|Add|Corr|Amend)\.\d+)*(?: ?\(\d{4}\)| ?\([A-Z-]+\))?(?: [A-Z](?:[ -]+[A-Z])?)?(?:[*/]+)?$/;
/** )S/RES/2519 (2020 : brackets that an extractor has turned round */
const turnedSymbol = /^\)S\/(?:RES|PRST)\/\d{1,5} ?\(\d{4}$/;

/** No line of furniture but addresses and running titles is longer than this. */
const longest = 160;
/** With the blanks between its columns counted once. */
const longestWithoutGaps = 60;

/** A look at its first character and its length: most lines are no mark. */
export function mayBeMark({ text, first, last, unusual }: Lines, line: number): boolean {
  const start = first[line]!;
  const code = text.charCodeAt(start);
  if (code === 0x68) return true;
  const length = last[line]! - start;
  if (length > longest) return false;
  if (mayStandBesideText(text, start, last[line]!)) return true;
  if (!mayBegin(code)) return false;
  const even = !unusual.gaps && !unusual.columns && !unusual.invisible;
  if (even && length > longestWithoutGaps && !isRuleMark(code) && !isSeparatorMark(code)) return false;
  if (code !== 0x3c && beginsWithWords(text, start, last[line]!)) return false;
  return code < 0x41 || code > 0x54 || beginsSymbol.test(text.slice(start, start + 8));
}

/** The first small letter that stands in a mark behind no stroke or colon stands no sooner: "1.1.2020 1.45 pm". */
const shortestBeforeWords = 10;

/** Does a line begin with words, as in no mark but a tag? Other letters than capitals stand there behind a stroke or a colon. */
function beginsWithWords(text: string, start: number, end: number): boolean {
  const to = Math.min(end, start + shortestBeforeWords);
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2f || code === 0x3a) return false;
    if (isOfWords(code)) return true;
  }
  return false;
}

const isOfWords = toldOnce(code =>
  code < 0x80 ? isAsciiLetter(code) && code > 0x5a : /\p{L}/u.test(String.fromCharCode(code)),
);

/** "A/" "ST/" "CEDAW/" "GE." "A 20-20861" : what a mark that begins with a letter begins with. */
const beginsSymbol = /^(?:[A-Z]{1,5}\/|GE|[A-Z] ?\d)/;

/** What a line's visible part is by itself. */
export function pageMark(visible: string): PageMark {
  const code = visible.charCodeAt(0);
  if (code === 0x3c) return tag.test(visible) ? PageMark.Sure : PageMark.None;
  if (mayGoOverleaf(code) && overleaf.test(visible)) return PageMark.Sure;
  if (code === 0x2e) return isLoneStop(visible) ? PageMark.Likely : PageMark.None;
  if (code === 0x68 /* h */ && visible.startsWith('http')) {
    return addresses.test(visible) ? PageMark.Address : PageMark.None;
  }
  if (visible.length > longest) return PageMark.None;
  const beside = mayStandBesideText(visible, 0, visible.length) ? standsBesideText(withoutGaps(visible)) : null;
  if (beside !== null) return beside === 'sure' ? PageMark.Sure : PageMark.Likely;
  if (!mayBegin(code) || beginsWithWords(visible, 0, visible.length)) return PageMark.None;
  if (isRuleMark(code)) return rule.test(visible) ? PageMark.Rule : PageMark.None;
  if (isSeparatorMark(code) && separator.test(visible)) return PageMark.Sure;
  const text = withoutGaps(visible);
  if (text.length > longestWithoutGaps) return PageMark.None;
  if (isSymbolAlone(text)) return PageMark.Symbol;
  if (isSymbolWithPage(text)) return PageMark.Symbol;
  if (printedAt.test(text)) return PageMark.Sure;
  const tight = text.replace(/[() ]/g, '');
  if (tight.length > 30) return PageMark.None;
  if (jobLine.test(tight) || barCode.test(tight) || turnedJobLine.test(text) || letteredJob.test(tight)) {
    return PageMark.Sure;
  }
  // "4  5  6" is a table's row
  return pageOf.test(text) || pageAlone.test(text) || dateStamp.test(tight) ? PageMark.Likely : PageMark.None;
}

/** `text` has single blanks, and no marks of direction. */
export function isSymbolAlone(text: string): boolean {
  return symbolAlone.test(text) || turnedSymbol.test(text);
}

function isSymbolWithPage(text: string): boolean {
  const beside = pageBesideSymbol.exec(text);
  if (!beside || Number(beside[1] ?? beside[3]) > Number(beside[2] ?? beside[4])) return false;
  return symbolAlone.test(text.replace(beside[0], ''));
}

/** Does a line that is a likely mark tell that a page has more than one: "2/9", not "3"? */
export function isPageOf(visible: string): boolean {
  return pageOf.test(withoutGaps(visible));
}

/** The number of a page alone on its line, "3", "2/9", "p. 3", "(3)"; 0 for what is none. */
export function pageNumberOf(visible: string): number {
  return Number(pageNumber().exec(withoutGaps(visible))?.[1] ?? 0);
}

const pageNumber = madeOnce(() => /^(?:\p{L}{1,3}\. ?|[([])?(\d{1,3})(?: ?\/ ?\d{1,3})?[)\]]?$/u);

/** "(3)" and "[3]" may be an item's label or a footnote's mark as well. */
export function isInBrackets(visible: string): boolean {
  return /[)\]]$/.test(visible);
}

/** A date of six digits, "231220". */
export function isDateStamp(visible: string): boolean {
  return dateStamp.test(withoutGaps(visible).replace(/[() ]/g, ''));
}

/** The full stop of an English footnote on an Arabic page, which pdftotext sets apart. */
export function isLoneStop(visible: string): boolean {
  return visible === '.';
}

/** A digit, a capital of a symbol or a job number, a star, a bracket, full stops, a stroke, a tag or a mark of direction. */
function mayBegin(code: number): boolean {
  return (
    isRuleMark(code) ||
    isSeparatorMark(code) ||
    isDigit(code) ||
    (code >= 0x41 && code <= 0x54) ||
    code === 0x2a ||
    code === 0x5b ||
    mayGoOverleaf(code) ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3c
  );
}

/** . / … */
function mayGoOverleaf(code: number): boolean {
  return code === 0x2e || code === 0x2f || code === 0x2026;
}

/** _ ‗ ─ */
function isRuleMark(code: number): boolean {
  return code === 0x5f || code === 0x2017 || code === 0x2500;
}

/** - – — = ~ */
function isSeparatorMark(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x3d || code === 0x7e;
}

/** As a reader sees it: without marks of direction, with one space for each gap. */
export function withoutGaps(visible: string): string {
  if (isEven(visible)) return visible;
  return visible
    .replace(directionMarks, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A look before more: no two blanks, none at either end, but the usual one alone, and no mark of direction. */
function isEven(visible: string): boolean {
  let isBehindBlank = true;
  for (let at = 0; at < visible.length; at++) {
    const code = visible.charCodeAt(at);
    if (isUneven(code) || (code === 0x20 && isBehindBlank)) return false;
    isBehindBlank = code === 0x20;
  }
  return !isBehindBlank || visible === '';
}

const uneven = /[^\S ]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const isUneven = toldOnce(code => uneven.test(String.fromCharCode(code)));
