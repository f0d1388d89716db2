// Texts of a language as sequences of numbered words; server/src/catalogue/packed/phrase-book.ts reads them.

/** Words below this number take one byte, the others two. */
const oneByte = 192;

/**
 * Words stand next to each other with a space between, or with what else is between them as a word of its own; Chinese
 * is taken by characters.
 */
export function wordsOf(text, language) {
  if (language === 'zh') return [...text];
  return (text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word, index) => word !== ' ' || index === 0,
  );
}

/** The texts' words, the most frequent first so that they are short, the others in alphabetical order; then the texts. */
export function writePhrases(writer, texts, language) {
  const counts = new Map();
  const split = texts.map(text => wordsOf(text, language));
  for (const word of split.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byFrequency = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  // 0 ends a text
  const frequent = byFrequency.slice(0, oneByte - 1);
  const words = [...frequent, ...byFrequency.slice(oneByte - 1).sort()];
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  if (words.length >= oneByte + 64 * 256) throw new Error(`${language}: too many words`);
  if (words.some(word => word.includes('\n'))) throw new Error(`${language}: a line end in a text`);
  writer.text(words.join('\n'));
  writer.number(texts.length);
  for (const text of split) {
    for (const word of text) {
      const number = numbers.get(word);
      if (number < oneByte) writer.bytes([number]);
      else writer.bytes([oneByte + ((number - oneByte) >> 8), (number - oneByte) & 255]);
    }
    writer.bytes([0]);
  }
}
