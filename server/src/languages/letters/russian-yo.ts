/** The UN writes Russian without ё, but in names: Монтрё, Кёлер. */
export const yo = 'ё';

const words = /(?<!\p{L})\p{L}*[ёЁ]\p{L}*/gu;

const capital = /^\p{Lu}/u;

/** The words of a paragraph that have the letter, and how the UN writes them; names, with their capitals, are left. */
export function wordsWithYo(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly right: string }[] {
  return [...text.matchAll(words)]
    .filter(({ 0: word, index }) => index === 0 || !capital.test(word))
    .map(({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
      right: word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    }));
}
