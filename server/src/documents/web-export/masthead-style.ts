/** The first page's head, for what `mastheadHtml` writes: beside `documentStyle`. */
export const mastheadStyle = `
.resolution .resolution-masthead {
  display: grid;
  grid-template-columns: var(--edge) minmax(0, 1fr) minmax(max-content, 34%);
  margin-block-end: 1.2em;
  border-block-end: 1.5pt solid currentColor;
}
.resolution .resolution-masthead p { margin: 0; }
.resolution .resolution-masthead > p.publisher,
.resolution .resolution-masthead > p.symbol {
  padding-block-end: 0.4em;
  border-block-end: 0.5pt solid currentColor;
  align-self: stretch;
  align-content: end;
}
.resolution .resolution-masthead > p.publisher { grid-column: 1 / 3; padding-inline-start: var(--edge); }
.resolution .resolution-masthead .publisher::first-line { font-size: 1.4em; }
.resolution .resolution-masthead .symbol { grid-column: 3; text-align: end; line-height: 1; }
.resolution .resolution-masthead .series { font-size: 2em; }
.resolution .resolution-masthead > p.organ {
  grid-column: 2;
  padding-block: 0.4em 2.2em;
  padding-inline-end: 0.6em;
  font-size: 2em;
  font-weight: bold;
  line-height: 1;
}
.resolution:lang(ar) .resolution-masthead > p.organ { line-height: 1.3; }
.resolution .resolution-masthead .beside { grid-column: 3; padding-block: 1em; }
.resolution .resolution-masthead .beside p:nth-child(3) { margin-block-start: 1em; }
@container (max-width: 30em) {
  .resolution .resolution-masthead { grid-template-columns: 0 minmax(0, 1fr) auto; }
  .resolution .resolution-masthead > p.publisher { padding-inline-start: 0; }
  .resolution .resolution-masthead > p.organ { font-size: 1.4em; }
}
`;
