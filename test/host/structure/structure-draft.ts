/** A draft, and what each command makes of it. */
export interface StructureDraft {
  readonly language: string;
  /** Its paragraphs; a blank line stands between two. */
  readonly text: readonly string[];
  readonly cases: readonly StructureCase[];
}

export interface StructureCase {
  /** Behind "resolute.paragraph.". */
  readonly command: string;
  /** The paragraphs in which a ‸ marks the cursor, or the two ends of what is selected. */
  readonly at: readonly string[];
  /** All paragraphs then, but for the formula and the first of the preamble, which stay. */
  readonly after: readonly string[];
}
