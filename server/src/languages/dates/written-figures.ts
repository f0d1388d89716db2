import type { LanguageCode } from '../language';

/** A number in digits as a sentence writes it. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  /** With the million behind it: "2.5 million" is 2500000. */
  readonly value: number;
  /** Without the million. */
  readonly written: number;
  /** In Arabic, groups of digits come in the order of the page at times: "040 1" is 1040. What it would be then. */
  readonly reversed: readonly number[];
  readonly isPercentage: boolean;
}

interface FigureWords {
  /** Between thousands, and before decimals. */
  readonly thousands: string;
  readonly decimal: string;
  /** Words behind a number that multiply it, the longest first. */
  readonly scales: readonly (readonly [RegExp, number])[];
  readonly percent: RegExp;
  /** What says so before the number: 百分之二十. */
  readonly percentBefore?: RegExp;
}

const blank = ' \u00a0\u202f\u2009';

const figureWords: Readonly<Record<LanguageCode, FigureWords>> = {
  en: {
    thousands: `,${blank}`,
    decimal: '.',
    scales: [
      [/^[ \u00a0]trillion/, 1e12],
      [/^[ \u00a0]billion/, 1e9],
      [/^[ \u00a0]million/, 1e6],
      [/^[ \u00a0]thousand/, 1e3],
    ],
    percent: /^[ \u00a0]?(?:%|per ?cent)/,
  },
  fr: {
    thousands: blank,
    decimal: ',',
    scales: [
      [/^[ \u00a0\u202f]milliards?/, 1e9],
      [/^[ \u00a0\u202f]millions?/, 1e6],
    ],
    percent: /^[ \u00a0\u202f]?(?:%|pour cent)/,
  },
  es: {
    thousands: `.${blank}`,
    decimal: ',',
    scales: [
      [/^[ \u00a0]billones/, 1e12],
      [/^[ \u00a0]mil millones/, 1e9],
      [/^[ \u00a0]mill(?:ones|ón)/, 1e6],
      [/^[ \u00a0]mil(?![a-z])/, 1e3],
    ],
    percent: /^[ \u00a0]?(?:%|por ciento)/,
  },
  ru: {
    thousands: blank,
    decimal: ',',
    scales: [
      [/^[ \u00a0](?:трлн|триллион)/, 1e12],
      [/^[ \u00a0](?:млрд|миллиард)/, 1e9],
      [/^[ \u00a0](?:млн|миллион)/, 1e6],
      [/^[ \u00a0](?:тыс|тысяч)/, 1e3],
    ],
    percent: /^[ \u00a0]?(?:%|процент)/,
  },
  zh: {
    thousands: `,${blank}`,
    decimal: '.',
    scales: [
      [/^ ?多?万亿/, 1e12],
      [/^ ?多?亿/, 1e8],
      [/^ ?多?万/, 1e4],
    ],
    percent: /^ ?[%％]/,
    percentBefore: /百分之 ?$/,
  },
  ar: {
    thousands: `,${blank}`,
    decimal: '.,',
    scales: [
      [/^[ \u00a0]تريليون/, 1e12],
      [/^[ \u00a0](?:بليون|بلايين|مليار)/, 1e9],
      [/^[ \u00a0](?:مليون|ملايين)/, 1e6],
      [/^[ \u00a0](?:ألف|آلاف)/, 1e3],
    ],
    percent: /^[ \u00a0]?(?:%|٪|في[ \u00a0]الم[ائ])/,
  },
};

/** One expression for all that digits stand for; a number goes on over a blank or mark with exactly three digits behind. */
const digits = /(?<![\d.,])\d{1,12}(?:[ ,.\u00a0\u202f\u2009]\d{3}(?!\d)){0,6}(?:[.,]\d{1,2}(?!\d))?/g;

/** The same where the groups may stand in the order of the page. */
const arabicGroups =
  /(?<![\d.,])(?:\d{3}(?:[ \u00a0\u202f]\d{3}){0,5}[ \u00a0\u202f]\d{1,3}(?![\d.,/])|\d{1,12}(?:[ ,.\u00a0\u202f\u2009]\d{3}(?!\d)){0,6}(?:[.,]\d{1,2}(?!\d))?)/g;

/** "040 1" as 1040; null of what is one group, or is parted by marks. */
function turnedRound(written: string): number | null {
  const groups = written.split(/[ \u00a0\u202f]/);
  return groups.length > 1 &&
    groups.slice(0, -1).every(group => /^\d{3}$/.test(group)) &&
    groups.every(group => /^\d+$/.test(group))
    ? Number(groups.reverse().join(''))
    : null;
}

/** ٢٠٢٤ */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660));
}

/** The numbers of a text that are written in digits, in order. */
export function writtenFigures(text: string, language: LanguageCode): readonly WrittenFigure[] {
  const plain = plainDigits(text);
  const words = figureWords[language];
  const found: WrittenFigure[] = [];
  for (const { 0: written, index } of plain.matchAll(language === 'ar' ? arabicGroups : digits)) {
    const turned = language === 'ar' ? turnedRound(written) : null;
    if (turned !== null) {
      const [start, end] = [index, index + written.length];
      const value = Number(written.replace(/\D/g, ''));
      const isPercentage = words.percent.test(plain.slice(end, end + 14));
      // a group of less than three digits can only come first
      if (/\D\d{1,2}$/.test(written))
        found.push({ start, end, value: turned, written: turned, reversed: [], isPercentage });
      else found.push({ start, end, value, written: value, reversed: [turned], isPercentage });
      continue;
    }
    for (const part of partsOf(written, words)) {
      const start = index + part.start;
      const end = start + part.text.length;
      const behind = plain.slice(end, end + 14);
      const scale = words.scales.find(([expression]) => expression.test(behind))?.[1] ?? 1;
      const isPercentage =
        words.percent.test(behind) || (words.percentBefore?.test(plain.slice(Math.max(0, start - 5), start)) ?? false);
      const value = Math.round(part.value * scale * 1000) / 1000;
      found.push({ start, end, value, written: part.value, reversed: [], isPercentage });
    }
  }
  return found;
}

const separator = /([ ,.\u00a0\u202f\u2009])/;

/** "1 260 098" is one number where blanks part thousands, "2015, 100" and "5.300" by the language's own marks. */
function partsOf(
  written: string,
  { thousands, decimal }: FigureWords,
): readonly { readonly text: string; readonly start: number; readonly value: number }[] {
  const parts: { text: string; start: number; value: number }[] = [];
  let [start, text, plain, offset] = [0, '', '', 0];
  const pieces = written.split(separator);
  for (const [at, piece] of [...pieces, ''].entries()) {
    const next = pieces[at + 1]?.length ?? 0;
    const partsThousands = thousands.includes(piece) && next === 3 && /^\d{1,3}(?:\D|$)/.test(text);
    // "6.878" is one where no thousands are parted so; of "1.260.098" nothing is
    const isLongDecimal = next === 3 && !thousands.includes(piece) && at + 2 === pieces.length && !plain.includes('.');
    const isDecimal = decimal.includes(piece) && ((next > 0 && next < 3) || isLongDecimal);
    if (at % 2 === 0) {
      if (text === '') start = offset;
      text += piece;
      plain += piece;
    } else if (partsThousands || isDecimal) {
      text += piece;
      if (!partsThousands) plain += '.';
    } else {
      parts.push({ text, start, value: Number(plain) });
      [text, plain] = ['', ''];
    }
    offset += piece.length;
  }
  return parts.filter(({ value, text: there }) => there !== '' && Number.isFinite(value));
}
