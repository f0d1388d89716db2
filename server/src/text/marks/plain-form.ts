import { madeOnce } from '../made-when-asked';

type Ranges = readonly (readonly [first: number, last: number])[];

/** Accents that are written behind their letters: é as e and U+0301, أ as ا and U+0654. */
const apart: Ranges = [
  [0x300, 0x36f],
  [0x653, 0x655],
];
/** Marks of direction, soft hyphens and blanks without width, which stand for nothing. */
const unseen: Ranges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];
/**
 * Digits, slashes, apostrophes and Persian letters of other keyboards, wide Latin letters, letters as typesetters join and
 * shape them, and blanks of other widths: １３２５, ١٣٢٥, ۱۳۲۵, 70⁄1, S∕PRST, l´île, مجلس الأمن with ک and ی, ﬁ, ﻻ.
 */
const foreign: Ranges = [
  [0x60, 0x60],
  [0xb4, 0xb4],
  [0x2bc, 0x2bc],
  [0x660, 0x669],
  [0x6a9, 0x6a9],
  [0x6cc, 0x6cc],
  [0x6f0, 0x6f9],
  [0x2000, 0x200a],
  [0x2044, 0x2044],
  [0x205f, 0x205f],
  [0x2215, 0x2215],
  [0x3000, 0x3000],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff0f, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** The stroke that lengthens an Arabic word: مـجـلـس. Behind a letter alone it stays: هـ */
const kashida: Ranges = [[0x640, 0x640]];

/** What `plainForm` writes otherwise. */
export const unplainUnits: Ranges = [...apart, ...unseen, ...foreign, ...kashida];

const any = madeOnce(() => new RegExp(`[${rangesSource(unplainUnits)}]`));
const accents = rangesSource(apart);
const each = madeOnce(
  () =>
    new RegExp(
      `[^${accents}][${accents}]+|[${accents}]+|[${rangesSource(unseen)}]+|[${rangesSource(foreign)}]|(?<=[\u0620-\u064a])\u0640(?=[\u0620-\u064a])`,
      'g',
    ),
);

function rangesSource(ranges: Ranges): string {
  const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
  return ranges
    .map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`))
    .join('');
}

/** A text in its plain form, and the way back to the text as written. */
export interface PlainForm {
  readonly text: string;
  /** Where in the text as written something begins or ends; offsets are UTF-16 code units in both. */
  readonly writtenStart: (offset: number) => number;
  readonly writtenEnd: (offset: number) => number;
}

/**
 * A text with each letter and its accents as one, where Unicode has one (NFC), with digits, slashes and blanks as 0 to 9,
 * "/" and " ", and without marks of direction: what mentions, titles and closing lines are read in.
 *
 *     written:  第１３２５（２０００）号   S∕PRST∕2017∕27
 *     plain:    第1325（2000）号        S/PRST/2017/27
 */
export function plainForm(text: string): PlainForm {
  if (!any().test(text)) return { text, writtenStart: offset => offset, writtenEnd: offset => offset };
  const offsets: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const copyUntil = (until: number): void => {
    for (let at = from; at < until; at++) offsets.push(at);
    parts.push(text.slice(from, until));
  };
  for (const { 0: found, index } of text.matchAll(each())) {
    copyUntil(index);
    const plain = plainPart(found);
    for (let at = 0; at < plain.length; at++) offsets.push(index);
    parts.push(plain);
    from = index + found.length;
  }
  copyUntil(text.length);
  offsets.push(text.length);
  const writtenStart = (offset: number) => offsets[Math.min(offset, offsets.length - 1)]!;
  return {
    text: parts.join(''),
    writtenStart,
    // marks behind the last letter are no part of what ends with it
    writtenEnd: offset => {
      const least = offset === 0 ? 0 : writtenStart(offset - 1) + 1;
      let end = writtenStart(offset);
      while (end > least && within(text.charCodeAt(end - 1), unseen)) end--;
      return end;
    },
  };
}

function plainPart(found: string): string {
  const unit = found.charCodeAt(0);
  if (within(unit, unseen) || unit === 0x640) return '';
  if (!within(unit, foreign)) return found.normalize('NFC');
  if (unit === 0x2044 || unit === 0x2215) return '/';
  if (unit < 0x660) return '’';
  if (unit === 0x6a9) return 'ك';
  if (unit === 0x6cc) return 'ي';
  if (unit >= 0x2000) return found.normalize('NFKC');
  return String.fromCharCode(0x30 + ((unit - 0x660) & 0xf));
}

function within(unit: number, ranges: Ranges): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last);
}
