/** Text as Markdown that shows just that text, on one line, whatever signs are in it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}

/** `address` must be percent-encoded. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address})`;
}
