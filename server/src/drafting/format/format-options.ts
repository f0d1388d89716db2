/** How a draft is laid out anew. */
export interface FormatOptions {
  /** The longest line in columns, of which a Chinese character takes two; null for a paragraph a line. */
  readonly width: number | null;
  /** Blanks by which an item is set in, for each of its levels. */
  readonly indent: number;
}

export const freshDraft: FormatOptions = { width: null, indent: 0 };
