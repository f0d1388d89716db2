/** The known word with the capital, the hamzas and the vowel marks of what is written, where the letters are the same: اقتناعاً. */
export function asWritten(known: string, word: string, folded: string): string {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  if (letters.length !== folded.length) return known;
  let start = 0;
  while (start < known.length && start < folded.length && known[start] === folded[start]) start++;
  let end = 0;
  const most = Math.min(known.length, folded.length) - start;
  while (end < most && known[known.length - 1 - end] === folded[folded.length - 1 - end]) end++;
  const between = known.slice(start, known.length - end);
  const first = word.charAt(0);
  const changed =
    start === 0 && first !== first.toLowerCase() ? between.charAt(0).toUpperCase() + between.slice(1) : between;
  return [...letters.slice(0, start), changed, ...letters.slice(letters.length - end)].join('');
}
