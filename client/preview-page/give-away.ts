/** Copies the page as Word and mail take it: on white, whatever the theme. The browser writes the looks into the HTML. */
export function copyFormatted(page: HTMLElement): boolean {
  const root = document.documentElement;
  const { theme } = root.dataset;
  const selection = getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  // nothing is drawn between this and the end of the function
  root.dataset.theme = 'copied';
  const rows = [...page.children].filter(row => row instanceof HTMLElement);
  for (const row of rows) standAlone(row, page);
  selection?.selectAllChildren(page);
  try {
    // the asynchronous way would leave it to us to write each paragraph's looks into its attributes
    return document.execCommand('copy');
  } finally {
    for (const row of rows) for (const name of ['dir', 'lang', 'style']) row.removeAttribute(name);
    selection?.removeAllRanges();
    if (selected) selection?.addRange(selected);
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}

/** The page itself is not copied: its rows say themselves what they have of it, in words that Word knows. */
function standAlone(row: HTMLElement, { dir, lang }: HTMLElement): void {
  const { textAlign, fontSize } = getComputedStyle(row);
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  [row.dir, row.lang] = [dir, lang];
  row.style.fontSize = fontSize;
  row.style.textAlign = textAlign === 'start' ? start : textAlign === 'end' ? end : textAlign;
}

/** The page's rows as they stand, in an element that tells language and direction. */
export function printable(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const marked of copy.querySelectorAll('.cursor')) marked.classList.remove('cursor');
  return copy.outerHTML;
}
