/** The UN writes Russian without ё, but in names: Монтрё, Кёлер. */
export const yo = 'ё';

/** The words of a paragraph that have the letter, and how the UN writes them; names, with their capitals, are left. */
export function wordsWithYo(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly right: string }[] {
  return [...text.matchAll(/(?<!\p{L})\p{L}*[ёЁ]\p{L}*/gu)]
    .filter(({ 0: word, index }) => index === 0 || !/^\p{Lu}/u.test(word))
    .map(({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
      right: word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    }));
}
