/** The UN writes Russian without ё. */
export const yo = 'ё';

const words = /(?<!\p{L})\p{L}*[ёЁ]\p{L}*/gu;

/** The words of a text that have the letter, and how the UN writes them. */
export function wordsWithYo(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly right: string }[] {
  return [...text.matchAll(words)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    right: word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  }));
}
