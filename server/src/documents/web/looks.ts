import type { Look } from '../collected-words';
import type { Changes } from '../read-document';
import { type HtmlElement, ownStyle } from './html-tree';

/** How words look within an element, by its name and its own style. */
export function lookIn(element: HtmlElement, look: Look): Look {
  const { name } = element;
  const slant = ownStyle(element, 'font-style');
  const weight = ownStyle(element, 'font-weight');
  return {
    italic: slant === '' ? look.italic || /^(?:i|em|cite|dfn|var)$/.test(name) : /^(?:italic|oblique)/.test(slant),
    bold: weight === '' ? look.bold || /^(?:b|strong)$/.test(name) : /^(?:bold|[6-9]00)/.test(weight),
  };
}

/** What stands around the words of an element; null where these are left away. */
export function aroundWords({ name }: HtmlElement, changes: Changes): { before: string; behind: string } | null {
  if (name === 'q') return { before: '“', behind: '”' };
  if (name !== 'ins' && name !== 'del') return { before: '', behind: '' };
  if (changes === 'brackets') return { before: name === 'ins' ? '[' : '[delete: ', behind: ']' };
  return (name === 'ins') === (changes === 'accept') ? { before: '', behind: '' } : null;
}
