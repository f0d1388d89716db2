/**
 * How a draft looks as the UN prints it: letters, indents and blanks as in New York's templates. For any element with the
 * class `resolution`; its variables may be set anew outside (themes of the preview). The unit is the size of its text, 10 points
 * of which make a tab of 23.75 points; `--edge` is how far the text stands in from masthead and numbers of titles, less where
 * there is little room.
 */
export const documentStyle = `
.resolution {
  --ink: #000;
  --paper: #fff;
  --link: inherit;
  --tab: 2.375em;
  --edge: min(6.335em, 11cqi);
  container-type: inline-size;
  box-sizing: border-box;
  max-width: 49.25em;
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
  --edge: min(5.2em, 11cqi);
  font-family: "Traditional Arabic", "Simplified Arabic", Amiri, "Noto Naskh Arabic", "Geeza Pro", "Times New Roman", serif;
  font-size: 1.2rem;
  line-height: 1.5;
}
.resolution p,
.resolution h1,
.resolution h2 {
  margin: 0 var(--edge) 0.6em;
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
.resolution .depth-2 { margin-inline-start: calc(var(--edge) + 3 * var(--tab)); }
.resolution .depth-3 { margin-inline-start: calc(var(--edge) + 4 * var(--tab)); }
.resolution .depth-4 { margin-inline-start: calc(var(--edge) + 5 * var(--tab)); }
.resolution .depth-5 { margin-inline-start: calc(var(--edge) + 6 * var(--tab)); }
.resolution .depth-6 { margin-inline-start: calc(var(--edge) + 7 * var(--tab)); }
.resolution .resolution-front,
.resolution .resolution-closing,
.resolution .resolution-other {
  text-align: start;
}
.resolution .resolution-front { margin-inline: 0; }
.resolution .resolution-session,
.resolution .resolution-sponsors,
.resolution .resolution-agenda-title { font-weight: bold; }
.resolution .resolution-sponsors { margin-block-start: 1.2em; }
.resolution .resolution-agenda-item,
.resolution .resolution-agenda-title { margin-inline-end: 50%; }
.resolution .resolution-session,
.resolution .resolution-agenda-item { margin-block-end: 0; }
.resolution .resolution-report { margin-inline: var(--edge); font-style: italic; }
.resolution:lang(zh) .resolution-report { font-style: normal; }
.resolution .rank-chapter,
.resolution .rank-title,
.resolution .resolution-front.resolution-title {
  margin-block: 1em;
  font-weight: bold;
  line-height: 1.1;
  break-after: avoid;
}
.resolution .rank-chapter { --edge: min(4.525em, 11cqi); font-size: 1.4em; }
.resolution .rank-title,
.resolution .resolution-front.resolution-title { --edge: min(5.279em, 11cqi); font-size: 1.2em; }
.resolution .resolution-front.resolution-title { margin-inline: var(--edge); }
.resolution .rank-heading {
  margin-block: 1em 0.6em;
  font-weight: bold;
  break-after: avoid;
}
.resolution:lang(zh) .rank-chapter,
.resolution:lang(zh) .rank-title { line-height: 1.3; }
.resolution:lang(ar) .rank-chapter { --edge: min(3.714em, 11cqi); line-height: 1.4; }
.resolution:lang(ar) .rank-title { --edge: min(4.333em, 11cqi); line-height: 1.4; }
/* their numbers hang before the text, and the blank behind them is the space that they keep */
.resolution .rank-title,
.resolution .rank-heading { margin-inline-start: 0; padding-inline-start: var(--edge); }
.resolution .rank-title > .label,
.resolution .rank-heading > .label {
  box-sizing: border-box;
  min-width: var(--edge);
  margin-inline: calc(-1 * var(--edge)) -0.25em;
  padding-inline-end: 0.75em;
  text-align: end;
}
.resolution .resolution-annex { margin-block: 2em 0.6em; }
.resolution .resolution-closing { text-align: end; font-style: italic; margin-block-end: 0; }
.resolution:lang(zh) .resolution-closing { font-style: normal; }
.resolution .resolution-closing .date { display: block; }
.resolution i.opening { font-style: italic; }
.resolution b.opening,
.resolution .opening.strong { font-weight: bold; }
.resolution .bracketed { font-weight: bold; }
.resolution .citation,
.resolution .note-mark a { color: var(--link); text-decoration: none; }
.resolution .citation:hover,
.resolution .citation:focus-visible { text-decoration: underline; }
.resolution .note-mark { font-size: 0.7em; line-height: 0; text-indent: 0; }
/* numbers and symbols keep their order among Arabic words */
.resolution .label, .resolution .citation, .resolution .note-mark { unicode-bidi: isolate; }
`;
