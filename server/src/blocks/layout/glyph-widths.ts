import { isWide } from '../../text/characters';
import { arabicBlank, arabicWidth, isArabicLetter } from './arabic-widths';

/**
 * How wide characters are in the type that resolutions are set in, a Times: in hundredths of an em. A line that was filled
 * from such type is told from one that was not by these much better than by how many characters it has.
 */
const widths: readonly (readonly [hundredths: number, characters: string])[] = [
  [25, ' \u00a0,.'],
  [28, '/:;ijlt'],
  [33, '!()-I[]fr‐‑’‘'],
  [39, 'Js'],
  [40, 'з'],
  [41, 'г"'],
  [43, 'э'],
  [44, '?acezаестё“”'],
  [46, 'ья'],
  [47, 'в'],
  [49, 'к'],
  [51, 'бд'],
  [52, 'ъ'],
  [54, 'ийнпц'],
  [56, 'FPSР'],
  [57, 'БЬ'],
  [58, 'Г'],
  [61, 'ELTZЕЁТ'],
  [63, 'м'],
  [65, 'фЧ'],
  [67, 'BCRВКСЯы'],
  [68, 'ДЛ'],
  [69, 'ж'],
  [71, 'УЪ'],
  [72, 'ADGHKNOQUVXYwœАИЙНОПХЦ'],
  [75, 'ю'],
  [77, 'шщ'],
  [78, 'm&'],
  [79, 'Ф'],
  [83, '%'],
  [87, 'Ы'],
  [89, 'MМ'],
  [90, 'Ж'],
  [94, 'W'],
  [95, '№'],
  [100, '—ШЩ'],
  [103, 'Ю'],
];
const usualWidth = 50;
export const ideographWidth = 100;
export const blankWidth = 25;

/** By code unit; what lies beyond the table is as wide as most letters. */
const table = tableOf(0x2200);

function tableOf(size: number): Uint8Array {
  const byCode = new Uint8Array(size).fill(usualWidth);
  for (const [hundredths, characters] of widths) {
    for (const character of characters) byCode[character.charCodeAt(0)] = hundredths;
  }
  // é, Ñ: as wide as without the accent
  for (let code = 0xc0; code < 0x180; code++) {
    byCode[code] = byCode[String.fromCharCode(code).normalize('NFD').charCodeAt(0)]!;
  }
  for (let code = 0x200b; code < 0x2010; code++) byCode[code] = 0;
  for (let code = 0x202a; code < 0x202f; code++) byCode[code] = 0;
  byCode[0xad] = 0;
  return byCode;
}

/** Latin and Cyrillic letters stand below. */
const firstArabic = 0x600;

/** How wide a stretch of a line is in itself: a gap of blanks, which a justified line has stretched, is one blank. */
export function naturalWidth(text: string, first: number, last: number): number {
  let width = 0;
  let before = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) width += blankBehind(before);
    else if (code < firstArabic) width += table[code]!;
    else if (isArabicLetter(code)) width += arabicWidth(before, code, at + 1 < last ? text.charCodeAt(at + 1) : 0);
    else width += code < table.length ? table[code]! : isWide(code) ? ideographWidth : usualWidth;
    before = code;
  }
  return width;
}

/** "أيلول سبتمبر/ 2018": pdf.js sets what parts two Arabic names behind them, with a blank that is none. */
function blankBehind(before: number): number {
  if (before === 0x20 || before === 0x2f) return 0;
  return isArabicLetter(before) ? arabicBlank : blankWidth;
}
