/**
 * What means something within a line of Markdown, GitHub's tables, notes and formulas among it: "*", "_", "[", "<", "&", "`" …
 * The brackets that close need none, for none is open.
 */
const meaning = /[\\`*_[<&|~$@]/g;
/** What GitHub makes a link of without being asked: "https://…", "www.…" */
const address = /(https?|ftp|mailto|xmpp)(?=:)|(www)(?=\.)/gi;
/** "1." "12)" at the beginning of a line, "#", ">", "+", "-", "=" */
const numbered = /^(\d{1,9})(?=[.)])/;
const marked = /^(?=[#>+=-])/;

/** Words as they stand: a stroke stands before whatever Markdown would read. */
export function escapedMarkdown(words: string): string {
  return words
    .replace(meaning, '\\$&')
    .replace(address, (_, scheme: string | undefined, host: string | undefined) => `${scheme ?? host}\\`);
}

/** The beginning of a paragraph's line, whose words are escaped. */
export function escapedLineStart(line: string): string {
  return line.replace(numbered, '$1\\').replace(marked, '\\');
}
