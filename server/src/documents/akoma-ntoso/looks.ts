import type { Look } from '../collected-words';
import type { Changes } from '../read-document';
import type { XmlElement } from '../xml/read-xml';

/** How words look within an element: `<i>`, `<span class="bold italic">`. */
export function lookIn({ name, attributes }: XmlElement, look: Look): Look {
  const classes = attributes.class ?? '';
  return {
    italic: look.italic || name === 'i' || /\bitalic\b/i.test(classes),
    bold: look.bold || name === 'b' || /\bbold\b/i.test(classes),
  };
}

/** What stands around words that are put in or taken out; null where they are left away. */
export function changeIn({ name }: XmlElement, changes: Changes): { before: string; behind: string } | null {
  const none = { before: '', behind: '' };
  if (name !== 'ins' && name !== 'del') return none;
  if (changes === 'brackets') return { before: name === 'ins' ? '[' : '[delete: ', behind: ']' };
  return (name === 'ins') === (changes === 'accept') ? none : null;
}
