import { wideRanges } from '../../text/characters';
import { readStretch, stretchUnits } from '../../text/code-units';
import { arabicBlank, arabicWidth, endOfArabic, firstArabic } from './arabic-widths';

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

/** What is told of a unit beside its width. */
enum Kind {
  /** A blank behind one that stands before it without room is none itself. */
  Blank = 1 << 7,
  NoRoomBehind = 1 << 8,
  /** As wide as its neighbours make it. The highest, so that one comparison tells it. */
  Arabic = 1 << 9,
}

/** By code unit, with its kind; what is not known is as wide as most letters. */
const table = tableOf();

function tableOf(): Uint16Array {
  const byCode = new Uint16Array(0x10000).fill(usualWidth);
  for (const [first, end] of wideRanges) byCode.fill(ideographWidth, first, end);
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
  byCode.fill(Kind.Arabic, firstArabic, endOfArabic);
  // "أيلول سبتمبر/ 2018": pdf.js sets what parts two Arabic names behind them, with a blank that is none
  byCode[0x20] = blankWidth | Kind.Blank | Kind.NoRoomBehind;
  byCode[0x2f]! |= Kind.NoRoomBehind;
  return byCode;
}

/** How wide a stretch of a line is in itself: a gap of blanks, which a justified line has stretched, is one blank. */
export function naturalWidth(text: string): number {
  readStretch(text, 0, text.length);
  return naturalWidthBetween(0, text.length);
}

/** How wide what stands between two units of the stretch that was read is in itself. */
export const naturalWidthBetween = widthBetween(table, stretchUnits);

/** As the looker at a text's characters is made (`text/unusual-characters.ts`). */
function widthBetween(table: Uint16Array, units: Uint16Array): (from: number, to: number) => number {
  return (from, to) => {
    let width = 0;
    let last = 0;
    for (let at = from; at < to; at++) {
      const own = table[units[at]!]!;
      width += own & (Kind.Blank - 1);
      if ((own & (last >> 1) & Kind.Blank) !== 0) width -= blankWidth;
      last = own;
      if (own !== Kind.Arabic) continue;
      const next = at + 1 < to ? units[at + 1]! : 0;
      width += arabicWidth(at > from ? units[at - 1]! : 0, units[at]!, next);
      if (next === 0x20) width += arabicBlank - blankWidth;
    }
    return width;
  };
}
