/**
 * The numbers and letters of paragraphs and items, in every style the six languages use: from the written form to an
 * ordinal and back. Sources: the UN's numbering in its own markup (shared/tables/lettering.json).
 */

import { chineseNumber, chineseOrdinal } from './numerals/chinese-numerals';
import {
  abjadLetters,
  cyrillicLetters,
  latinLetters,
  repeatedLetter,
  repeatedLetterOrdinal,
} from './numerals/repeated-letters';
import { roman, romanOrdinal } from './numerals/roman-numerals';

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

const enclosedChinese = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

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
      return repeatedLetterOrdinal(abjadBody(body), abjadLetters);
    case 'cyrillic':
      return repeatedLetterOrdinal(body, cyrillicLetters);
    case 'bullet':
      return 0;
  }
}

/** The letters alone, without signs and blanks; an alef is the first letter with its hamza or without. */
function abjadBody(body: string): string {
  return body.replace(/[\s\u00a0\u0640\u064b-\u0652\u200d-\u200f]/g, '').replace(/[اإآ]/g, 'أ');
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
