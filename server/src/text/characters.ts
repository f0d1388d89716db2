/** Classes of UTF-16 code units. Surrogates belong to no class: what lies beyond the first plane is left as it is. */

/** White space, direction marks, zero-width characters, the byte-order mark: what a reader does not see. */
export function isBlank(code: number): boolean {
  if (code === 0x20) return true;
  if (code < 0x21) return code >= 0x09 || code === 0;
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x206f)
  );
}

/** The units that are `isWide`, each range with its end (exclusive). */
export const wideRanges = [
  [0x2e80, 0xa000],
  [0xac00, 0xd7a4],
  [0xf900, 0xfb00],
  [0xfe30, 0xfe50],
  [0xff00, 0xff61],
] as const;

/** 1 for each of them: for loops over many. */
export const wideUnits = new Uint8Array(0x10000);
for (const [first, end] of wideRanges) wideUnits.fill(1, first, end);

/** Ideographs, kana, and the full-width punctuation between them: no space stands between two of these. */
export function isWide(code: number): boolean {
  return wideUnits[code] === 1;
}

/** Whose letters there are, a bit a script: to add bits takes half as long as to ask, for letters and blanks take turns. */
export enum Letter {
  Latin = 1,
  Cyrillic = 1 << 1,
  Arabic = 1 << 2,
  Wide = 1 << 3,
}

/** Whose each unit is; 0 for what is of no script. */
export const lettersByUnit = new Uint8Array(0x10000);
for (const [letter, ranges] of [
  [
    Letter.Latin,
    [
      [0x41, 0x5b],
      [0x61, 0x7b],
      [0xc0, 0xd7],
      [0xd8, 0xf7],
      [0xf8, 0x250],
    ],
  ],
  [Letter.Cyrillic, [[0x400, 0x500]]],
  [
    Letter.Arabic,
    [
      [0x600, 0x700],
      [0x750, 0x780],
      [0xfb50, 0xfe00],
    ],
  ],
  [Letter.Wide, wideRanges],
] as const)
  for (const [first, end] of ranges) lettersByUnit.fill(letter, first, end);

export function isArabic(code: number): boolean {
  return lettersByUnit[code] === Letter.Arabic;
}

export function isCyrillic(code: number): boolean {
  return lettersByUnit[code] === Letter.Cyrillic;
}

export function isLatinLetter(code: number): boolean {
  return lettersByUnit[code] === Letter.Latin;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ¹ ² ³ ⁰ ⁴ … ⁹ */
export function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A letter that has a capital and is not one. */
export function isLowerCase(character: string): boolean {
  return caseOf(character) === Case.Small;
}

/** A letter that has a small one and is not one. */
export function isUpperCase(character: string): boolean {
  return caseOf(character) === Case.Capital;
}

enum Case {
  /** Of a letter that has not been met. */
  Unknown,
  None,
  Small,
  Capital,
}

/** What is known of the letters below this, as Latin, Greek and Cyrillic ones are. */
const knownCases = new Uint8Array(0x530);

function caseOf(character: string): Case {
  const code = character.charCodeAt(0);
  if (!(code < knownCases.length)) return hasNoCase(code) ? Case.None : readCase(character);
  if (knownCases[code] === Case.Unknown) knownCases[code] = readCase(character.charAt(0));
  return knownCases[code]!;
}

/** Hebrew, Arabic and the scripts of South Asia; dashes and quotation marks; ideographs and the marks between them. */
function hasNoCase(code: number): boolean {
  return (
    (code >= 0x590 && code < 0x10a0) ||
    (code >= 0x2000 && code < 0x2126) ||
    (code >= 0x2e80 && code < 0xa640) ||
    (code >= 0xff00 && code < 0xff21)
  );
}

function readCase(character: string): Case {
  const small = character.toLowerCase();
  const capital = character.toUpperCase();
  if (small === capital) return Case.None;
  if (character === small) return Case.Small;
  return character === capital ? Case.Capital : Case.None;
}

/** Behind which a paragraph may end: , ; : . ! ? and their Chinese and Arabic fellows. */
export function endsClause(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0xff0c ||
    code === 0xff1b ||
    code === 0xff1a ||
    code === 0x3002 ||
    code === 0xff0e ||
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f
  );
}

/** Quotation marks and brackets that may stand behind the mark that ends a clause. */
export function closesQuotation(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x300b ||
    code === 0xff09
  );
}
