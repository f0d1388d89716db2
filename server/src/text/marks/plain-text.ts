/**
 * Markdown of our own as plain text: what stands for itself there (see shown.ts) bears a stroke, and all other signs are
 * marks. Links keep their words.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\\([\s\S])|\]\([^()\s]*\)|\*\*|[*[`]|^---$/gm, (_, itself: string | undefined) => itself ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
