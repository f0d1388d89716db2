import type { WriteOptions } from '../write-document';

/**
 * What a page of its own has beside its text: masthead, footnotes, and how it is printed. Margins are those of New York's
 * template: the paper's, and the text's within it.
 */
export function pageStyle({ paper }: Pick<WriteOptions, 'paper'>, symbol: string | null): string {
  return `
body { margin: 0; background: #e8e6e1; }
.resolution { min-height: 100vh; padding: 3rem 4rem; }
.resolution > .resolution-in-masthead { display: none; }
.resolution-masthead {
  display: grid;
  grid-template-columns: 1fr auto;
  margin-block-end: 1.5em;
  border-block-end: 1.5pt solid currentColor;
}
.resolution-masthead p { margin: 0; padding-block: 0.3em; }
.resolution-masthead .publisher,
.resolution-masthead .symbol { border-block-end: 0.5pt solid currentColor; }
.resolution-masthead .publisher { font-size: 1.4em; }
.resolution-masthead .symbol { align-self: stretch; text-align: end; }
.resolution-masthead .organ { padding-block: 1em 3em; font-size: 2em; font-weight: bold; line-height: 1; }
.resolution-masthead .distribution { padding-block: 1.5em; }
.resolution-notes { margin-block-start: 2em; padding-block-start: 0.6em; font-size: 0.85em; }
.resolution-notes::before {
  content: "";
  display: block;
  width: 72pt;
  margin-block-end: 0.6em;
  border-block-start: 0.25pt solid currentColor;
}
.resolution-notes p { padding-inline-start: 2em; text-indent: -2em; }
.resolution-notes .note-mark { display: inline-block; min-width: 1.6em; margin-inline-end: 0.4em; }
@page {
  size: ${paper === 'letter' ? 'letter' : 'A4'};
  margin: 72pt 60pt 57.6pt;
  @top-right { content: "${inStyle(symbol)}"; font: bold 8.5pt "Times New Roman", serif; }
  @bottom-right { content: counter(page) "/" counter(pages); font: bold 8.5pt "Times New Roman", serif; }
}
@page :first {
  margin-block-start: 36pt;
  @top-right { content: ""; }
}
@media print {
  body { background: none; }
  .resolution { max-width: none; min-height: 0; padding: 0 63pt; font-size: 10pt; line-height: 12pt; }
  .resolution:lang(zh) { font-size: 10.5pt; line-height: 15pt; }
  .resolution:lang(ar) { font-size: 14pt; line-height: 18pt; }
  .resolution-masthead { margin-inline: -63pt; }
  .resolution p { orphans: 2; widows: 2; }
}
`;
}

/** A symbol as a string of CSS; what does not look like one has no place in a style. */
function inStyle(symbol: string | null): string {
  const written = symbol !== null && symbol.length < 60 ? symbol : '';
  return /^[A-Z]{1,5}(?:\/[A-Za-z0-9.-]+)+(?:\([A-Z0-9-]+\))?$/.test(written) ? written : '';
}
