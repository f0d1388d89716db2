import { isDigit, isSuperscript } from '../../text/characters';

/**
 * A footnote at the end of a page or of the text, without a rule above it: "[1] See A/61/2.", "1/ See A/61/2.", "¹ See
 * A/61/2."; in Markdown "[^1]: See A/61/2.".
 */
const numbered = /^(?:\[\d{1,3}\]|\[\^\d{1,3}\]:|\d{1,3}\/|[¹²³⁰⁴-⁹]+)(?:\s+(?!\d+[/.])\S|$)/;

export function isNumberedFootnote(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code !== 0x5b && !isDigit(code) && !isSuperscript(code)) return false;
  return numbered.test(text.slice(0, 12));
}
