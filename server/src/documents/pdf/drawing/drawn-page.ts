/**
 * A page as it is drawn, free of the PDF: letters at their places. Lengths are points from the page's upper left corner,
 * downwards; what is drawn turned is left out, and a page that is turned as a whole stands upright.
 */
export interface DrawnPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Those too large to be an emblem or a bar code. */
  readonly pictures: number;
}

export interface Glyph {
  /** The letters it stands for: "fi" of a ligature, " " of a blank. */
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** A horizontal line that is drawn. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}
