export type CitationKind = 'resolution' | 'statement' | 'document' | 'decision' | 'charter';

/** A document that a paragraph cites. `start` and `end` are offsets in the block's logical text. */
export interface Citation {
  /**
   * Canonical, no white space: S/RES/2185(2014), A/RES/72/1, A/RES/31/6A-B, S/PRST/2014/5, A/66/615; for chapters and
   * articles of the Charter of the United Nations CHARTER/VII and CHARTER/ART/51.
   */
  readonly symbol: string;
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
}

/** A reference to a paragraph of the draft itself. `start` and `end` are offsets in the block's logical text. */
export interface CrossReference {
  /** The path of what is meant: "OP4(b)". */
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

export interface Mentions {
  readonly citations: readonly Citation[];
  readonly crossReferences: readonly CrossReference[];
}
