/** Text as Markdown that shows just that text, on one line, whatever signs are in it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, blanks => (/[\r\n]/.test(blanks) ? ' ' : blanks)).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}

/** `address` must be percent-encoded. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address})`;
}
