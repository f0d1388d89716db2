import { alphabets, counted, writtenNumber } from '../runs/number-forms';
import { withSymbols } from '../runs/symbols';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { child, numberSaid, said } from './elements';

/** The counts of a list's levels, undefined where a level is to begin; lists that go on share them. */
export type Counts = (number | undefined)[];

/** Counts an item of the level (from 0) and gives what is shown before it. */
export function nextLabel(
  style: XmlElement | null,
  counts: Counts,
  level: number,
  start: number | null,
): string | null {
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? startOf(style, level) : before + 1);
  counts.length = level + 1;
  const definition = levelOf(style, level);
  if (definition === null) return null;
  if (definition.name === 'list-level-style-bullet') return bulletOf(definition);
  if (definition.name === 'list-level-style-image') return '•';
  const label = shown(style, definition, counts, level).trim();
  return label === '' ? null : label;
}

function bulletOf(definition: XmlElement): string | null {
  const font = said(child(definition, 'text-properties'), 'font-name') ?? '';
  const bullet = withSymbols(said(definition, 'bullet-char') ?? '', font).trim();
  if (bullet === 'o') return '•';
  return bullet === '' ? '•' : bullet === '-' || bullet === '—' ? '–' : bullet;
}

function shown(style: XmlElement | null, definition: XmlElement, counts: Counts, level: number): string {
  const written = (of: number): string => {
    const from = levelOf(style, of);
    return from ? formOf(from)(counts[of] ?? startOf(style, of)) : '';
  };
  // LibreOffice says it whole: "%1%.%2%)"
  const whole = said(definition, 'num-list-format');
  if (whole !== null)
    return whole.slice(0, 64).replace(/%(10|[1-9])%/g, (_, digit: string) => written(Number(digit) - 1));
  const own = formOf(definition)(counts[level]!);
  const levels = Math.min(level + 1, numberSaid(definition, 'display-levels') ?? 1);
  const above = Array.from({ length: levels - 1 }, (_, index) => written(level - levels + 1 + index));
  const number = own === '' ? '' : [...above, own].filter(part => part !== '').join('.');
  return `${said(definition, 'num-prefix') ?? ''}${number}${said(definition, 'num-suffix') ?? ''}`;
}

function startOf(style: XmlElement | null, level: number): number {
  return numberSaid(levelOf(style, level), 'start-value') ?? 1;
}

function levelOf(style: XmlElement | null, level: number): XmlElement | null {
  if (style === null) return null;
  return elementsIn(style).find(found => numberSaid(found, 'level') === level + 1) ?? null;
}

function formOf(definition: XmlElement): (value: number) => string {
  const format = said(definition, 'num-format') ?? '';
  const repeats = said(definition, 'num-letter-sync') === 'true';
  if (format === '') return () => '';
  if (format === 'a' && !repeats) return counted(alphabets.latin);
  if (format === 'A' && !repeats) return value => counted(alphabets.latin)(value).toUpperCase();
  if (/^а,.*аб/.test(format)) return counted(alphabets.russian);
  if (/^А,.*Аб/.test(format)) return value => capitalised(counted(alphabets.russian)(value));
  const form = forms.find(([start]) => format.startsWith(start))?.[1] ?? 'decimal';
  return value => writtenNumber(value, form);
}

function capitalised(letters: string): string {
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

/** By how a format begins: "一, 二, 三, ...". */
const forms: readonly (readonly [start: string, form: string])[] = [
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['1st', 'ordinal'],
  ['01', 'decimalZero'],
  ['а', 'russianLower'],
  ['А', 'russianUpper'],
  ['أ', 'arabicAlpha'],
  ['ا, ب, ج', 'arabicAbjad'],
  ['ا', 'arabicAlpha'],
  ['一', 'chineseCountingThousand'],
  ['〇', 'ideographDigital'],
  ['①', 'decimalEnclosedCircle'],
  ['㊀', 'ideographEnclosedCircle'],
  ['壹, 贰', 'chineseLegalSimplified'],
  ['壹', 'ideographLegalTraditional'],
  ['甲', 'ideographTraditional'],
  ['子', 'ideographZodiac'],
  ['１', 'decimalFullWidth'],
  ['١', 'hindiNumbers'],
];
