/**
 * What stands in a draft for a paragraph that has been deleted and is still referred to: "paragraphs 2, [3?] and 4 above".
 * The brackets are those of a text that is not agreed; what stands in them names no paragraph of the draft.
 */
export function lostReference(written: string): string {
  return `[${written}?]`;
}

/** As the source of an expression: "[3?]", "[3 (b)?]". */
export const lostReferenceSource = '\\[[^\\[\\]?？؟]{1,24}[?？؟]\\]';
