import { type BenchLanguage, benchText, type Notation } from './texts';

/** What the peers read: the same draft with lists, nested lists and links where the resolution has labels and citations. */
const markdown: Notation = {
  title: text => `# ${text}`,
  citation: (text, symbol) => `[${text}](<https://undocs.org/${symbol}>)`,
  operative: (label, text) => numbered(label) + text,
  item: (label, text, above) => `${indentBelow(above)}- ${label} ${text}`,
  subItem: (label, text, above) => `${indentBelow(above)}  - ${label} ${text}`,
};

/** "12. ", in every language. */
const numbered = (label: string): string => `${Number.parseInt(label, 10)}. `;

/** A nested list begins where the text above it does; with less it ends the list, with more it would be code. */
const indentBelow = (above: string): string => ' '.repeat(numbered(above).length);

export const markdownText = (language: BenchLanguage, bytes: number): string => benchText(language, bytes, markdown);
