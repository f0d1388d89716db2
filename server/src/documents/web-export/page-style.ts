import type { WriteOptions } from '../write-document';

/**
 * What a page of its own has beside its text: masthead, footnotes, and how it is printed. Margins are those of New York's
 * template: the paper's, and the text's within it.
 */
/**
 * The lines of each paragraph counted at the page's edge: a browser tells nobody where the lines of the one above end, so
 * that each begins anew. More lines than these no paragraph has.
 */
export const lineNumbersStyle = `
.numbered-lines :is(.resolution-enacting, .resolution-preambular, .resolution-operative, .resolution-item, .resolution-continuation) {
  position: relative;
}
.numbered-lines :is(.resolution-enacting, .resolution-preambular, .resolution-operative, .resolution-item, .resolution-continuation)::before {
  content: "${Array.from({ length: 120 }, (_, index) => index + 1).join('\\a ')}";
  position: absolute;
  inset-block: 0;
  inset-inline-end: calc(100% + 1.5em);
  overflow: hidden;
  overflow: clip;
  color: color-mix(in srgb, var(--ink) 60%, transparent);
  text-align: end;
  text-indent: 0;
  white-space: pre;
  -webkit-user-select: none;
  user-select: none;
}
`;

export function pageStyle({ paper }: Pick<WriteOptions, 'paper'>, symbol: string | null): string {
  return `
body { margin: 0; background: #e8e6e1; }
.resolution { box-sizing: content-box; min-height: 100vh; padding: 3rem 3rem; }
.resolution > .resolution-in-masthead { display: none; }
.resolution-notes { margin-block-start: 2em; padding-block-start: 0.6em; font-size: 0.85em; }
.resolution-notes::before {
  content: "";
  display: block;
  width: 72pt;
  margin-block-end: 0.6em;
  border-block-start: 0.25pt solid currentColor;
}
.resolution .resolution-notes { margin-inline: var(--edge); }
.resolution .resolution-notes p { margin-inline: 0; }
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
  .resolution { max-width: none; min-height: 0; padding: 0; font-size: 10pt; line-height: 12pt; }
  .resolution:lang(zh) { font-size: 10.5pt; line-height: 15pt; }
  .resolution:lang(ar) { font-size: 14pt; line-height: 18pt; }
  .resolution p { orphans: 2; widows: 2; }
}
`;
}

/** A symbol as a string of CSS; what does not look like one has no place in a style. */
function inStyle(symbol: string | null): string {
  const written = symbol !== null && symbol.length < 60 ? symbol : '';
  return /^[A-Z]{1,5}(?:\/[A-Za-z0-9.-]+)+(?:\([A-Z0-9-]+\))?$/.test(written) ? written : '';
}
