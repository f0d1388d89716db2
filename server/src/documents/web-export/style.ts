/**
 * How a draft looks as the UN prints it: letters, indents and blanks as in New York's templates. For any element with the
 * class `resolution`; its variables may be set anew outside (themes of the preview). The unit is the size of its text, 10 points
 * of which make a tab of 23.75 points.
 */
export const documentStyle = `
.resolution {
  --ink: #000;
  --paper: #fff;
  --link: inherit;
  --tab: 2.375em;
  box-sizing: border-box;
  max-width: 36em;
  margin: 0 auto;
  color: var(--ink);
  background: var(--paper);
  font-family: "Times New Roman", Times, "Liberation Serif", "Noto Serif", serif;
  font-size: 1rem;
  line-height: 1.3;
  text-align: start;
  overflow-wrap: break-word;
}
.resolution:lang(zh) {
  font-family: "Times New Roman", SimSun, "Songti SC", STSong, "Noto Serif CJK SC", "Noto Serif SC", serif;
  line-height: 1.5;
}
.resolution:lang(ar) {
  font-family: "Traditional Arabic", "Simplified Arabic", Amiri, "Noto Naskh Arabic", "Geeza Pro", "Times New Roman", serif;
  font-size: 1.2rem;
  line-height: 1.5;
}
.resolution p,
.resolution h1,
.resolution h2 {
  margin: 0 0 0.6em;
  font-size: 1em;
  font-weight: inherit;
}
.resolution .label {
  display: inline-block;
  min-width: calc(var(--tab) - 0.25em);
  text-indent: 0;
}
.resolution .resolution-enacting,
.resolution .resolution-preambular,
.resolution .resolution-operative,
.resolution .resolution-item,
.resolution .resolution-continuation {
  text-align: justify;
  text-indent: var(--tab);
}
.resolution .depth-2,
.resolution .depth-3,
.resolution .depth-4,
.resolution .depth-5,
.resolution .depth-6 {
  text-indent: calc(-1 * var(--tab));
}
.resolution .depth-2 { margin-inline-start: calc(3 * var(--tab)); }
.resolution .depth-3 { margin-inline-start: calc(4 * var(--tab)); }
.resolution .depth-4 { margin-inline-start: calc(5 * var(--tab)); }
.resolution .depth-5 { margin-inline-start: calc(6 * var(--tab)); }
.resolution .depth-6 { margin-inline-start: calc(7 * var(--tab)); }
.resolution .resolution-front,
.resolution .resolution-closing,
.resolution .resolution-other {
  text-align: start;
}
.resolution .resolution-adoption {
  margin-block: 1.2em;
  font-size: 1.4em;
  font-weight: bold;
  line-height: 1.1;
}
.resolution .resolution-title {
  margin-block: 1em;
  font-size: 1.4em;
  font-weight: bold;
  line-height: 1.1;
}
.resolution .resolution-title .label { min-width: 0; margin-inline-end: 0.75em; }
.resolution .resolution-heading {
  margin-block: 1em 0.6em;
  font-weight: bold;
  break-after: avoid;
}
.resolution .resolution-annex {
  margin-block: 2em 0.6em;
  font-size: 1.4em;
  font-weight: bold;
  break-after: avoid;
}
.resolution .resolution-closing { text-align: end; font-style: italic; margin-block-end: 0; }
.resolution i.opening { font-style: italic; }
.resolution b.opening,
.resolution .opening.strong { font-weight: bold; }
.resolution .bracketed { font-weight: bold; }
.resolution .citation,
.resolution .note-mark a { color: var(--link); text-decoration: none; }
.resolution .citation:hover,
.resolution .citation:focus-visible { text-decoration: underline; }
.resolution .note-mark { font-size: 0.7em; line-height: 0; text-indent: 0; }
`;
