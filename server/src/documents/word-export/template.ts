import type { Organ } from '../../languages/language';

/**
 * The measures of a template of the UN, in twentieths of a point, as its Word files have them. New York's are measured in
 * issued files; Geneva's in part, and there the names end in "_G".
 */
export interface Template {
  readonly place: 'New York' | 'Geneva';
  /** The width of masthead and running heads: the page's without its margins. */
  readonly width: number;
  /** How far the text stands in from either side of it. */
  readonly textIndent: number;
  /** From there on, first lines and items stand in by as much each. */
  readonly step: number;
  /** Where the number of a title ends, which hangs before the text. */
  readonly hangingNumber: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
}

const newYork: Template = {
  place: 'New York',
  width: 9850,
  textIndent: 1267,
  step: 475,
  hangingNumber: 1022,
  margins: { top: 1440, bottom: 1152, header: 432, footer: 504 },
};

const geneva: Template = {
  place: 'Geneva',
  width: 9639,
  textIndent: 1134,
  step: 567,
  hangingNumber: 850,
  margins: { top: 1417, bottom: 1134, header: 850, footer: 567 },
};

/** The Human Rights Council sits in Geneva. */
export function templateOf(organ: Organ | null): Template {
  return organ === 'HRC' ? geneva : newYork;
}

/** The stops of a text's tabs, from its own edge on. */
export function textStops({ textIndent, step }: Template): readonly number[] {
  return Array.from({ length: 11 }, (_, index) => textIndent + Math.round(index * (step + 0.6)));
}

export const papers = {
  a4: { width: 11907, height: 16840 },
  letter: { width: 12240, height: 15840 },
} as const;
