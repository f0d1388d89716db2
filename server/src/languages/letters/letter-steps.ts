/**
 * Words letter by letter, each with what it means: most texts leave them at their first letter. What may follow is looked up
 * when a text first comes there, which few ever do.
 */
export interface LetterStep<Meaning> {
  /** What the letters so far mean, of words alike the last one; null where no word ends here. */
  readonly meaning: Meaning | null;
  /** The steps behind, by the letter that leads there. */
  readonly next: ReadonlyMap<number, LetterStep<Meaning>>;
}

type Words<Meaning> = readonly (readonly [letters: string, meaning: Meaning])[];

export function letterSteps<Meaning>(words: Words<Meaning>, letters = 0): LetterStep<Meaning> {
  let next: ReadonlyMap<number, LetterStep<Meaning>> | undefined;
  return {
    meaning: words.findLast(([word]) => word.length === letters)?.[1] ?? null,
    get next() {
      next ??= stepsBehind(words, letters);
      return next;
    },
  };
}

function stepsBehind<Meaning>(words: Words<Meaning>, letters: number): ReadonlyMap<number, LetterStep<Meaning>> {
  const byLetter = new Map<number, Words<Meaning>[number][]>();
  for (const word of words) {
    if (word[0].length === letters) continue;
    const letter = word[0].charCodeAt(letters);
    const alike = byLetter.get(letter);
    if (alike) alike.push(word);
    else byLetter.set(letter, [word]);
  }
  return new Map([...byLetter].map(([letter, alike]) => [letter, letterSteps(alike, letters + 1)]));
}
