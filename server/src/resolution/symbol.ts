import type { Block } from '../blocks/block';
import type { Organ } from '../languages/language';

/**
 * The symbol that the text bears itself: from a running head or symbol line ("S/RES/2524 (2020)"), else from its title
 * ("Resolution 2524 (2020)", "75/177. Promotion of …") and the organ that speaks.
 */
export function symbolOf(blocks: readonly Block[], organ: Organ | null): string | null {
  for (const block of blocks) {
    for (const { kind, text } of block.furniture) {
      if (kind === 'furniture' && /^[A-Z]+\//.test(text)) return text.replace(/\s+/g, '').replace(/\*+$/, '');
    }
  }
  const title = blocks.find(block => block.kind === 'title');
  if (!title) return null;
  const council = /(\d{1,5})\s*[(（]\s*(\d{4})\s*[)）]/.exec(title.logical.text);
  if (council && (organ === 'SC' || organ === null)) return `S/RES/${council[1]}(${council[2]})`;
  const numbered = /^(\d{1,4})\s*\/\s*(\d{1,4})(?: ([A-Z])\b)?/.exec(title.logical.text);
  if (!numbered) return null;
  const [, session, number, letter = ''] = numbered;
  switch (organ) {
    case 'GA':
      return `A/RES/${session}/${number}${letter}`;
    case 'HRC':
      return `A/HRC/RES/${session}/${number}`;
    case 'ECOSOC':
      return `E/RES/${session}/${number}${letter}`;
    default:
      return null;
  }
}
