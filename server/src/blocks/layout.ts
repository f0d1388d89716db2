/**
 * flowing: a paragraph is a line. wrapped: cut into lines, with blank lines between paragraphs. extracted: as it comes
 * out of a PDF, a blank line behind every line.
 */
export type Layout = 'flowing' | 'wrapped' | 'extracted';
