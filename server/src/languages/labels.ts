/**
 * The numbers and letters of paragraphs and items, in every style the six languages use: from the written form to an
 * ordinal and back. Sources: the UN's numbering in its own markup (shared/tables/lettering.json).
 */

/** How a label's number or letter is counted; two labels belong to one sequence only when their styles are the same. */
export type LabelStyle =
  | 'decimal' // 1. 2. or 1 - 2 -
  | 'latin' // (a) (b) … (z) (aa)
  | 'roman' // (i) (ii) (iii)
  | 'upper-latin' // A. B.
  | 'upper-roman' // I. II.
  | 'chinese' // (一) (二) … (十一)
  | 'enclosed-chinese' // ㈠ ㈡ … ㈩
  | 'abjad' // (أ) (ب) … (أ أ)
  | 'cyrillic' // а) б) в) in the order of the Russian alphabet
  | 'bullet'; // – •

/** The brackets and dots around a label's number or letter. */
export type LabelPunctuation =
  | 'dot' // 1.
  | 'brackets' // (a)
  | 'bracket' // a)
  | 'dash' // 1 -
  | 'dot-dash' // 1.-
  | 'outline' // 1.1, 1.1.1: the number of the paragraph stands before the item's own
  | 'quotes' // ’1‘
  | 'ideographic-comma' // 一、
  | 'none'; // ㈠

export interface LabelForm {
  readonly style: LabelStyle;
  readonly punctuation: LabelPunctuation;
}

/** What marks an inserted paragraph: "4 bis" stands between 4 and 5, "4 ter" behind it, "4 alt" in 4's stead. In their order. */
export const insertionSuffixes: readonly string[] = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'alt',
];

/** "4A" stands between 4 and 5, too, and "4B" behind it. */
const insertionLetters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The suffixes that count on from one to the next, of which `suffix` is one. */
export function insertionsLike(suffix: string): readonly string[] {
  return insertionLetters.includes(suffix) ? insertionLetters : insertionSuffixes;
}

/** Does the paragraph stand for another, "3 alt", "3 bis alt", "3 alt 2"? It may come before the one that it stands for. */
export function isAlternative(suffix: string): boolean {
  return /\balt(?: \d)?$/.test(suffix);
}

/** What delegations write in front of a paragraph's number, for the preamble and for the operative part. */
export const clauseMarks = { preambular: ['PP', 'ПП'], operative: ['OP', 'PO', 'ОП'] } as const;

/** "OP 2 (new)": the number is the one that the paragraph would have. */
export const newMarks: readonly string[] = [
  'new',
  'nouveau',
  'nouvelle',
  'nuevo',
  'nueva',
  'новый',
  '新',
  'جديد',
  'جديدة',
];

const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
/** As lists in Russian count: without ё, й and the letters that no word begins with. */
const cyrillicLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** Twenty-six letters, so that they stand for a to z; ظ and غ are not used. */
const abjadLetters = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';
const chineseDigits = '一二三四五六七八九';
export const chineseNumerals = `${chineseDigits}十`;
const enclosedChinese = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const romanNumerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** The ordinal, counted from 1, that `body` (a label without brackets and dots) has in `style`; null if it has none. */
export function ordinalOf(body: string, style: LabelStyle): number | null {
  switch (style) {
    case 'decimal':
      return decimalOrdinal(body);
    case 'latin':
      return repeatedLetterOrdinal(body, latinLetters);
    case 'upper-latin':
      return body === body.toLowerCase() ? null : repeatedLetterOrdinal(body.toLowerCase(), latinLetters);
    case 'roman':
      return romanOrdinal(body);
    case 'upper-roman':
      return body === body.toLowerCase() ? null : romanOrdinal(body.toLowerCase());
    case 'chinese':
      return chineseOrdinal(body);
    case 'enclosed-chinese':
      return body.length === 1 && enclosedChinese.includes(body) ? enclosedChinese.indexOf(body) + 1 : null;
    case 'abjad':
      return repeatedLetterOrdinal(body.replace(/[\s\u00a0\u0640\u064b-\u0652\u200d-\u200f]/g, ''), abjadLetters);
    case 'cyrillic':
      return repeatedLetterOrdinal(body, cyrillicLetters);
    case 'bullet':
      return 0;
  }
}

/**
 * The label for an ordinal. Chinese circled numbers end at ten: from eleven on the same sequence is written (十一).
 * Ordinals below 1 have no label but a bullet: they are written as 1.
 */
export function formatLabel(form: LabelForm, ordinal: number): string {
  const counted = Math.max(1, ordinal);
  if (form.style === 'bullet') return '–';
  if (form.style === 'enclosed-chinese') {
    return counted <= enclosedChinese.length ? enclosedChinese[counted - 1]! : `(${chineseNumber(counted)})`;
  }
  const body = labelBody(form.style, counted);
  switch (form.punctuation) {
    case 'dot':
      return `${body}.`;
    case 'dot-dash':
      return `${body}.-`;
    case 'brackets':
      return `(${body})`;
    case 'bracket':
      return `${body})`;
    case 'dash':
      return `${body} -`;
    case 'quotes':
      return `’${body}‘`;
    case 'ideographic-comma':
      return `${body}、`;
    case 'outline':
    case 'none':
      return body;
  }
}

/** The ordinal in the Latin letters and digits that diplomats cite a paragraph by, at each depth: 4, (a), (ii). */
export function citedLabel(style: LabelStyle, ordinal: number): string {
  switch (style) {
    case 'decimal':
      return `(${ordinal})`;
    case 'latin':
    case 'upper-latin':
    case 'abjad':
    case 'cyrillic':
      return citedLetters[ordinal] ?? `(${labelBody('latin', ordinal)})`;
    case 'roman':
    case 'upper-roman':
    case 'chinese':
    case 'enclosed-chinese':
      return citedNumerals[ordinal] ?? `(${labelBody('roman', ordinal)})`;
    case 'bullet':
      return '(–)';
  }
}

function labelBody(style: LabelStyle, ordinal: number): string {
  switch (style) {
    case 'latin':
      return repeatedLetter(ordinal, latinLetters, '');
    case 'upper-latin':
      return repeatedLetter(ordinal, latinLetters, '').toUpperCase();
    case 'abjad':
      return repeatedLetter(ordinal, abjadLetters, ' ');
    case 'cyrillic':
      return repeatedLetter(ordinal, cyrillicLetters, '');
    case 'roman':
      return roman(ordinal);
    case 'upper-roman':
      return roman(ordinal).toUpperCase();
    case 'chinese':
      return chineseNumber(ordinal);
    default:
      return String(ordinal);
  }
}

/** Those that are cited all the time: (a) to (z), (i) to (xxvi), by their ordinals. */
const citedLetters = citedAs('latin');
const citedNumerals = citedAs('roman');

function citedAs(style: LabelStyle): readonly string[] {
  return Array.from({ length: latinLetters.length + 1 }, (_, ordinal) => `(${labelBody(style, ordinal)})`);
}

function decimalOrdinal(body: string): number | null {
  let value = 0;
  if (body.length === 0 || body.length > 6) return null;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    // ASCII, Arabic-Indic (two kinds) and full-width digits
    if (code >= 0x30 && code <= 0x39) value = value * 10 + code - 0x30;
    else if (code >= 0x660 && code <= 0x669) value = value * 10 + code - 0x660;
    else if (code >= 0x6f0 && code <= 0x6f9) value = value * 10 + code - 0x6f0;
    else if (code >= 0xff10 && code <= 0xff19) value = value * 10 + code - 0xff10;
    else return null;
  }
  return value;
}

/** a = 1 … z = 26, aa = 27, bb = 28 … : after the alphabet's end letters are doubled, then tripled. */
function repeatedLetterOrdinal(body: string, letters: string): number | null {
  const first = body[0];
  if (first === undefined || body.length > 4) return null;
  for (let at = 1; at < body.length; at++) if (body[at] !== first) return null;
  const index = letters.indexOf(first);
  return index < 0 ? null : (body.length - 1) * letters.length + index + 1;
}

function repeatedLetter(ordinal: number, letters: string, between: string): string {
  const letter = letters[(ordinal - 1) % letters.length]!;
  return new Array(Math.floor((ordinal - 1) / letters.length) + 1).fill(letter).join(between);
}

function romanOrdinal(body: string): number | null {
  if (body.length === 0 || body.length > 12) return null;
  let value = 0;
  let behind = 0;
  // backwards: a letter before a greater one is taken away
  for (let at = body.length - 1; at >= 0; at--) {
    const worth = romanWorth(body.charCodeAt(at));
    if (worth === 0) return null;
    value += worth < behind ? -worth : worth;
    behind = worth;
  }
  return value > 0 && roman(value) === body ? value : null;
}

function romanWorth(code: number): number {
  switch (code) {
    case 0x69: // i
      return 1;
    case 0x76: // v
      return 5;
    case 0x78: // x
      return 10;
    case 0x6c: // l
      return 50;
    case 0x63: // c
      return 100;
    case 0x64: // d
      return 500;
    case 0x6d: // m
      return 1000;
    default:
      return 0;
  }
}

export function roman(ordinal: number): string {
  let rest = ordinal;
  let written = '';
  for (const [numeral, worth] of romanNumerals) {
    while (rest >= worth) {
      written += numeral;
      rest -= worth;
    }
  }
  return written;
}

/** 一 = 1 … 十 = 10, 十一 = 11, 二十 = 20, 二十一 = 21 … 九十九 = 99 */
function chineseOrdinal(body: string): number | null {
  if (body.length === 1) {
    if (body === '十') return 10;
    const index = chineseDigits.indexOf(body);
    return index < 0 ? null : index + 1;
  }
  const ten = body.indexOf('十');
  if (ten < 0 || ten > 1 || body.length > ten + 2) return null;
  const tens = ten === 0 ? 1 : chineseDigits.indexOf(body[0]!) + 1;
  const ones = body.length === ten + 1 ? 0 : chineseDigits.indexOf(body[ten + 1]!) + 1;
  return tens === 0 || (ones === 0 && body.length > ten + 1) ? null : tens * 10 + ones;
}

function chineseNumber(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  if (ordinal > 99) return String(ordinal);
  return `${tens > 1 ? chineseDigits[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? chineseDigits[ones - 1] : ''}`;
}
