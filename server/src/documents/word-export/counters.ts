import { formatLabel, type LabelStyle } from '../../languages/labels';

export interface Counter {
  /** The name of the counter in Word. */
  readonly format: string;
  /** What it shows, without brackets and dots. */
  readonly shown: string;
}

/** Word's counters that count as the UN does, and up to which number they surely do. */
const counters: Readonly<Partial<Record<LabelStyle, { readonly format: string; readonly last: number }>>> = {
  decimal: { format: 'decimal', last: 9999 },
  latin: { format: 'lowerLetter', last: 78 },
  'upper-latin': { format: 'upperLetter', last: 78 },
  roman: { format: 'lowerRoman', last: 999 },
  'upper-roman': { format: 'upperRoman', last: 999 },
  chinese: { format: 'chineseCountingThousand', last: 99 },
  // behind щ Word counts ы, which no list of the UN has
  cyrillic: { format: 'russianLower', last: 24 },
  // ه alone is shown in several shapes, and behind ي the orders of letters part
  abjad: { format: 'arabicAbjad', last: 10 },
};

/** Null where no counter of Word's shows this. */
export function counterOf(style: LabelStyle, ordinal: number): Counter | null {
  const counter = counters[style];
  if (!counter || ordinal < 1 || ordinal > counter.last) return null;
  if (style === 'abjad' && ordinal === 5) return null;
  return { format: counter.format, shown: formatLabel({ style, punctuation: 'none' }, ordinal) };
}
