/**
 * flowing: a paragraph is a line. wrapped: cut into lines, with blank lines between paragraphs. extracted: as it comes
 * out of a PDF, a blank line behind every line.
 */
export type Layout = 'flowing' | 'wrapped' | 'extracted';

export interface LayoutMeasure {
  readonly layout: Layout;
  /** The usual length of a full line, in columns: a Chinese character takes two. 0 in a flowing text. */
  readonly width: number;
  /** How far a line is indented that continues a paragraph. */
  readonly indent: number;
  /** Do paragraphs begin further in than their other lines? */
  readonly indentsParagraphs: boolean;
  /** Do blank lines stand between paragraphs? */
  readonly blanksBetween: boolean;
}

export const flowing: LayoutMeasure = {
  layout: 'flowing',
  width: 0,
  indent: 0,
  indentsParagraphs: false,
  blanksBetween: true,
};

export function sameMeasure(a: LayoutMeasure, b: LayoutMeasure): boolean {
  return (
    a.layout === b.layout &&
    a.width === b.width &&
    a.indent === b.indent &&
    a.indentsParagraphs === b.indentsParagraphs &&
    a.blanksBetween === b.blanksBetween
  );
}
