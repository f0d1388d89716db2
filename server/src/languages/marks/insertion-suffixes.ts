/** What marks an inserted paragraph: "4 bis" stands between 4 and 5, "4 ter" behind it, "4 alt" in 4's stead. In their order. */
export const insertionSuffixes: readonly string[] = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'alt',
];

/** "4A" stands between 4 and 5, too, and "4B" behind it. */
const insertionLetters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The suffixes that count on from one to the next, of which `suffix` is one. */
export function insertionsLike(suffix: string): readonly string[] {
  return insertionLetters.includes(suffix) ? insertionLetters : insertionSuffixes;
}

/** Does the paragraph stand for another, "3 alt", "3 bis alt", "3 alt 2"? It may come before the one that it stands for. */
export function isAlternative(suffix: string): boolean {
  return /\balt(?: \d)?$/.test(suffix);
}
