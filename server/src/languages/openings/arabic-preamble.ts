/**
 * The first paragraph of an Arabic preamble begins with إذ, all others with وإذ, "and". Phrases are kept as the first has
 * them.
 */
/** What the paragraphs begin with, and what the later ones have more. */
export const preambleWords = { first: 'إذ', later: 'وإذ', and: 'و' } as const;

export function asFirstParagraph(text: string): string {
  return text.replace(/^و(?=[إا]ذ(?: |$))/, '');
}

export function asLaterParagraph(text: string): string {
  return text.replace(/^(?=[إا]ذ )/, 'و');
}
