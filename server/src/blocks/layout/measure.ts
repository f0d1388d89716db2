/**
 * flowing: a paragraph is a line. wrapped: cut into lines, with blank lines between paragraphs at the most. extracted: as
 * it comes out of a PDF, with a blank line behind every line.
 */
export type Layout = 'flowing' | 'wrapped' | 'extracted';

/** How lines were cut. All in small whole numbers, so that an edit seldom changes one. */
export interface LayoutMeasure {
  readonly layout: Layout;
  /** The usual length of a full line, in columns: a Chinese character takes two. 0 in a flowing text. */
  readonly width: number;
  /** The same in hundredths of an em, where lines of type were filled with words to this width; 0 where they were not. */
  readonly filled: number;
  /** No less than that: what few lines leave open. */
  readonly filledMost: number;
  /** The columns that each line was filled to, by a program that counts them; 0 where none did. */
  readonly columns: number;
  /** How much further in than its other lines a paragraph begins; 0 where it does not. */
  readonly firstIndent: number;
  /** Were first lines set in, though their blanks are gone? Then they have less room than others. */
  readonly hiddenIndent: boolean;
  /** Does a blank at a line's end, or at its beginning, tell that it is a piece of one (`paragraphs/pieces.ts`)? */
  readonly blanks: boolean;
  /** What a blank line, and what none, says for the end of a paragraph: from -9 (it goes on) to 9 (a new one begins). */
  readonly blank: number;
  readonly noBlank: number;
}

export const flowing: LayoutMeasure = {
  layout: 'flowing',
  width: 0,
  filled: 0,
  filledMost: 0,
  columns: 0,
  firstIndent: 0,
  hiddenIndent: false,
  blanks: false,
  blank: 6,
  noBlank: 6,
};

/** The same where a blank line stands between all paragraphs. */
export const flowingApart: LayoutMeasure = { ...flowing, noBlank: -6 };

export function sameMeasure(a: LayoutMeasure, b: LayoutMeasure): boolean {
  return (
    a.layout === b.layout &&
    a.width === b.width &&
    a.filled === b.filled &&
    a.filledMost === b.filledMost &&
    a.columns === b.columns &&
    a.firstIndent === b.firstIndent &&
    a.hiddenIndent === b.hiddenIndent &&
    a.blanks === b.blanks &&
    a.blank === b.blank &&
    a.noBlank === b.noBlank
  );
}
