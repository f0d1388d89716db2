import type { Structure } from './structure';

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

/** One number of a list with its letters, or letters that share the number before: "3 (a)", and "(b)" behind it. */
export interface Listed {
  readonly start: number;
  readonly end: number;
  /** "3(a)", "4 bis"; without a number in front where none was written: "(b)". */
  readonly path: string;
  /** Their paths begin as `path` does. */
  readonly counts: readonly WrittenCount[];
}

/** 'preceding': the paragraph right above, which bears no number in the text. */
export type GroupKind = 'paragraph' | 'item' | 'annex' | 'part' | 'preceding';

/** What the words right beside a group tell of whose paragraphs it names. */
export type Whose =
  | 'draft' // "of the present resolution"
  | 'position' // "above": of this text, be it the draft or an annex to it
  | 'other' // "of the report"
  | 'unsaid';

/** A noun with the numbers and letters that it governs: "subparagraphs (c) and (d) of paragraph 3 above". */
export interface Group {
  readonly kind: GroupKind;
  readonly start: number;
  readonly end: number;
  readonly members: readonly Listed[];
  readonly whose: Whose;
  readonly preambular: boolean;
  /** Of letters: do the words say that they are of the operative part, and not of which paragraph? */
  readonly operative?: true;
  /** Does it go on with the group before: "paragraph 3 and paragraph 5"? */
  readonly linked: boolean;
}

export interface Mentions {
  readonly citations: readonly Citation[];
  readonly crossReferences: readonly CrossReference[];
  /** What the references were told from: held anew against the draft's paragraphs when these change. */
  readonly groups: readonly Group[];
  /** Do its words name any paragraphs by number, be they another document's? */
  readonly namesParagraphs: boolean;
}

/** The mentions of a tree, once somebody has asked for them. */
export interface FoundMentions {
  all: readonly Mentions[] | null;
  /** What the blocks have, as `Seen` names it, where one look at the whole text has told it with them. */
  seen: Int32Array | null;
  /** Until then, what the tree's own are to be found from; null where nobody had asked for those before it either. */
  before: MentionsBefore | null;
}

/** The mentions of a tree of which another has come by edits: its blocks from `from` to `to` gave way to those up to `end`. */
export interface MentionsBefore {
  readonly mentions: readonly Mentions[];
  readonly structure: Structure;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}
