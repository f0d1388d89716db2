/**
 * Words letter by letter, each with what it means: most texts leave them at their first letter. What may follow is looked up
 * when a text first comes there, which few ever do.
 */
export class LetterStep<Meaning> {
  /** What the letters so far mean, of words alike the last one; null where no word ends here. */
  readonly meaning: Meaning | null;
  private behind: ReadonlyMap<number, LetterStep<Meaning>> | null = null;

  constructor(
    private readonly words: Words<Meaning>,
    private readonly letters: number,
  ) {
    this.meaning = words.findLast(([word]) => word.length === letters)?.[1] ?? null;
  }

  /** The steps behind, by the letter that leads there. */
  get next(): ReadonlyMap<number, LetterStep<Meaning>> {
    this.behind ??= stepsBehind(this.words, this.letters);
    return this.behind;
  }
}

type Words<Meaning> = readonly (readonly [letters: string, meaning: Meaning])[];

export function letterSteps<Meaning>(words: Words<Meaning>): LetterStep<Meaning> {
  return new LetterStep(words, 0);
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
  return new Map([...byLetter].map(([letter, alike]) => [letter, new LetterStep(alike, letters + 1)]));
}
