import type { PreviewChange } from '../../server/src/documents/preview/page-changes';

/** The rows of the page and the lines of the draft that they stand for. Only what has changed is touched. */
export class Rows {
  readonly #holder: HTMLElement;
  #lines: number[] = [];
  /** The line that each row begins with; made when asked. */
  #firsts: readonly number[] | null = null;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  clear(): void {
    this.#holder.replaceChildren();
    this.#lines = [];
    this.#firsts = null;
  }

  change(changes: readonly PreviewChange[]): void {
    for (const { at, removed, inserted } of changes) {
      const { children } = this.#holder;
      if (inserted.some(({ html }) => html !== null)) {
        const next = children[at + removed] ?? null;
        for (let count = 0; count < removed; count++) children[at]!.remove();
        this.#holder.insertBefore(elements(inserted.map(({ html }) => html ?? '')), next);
      } else {
        for (let count = inserted.length; count < removed; count++) children[at]!.remove();
      }
      const lines = inserted.map(row => row.lines);
      // a list of thousands is too long for arguments
      this.#lines = [...this.#lines.slice(0, at), ...lines, ...this.#lines.slice(at + removed)];
    }
    if (changes.length > 0) this.#firsts = null;
  }

  /** The row that a line stands in, and how far in, from 0 to 1. */
  rowAt(line: number): { readonly element: HTMLElement; readonly within: number } | null {
    const firsts = this.#beginnings();
    let [low, high] = [0, firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle]! <= line) low = middle;
      else high = middle - 1;
    }
    // footnotes stand for no line
    while (low > 0 && this.#lines[low] === 0 && firsts[low - 1] === firsts[low]) low--;
    while (low > 0 && this.#lines[low] === 0) low--;
    const element = this.#holder.children[low];
    if (!(element instanceof HTMLElement)) return null;
    const within = (line - firsts[low]!) / Math.max(1, this.#lines[low]!);
    return { element, within: Math.min(1, Math.max(0, within)) };
  }

  /** The line of a place in a row. */
  lineAt(element: Element, within: number): number {
    const row = Array.prototype.indexOf.call(this.#holder.children, element);
    return (this.#beginnings()[row] ?? 0) + Math.min(0.999, Math.max(0, within)) * (this.#lines[row] ?? 0);
  }

  /** The row that the upper edge of what is seen cuts; found by halving, for there may be thousands. */
  get uppermost(): HTMLElement | null {
    const { children } = this.#holder;
    const edge = barHeight();
    let [low, high] = [0, children.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (children[middle]!.getBoundingClientRect().bottom > edge) high = middle;
      else low = middle + 1;
    }
    const found = children[low];
    return found instanceof HTMLElement ? found : null;
  }

  #beginnings(): readonly number[] {
    if (this.#firsts) return this.#firsts;
    let line = 0;
    this.#firsts = this.#lines.map(count => {
      const first = line;
      line += count;
      return first;
    });
    return this.#firsts;
  }
}

/** What the toolbar hides of the page. */
export function barHeight(): number {
  return document.querySelector('nav')?.getBoundingClientRect().height ?? 0;
}

function elements(html: readonly string[]): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html.join('');
  // marks of all paragraphs are called alike, and nothing leads to them by name
  for (const mark of template.content.querySelectorAll('.note-mark')) mark.removeAttribute('id');
  return template.content;
}
