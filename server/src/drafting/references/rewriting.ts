/** A stretch of a block's logical text and what is to stand in its place. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A reference that a change leaves for its author to look at, in the text of its block. */
export interface ReferenceNote {
  readonly kind:
    | 'lost' // its paragraph is deleted, or was before: it is marked in the text
    | 'apart' // its paragraph has gone where the words of the reference don't reach: it is marked in the text
    | 'unclear' // several paragraphs bear its number: it is left as it is
    | 'range'; // between the ends of "2 to 5" other paragraphs stand than before
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The path that it had. */
  readonly target: string;
}
