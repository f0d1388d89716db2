import type { Group } from './cross-reference-groups';

export type CitationKind = 'resolution' | 'statement' | 'document' | 'decision' | 'charter';

/** A document that a paragraph cites. `start` and `end` are offsets in the block's logical text. */
export interface Citation {
  /**
   * Canonical, no white space: S/RES/2185(2014), A/RES/72/1, A/RES/31/6A-B, S/PRST/2014/5, A/66/615; for chapters and
   * articles of the Charter of the United Nations CHARTER/VII and CHARTER/ART/51; for treaties by name TREATY/CRC.
   */
  readonly symbol: string;
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
}

/** A number or letter in a reference: the 3 and the (a) of "paragraph 3 (a)", without brackets. */
export interface WrittenCount {
  /** The path that ends with it: "OP3" for the 3, "OP3(a)" for the a. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A reference to a paragraph, item, annex or part of the draft itself. `start` and `end` are offsets in the block's
 * logical text. Each number of a list is a reference of its own: the first begins with the noun, the last ends with what
 * stands behind, as in "paragraphs 2" and "5 above".
 */
export interface CrossReference {
  /** The path of what is meant: "OP4(b)", "PP2"; "annex", "annex II", "part B". */
  readonly target: string;
  readonly start: number;
  readonly end: number;
  /** What an editor changes when paragraphs are renumbered. Each count of a paragraph stands in one reference only. */
  readonly counts: readonly WrittenCount[];
}

export interface Mentions {
  readonly citations: readonly Citation[];
  readonly crossReferences: readonly CrossReference[];
  /** What the references were told from: held anew against the draft's paragraphs when these change. */
  readonly groups: readonly Group[];
}
