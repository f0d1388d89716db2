/** What a paragraph is. */
export type BlockKind =
  | 'title'
  | 'adoption'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'item'
  | 'continuation'
  | 'heading'
  | 'annex'
  | 'closing'
  | 'footnote'
  | 'furniture'
  | 'other';

/** The part of a resolution that a paragraph stands in. */
export type Part = 'front' | 'preamble' | 'operative' | 'closing' | 'annex';
