import { ordinalOf } from '../../../languages/labels';
import { roman } from '../../../languages/numerals/roman-numerals';
import type { NumberToken } from '../token';

/** 第一㈠号决议, 第二七五八(二十六)号决议, 第三三七九（三十）号决议; 甲 to 丁 are the parts A to D. */
const inWords =
  /\s?([〇零○一二三四五六七八九十百千]{1,9})\s?([甲乙丙丁]?)\s?(?:([㈠-㈩])|[(（]\s?([一二三四五六七八九十]{1,3}|[IVXL]{1,7})\s?[)）])\s?(?=号\s?决\s?[议定])/y;
const digits = '〇一二三四五六七八九';
const weights: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number that old Chinese texts write in words, right behind 第, as the Assembly's of its first thirty sessions. */
export function chineseNumber(text: string, start: number): NumberToken | null {
  inWords.lastIndex = start;
  const match = inWords.exec(text);
  if (!match) return null;
  const [, number, part, enclosed, bracketed] = match;
  return {
    kind: 'roman',
    start,
    end: inWords.lastIndex,
    number: String(numberIn(number!)),
    letters: part === '' ? '' : 'ABCD'['甲乙丙丁'.indexOf(part!)]!,
    session: enclosed ? romanOf(ordinalOf(enclosed, 'enclosed-chinese') ?? 0) : sessionOf(bracketed!),
  };
}

function sessionOf(written: string): string {
  return /^[IVXL]/.test(written) ? written : romanOf(numberIn(written));
}

function romanOf(ordinal: number): string {
  return roman(ordinal).toUpperCase();
}

/** 二七五八 digit by digit, 二百一十七 by its weights. */
function numberIn(written: string): number {
  let whole = 0;
  let digit = 0;
  for (const sign of written.replace(/[零○]/g, '〇')) {
    const weight = weights[sign];
    if (weight !== undefined) {
      whole += (digit || 1) * weight;
      digit = 0;
    } else digit = /[十百千]/.test(written) ? digits.indexOf(sign) : digit * 10 + digits.indexOf(sign);
  }
  return whole + digit;
}
