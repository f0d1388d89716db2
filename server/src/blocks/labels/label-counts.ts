import type { LabelPunctuation } from '../../languages/labels';
import { isDoubtful, type ReadLabel } from './label';

/** How many labels say something of the text as a whole. */
export interface LabelCounts {
  /** Those that number paragraphs: "1." */
  readonly numbers: number;
  /** Those that can only be Russian letters: "б)", which every list of these has, and not "г)", as a scan's r) is misread. */
  readonly cyrillic: number;
}

/** What one label says of it: the number of a paragraph, a Russian letter, or neither. */
export function tells(label: ReadLabel): keyof LabelCounts | null {
  if (isDoubtful(label)) return null;
  const reading = label.readings[0];
  if (reading?.style === 'decimal') return isParagraphNumber(label.punctuation) ? 'numbers' : null;
  return reading?.style === 'cyrillic' && !label.readings.some(({ misread }) => misread) ? 'cyrillic' : null;
}

/** After an edit that takes labels away and adds others. */
export function recountLabels(counts: LabelCounts, lost: LabelCounts, won: LabelCounts): LabelCounts {
  return {
    numbers: counts.numbers - lost.numbers + won.numbers,
    cyrillic: counts.cyrillic - lost.cyrillic + won.cyrillic,
  };
}

/** Do the counts say the same of the text? */
export function saySame(a: LabelCounts, b: LabelCounts): boolean {
  return a.numbers > 0 === b.numbers > 0 && a.cyrillic > 0 === b.cyrillic > 0;
}

/** 1. and 1 - and 1.- number paragraphs. */
export function isParagraphNumber(punctuation: LabelPunctuation): boolean {
  return punctuation === 'dot' || punctuation === 'dash' || punctuation === 'dot-dash';
}
