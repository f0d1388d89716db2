import type { FromPage, PreviewState, Theme, ToPage } from '../src/preview/messages';
import { copyFormatted, printable } from './give-away';
import { barHeight, Rows } from './rows';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PreviewState): void };

const editor = acquireVsCodeApi();
const page = document.querySelector('main')!;
const rows = new Rows(page);
const notice = document.querySelector<HTMLElement>('#notice')!;
const themeChoice = document.querySelector<HTMLSelectElement>('#theme')!;
const lockButton = document.querySelector<HTMLButtonElement>('#lock')!;
const synchronizeButton = document.querySelector<HTMLButtonElement>('#synchronize')!;

let synchronize = true;
let cursor = 0;
let marked: Element | null = null;
/** Until then the page scrolls because the editor did, and says nothing of it. */
let quietUntil = 0;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'update':
      update(data.answer);
      return;
    case 'notice':
      notice.textContent = data.text;
      notice.hidden = data.text === '';
      return;
    case 'state':
      editor.setState(data.state);
      synchronize = data.synchronize;
      showState(data.state);
      return;
    case 'scroll':
      scrollTo(data.line);
      return;
    case 'cursor':
      cursor = data.line;
      mark();
      return;
    case 'print':
      editor.postMessage({ type: 'print', html: printable(page) });
  }
});

function update({ changes, isWhole, language, rightToLeft }: Extract<ToPage, { type: 'update' }>['answer']): void {
  page.lang = language;
  page.dir = rightToLeft ? 'rtl' : 'ltr';
  // where the paragraphs come anew, the place in them stays
  const line = isWhole && page.childElementCount > 0 ? topLine() : null;
  if (isWhole) rows.clear();
  quietUntil = performance.now() + 100;
  rows.change(changes);
  if (line !== null) scrollTo(line);
  mark();
}

function showState({ theme, locked }: PreviewState): void {
  document.documentElement.dataset.theme = theme;
  themeChoice.value = theme;
  lockButton.setAttribute('aria-pressed', String(locked));
  synchronizeButton.setAttribute('aria-pressed', String(synchronize));
}

function mark(): void {
  const row = rows.rowAt(cursor)?.element ?? null;
  if (row === marked && row?.classList.contains('cursor')) return;
  marked?.classList.remove('cursor');
  row?.classList.add('cursor');
  marked = row;
}

function scrollTo(line: number): void {
  const found = rows.rowAt(line);
  if (!found) return;
  quietUntil = performance.now() + 200;
  const { top, height } = found.element.getBoundingClientRect();
  const above = line < 1 ? 0 : scrollY + top + height * found.within - barHeight() - 1;
  window.scrollTo({ top: above, behavior: 'instant' });
}

/** The line of the draft at the page's upper edge. */
function topLine(): number {
  const row = rows.uppermost;
  if (!row) return 0;
  const { top, height } = row.getBoundingClientRect();
  return rows.lineAt(row, (barHeight() - top) / Math.max(1, height));
}

let asked = false;
addEventListener('scroll', () => {
  if (!synchronize || asked || performance.now() < quietUntil) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    editor.postMessage({ type: 'scrolled', line: topLine() });
  });
});

function rowOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('main > *') : null;
}

page.addEventListener('click', event => {
  const row = rowOf(event);
  if (!row) return;
  cursor = rows.lineAt(row, 0);
  mark();
});

page.addEventListener('dblclick', event => {
  const row = rowOf(event);
  if (!row) return;
  const { top, height } = row.getBoundingClientRect();
  editor.postMessage({ type: 'open', line: rows.lineAt(row, (event.clientY - top) / Math.max(1, height)) });
});

themeChoice.addEventListener('change', () => editor.postMessage({ type: 'theme', theme: themeChoice.value as Theme }));
lockButton.addEventListener('click', () =>
  editor.postMessage({ type: 'lock', locked: lockButton.getAttribute('aria-pressed') !== 'true' }),
);
synchronizeButton.addEventListener('click', () => editor.postMessage({ type: 'synchronize', on: !synchronize }));
document.querySelector('#copy')!.addEventListener('click', () => {
  editor.postMessage({ type: 'told', what: copyFormatted(page) ? 'copied' : 'not copied' });
});
document
  .querySelector('#print')!
  .addEventListener('click', () => editor.postMessage({ type: 'print', html: printable(page) }));

editor.postMessage({ type: 'ready' });
