import type { LabelPunctuation } from '../../languages/labels';
import { isDoubtful, type ReadLabel } from './label';

/** How many labels say something of the text as a whole. */
export interface LabelCounts {
  /** Those that number paragraphs: "1." */
  readonly numbers: number;
  /** Those that can only be Russian letters: "б)" */
  readonly cyrillic: number;
}

export function countLabels(labels: readonly ReadLabel[]): LabelCounts {
  let numbers = 0;
  let cyrillic = 0;
  for (const label of labels) {
    if (isDoubtful(label)) continue;
    const [reading] = label.readings;
    if (reading?.style === 'decimal' && isParagraphNumber(label.punctuation)) numbers++;
    else if (reading?.style === 'cyrillic') cyrillic++;
  }
  return { numbers, cyrillic };
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
