import { mastheadStyle } from '../../../server/src/documents/web-export/masthead-style';
import { documentStyle } from '../../../server/src/documents/web-export/style';

/** What the printed page has besides the paragraphs' own looks. */
export const pageStyle = `${documentStyle}${mastheadStyle}.resolution .note { font-size: 0.85em; margin-block-end: 0.3em; }
.resolution .note .label { min-width: 1em; }
.resolution p + .note::before,
.resolution .note:first-of-type::before { content: none; }
.resolution :not(.note) + .note { border-block-start: 1px solid currentColor; margin-block-start: 2em; padding-block-start: 0.5em; }
`;

/** Around the page in the panel: its themes, its toolbar, the paragraph of the cursor. */
export const panelStyle = `${pageStyle}
html { scroll-padding-top: 3rem; }
body { padding: 0; margin: 0; background: var(--around); --around: var(--vscode-editor-background); }
nav {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0.25rem 0.75rem;
  background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-panel-border, #8884);
  font-family: var(--vscode-font-family); font-size: 12px;
}
nav button, nav select {
  font: inherit; padding: 0.15rem 0.5rem; border: 1px solid transparent; border-radius: 3px; cursor: pointer;
  color: var(--vscode-foreground); background: transparent;
}
nav select, nav option { background: var(--vscode-dropdown-background); color: var(--vscode-dropdown-foreground); }
nav button:hover { background: var(--vscode-toolbar-hoverBackground); }
nav button[aria-pressed="true"] { background: var(--vscode-inputOption-activeBackground); border-color: var(--vscode-inputOption-activeBorder); }
nav button:focus-visible, nav select:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
body:is(.vscode-high-contrast, .vscode-high-contrast-light) {
  & nav { border-color: var(--vscode-contrastBorder); }
  & nav button, & nav select { border-color: var(--vscode-contrastBorder); }
  & nav button:hover { outline: 1px dashed var(--vscode-contrastActiveBorder); }
  & nav button[aria-pressed="true"] { border-color: var(--vscode-contrastActiveBorder); box-shadow: inset 0 0 0 1px var(--vscode-contrastActiveBorder); }
  & main > .cursor { background: none; outline: 1px solid var(--vscode-contrastActiveBorder); outline-offset: 0.2em; }
}
#notice { padding: 1rem; color: var(--vscode-foreground); font-family: var(--vscode-font-family); }
main.resolution {
  --ink: var(--vscode-editor-foreground); --paper: var(--vscode-editor-background);
  --link: var(--vscode-textLink-foreground); padding: 1.5rem clamp(0.75rem, 4vw, 2rem) 60vh; max-width: 53em; font-size: 16px;
}
main.resolution:lang(ar) { font-size: 19px; }
main.resolution > * { content-visibility: auto; contain-intrinsic-size: auto 3.2em; }
/* what is not drawn until it is seen is cut at its edge, and the label of an item of an item hangs over it */
main.resolution > :is(.depth-2, .depth-3, .depth-4, .depth-5, .depth-6) { content-visibility: visible; }
/* few words share a narrow line: gaps between them would be wide */
@container (max-width: 30em) {
  html:not([data-theme="copied"]) main.resolution > :is(.resolution-enacting, .resolution-preambular, .resolution-operative, .resolution-item, .resolution-continuation) { text-align: start; }
}
main.resolution > .cursor { background: color-mix(in srgb, var(--mark) 12%, transparent); }
main.resolution { --mark: var(--vscode-focusBorder, #007fd4); }
html[data-theme="light"] body { --around: #fff; }
html[data-theme="light"] main { --ink: #1a1a1a; --paper: #fff; --link: #0a5a9c; }
html[data-theme="dark"] body { --around: #1e1e1e; }
html[data-theme="dark"] main { --ink: #d8d8d8; --paper: #1e1e1e; --link: #6cb6ff; }
html[data-theme="paper"] body { --around: #d9d5cb; }
html[data-theme="paper"] main {
  --ink: #000; --paper: #fffdf7; --link: inherit; margin-block: 1.5rem; padding: 4rem clamp(1rem, 7vw, 4.5rem) 6rem;
  box-shadow: 0 1px 6px #0005;
}
html[data-theme="copied"] main { --ink: #000; --paper: #fff; --link: #000; --mark: transparent; }
`;

/** For the browser that prints it. */
export const printStyle = `${pageStyle}
@page { margin: 2.5cm; }
body { margin: 0; background: #fff; }
.resolution { font-size: 10pt; max-width: 49.25em; }
.resolution:lang(ar) { font-size: 12pt; }
@media screen { body { padding: 2rem; } .resolution { font-size: 12pt; } }
`;
