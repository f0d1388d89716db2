/** Words that are new or gone beside an earlier text, on screen and on paper. */
export const changesStyle = `
.resolution ins { color: #14601a; text-decoration: underline; }
.resolution del { color: #a01510; text-decoration: line-through; }
.resolution .is-new, .resolution .is-gone { border-inline-start: 2px solid currentColor; padding-inline-start: 0.5em; }
.resolution .is-new { border-color: #14601a; }
.resolution .is-gone { border-color: #a01510; }
`;
