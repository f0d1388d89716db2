import type { BlockKind } from '../../blocks/kinds';
import type { LanguageCode, Organ } from '../../languages/language';
import type { CitationKind } from '../../resolution/mentions';
import type { Range } from '../../text/position';

/** What the index of the workspace knows of one resolution: enough to find it, to point into it, and to show its paragraphs' first words. */
export interface ResolutionSummary {
  /** As `Resolution.symbol`. */
  readonly symbol: string | null;
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  /** The title line, with the subject where it bears one: "75/177. Promotion of …". */
  readonly title: string | null;
  /** Of the title; empty at the beginning of a text without one. */
  readonly titleRange: Range;
  /** Every block that bears a path, in the text's order. A path comes twice where numbers restart. */
  readonly paragraphs: readonly ParagraphSummary[];
  readonly citations: readonly CitationSummary[];
  readonly crossReferences: readonly CrossReferenceSummary[];
  /** Has it an annex, or adopts it another text within its own, whose paragraphs bear no paths? */
  readonly hasAnnex: boolean;
}

export interface ParagraphSummary {
  /** "PP3", "OP4", "OP4(a)(ii)" */
  readonly path: string;
  readonly kind: BlockKind;
  /** As written; null for a paragraph without a number. */
  readonly label: string | null;
  readonly opener: string | null;
  /** The first words, opener included, without the label. */
  readonly excerpt: string;
  readonly range: Range;
  /** Empty, at the paragraph's beginning, where it bears none. */
  readonly labelRange: Range;
}

export interface CitationSummary {
  /** Canonical, as `Citation.symbol`. */
  readonly symbol: string;
  readonly kind: CitationKind;
  /** Of the paragraph it stands in, or stands under; null outside of the numbered text. */
  readonly path: string | null;
  /** One, or two when a line end or page furniture cuts it. */
  readonly ranges: readonly Range[];
  /** The cited document's paragraphs that are meant: OP5 of "paragraph 5 of resolution 2100 (2013)". Mostly none. */
  readonly paragraphs: readonly CitedParagraphSummary[];
}

export interface CitedParagraphSummary {
  readonly path: string;
  /** Of "paragraph 5". */
  readonly ranges: readonly Range[];
}

/** A reference to another paragraph of the same resolution. */
export interface CrossReferenceSummary {
  /** As `CrossReference.target`. */
  readonly target: string;
  readonly path: string | null;
  readonly ranges: readonly Range[];
}
