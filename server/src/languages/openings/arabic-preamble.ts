/**
 * The first paragraph of an Arabic preamble begins with إذ, all others with وإذ, "and". Phrases are kept as the first has
 * them.
 */
export function asFirstParagraph(text: string): string {
  return text.replace(/^وإذ(?= |$)/, 'إذ');
}

export function asLaterParagraph(text: string): string {
  return text.replace(/^إذ /, 'وإذ ');
}
