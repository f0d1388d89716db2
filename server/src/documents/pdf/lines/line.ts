/**
 * A line as one reads it. Places along it are counted from the side where its page's reading begins, the left one or,
 * in a document in Arabic, the right one: so what follows need not know which.
 */
export interface Line {
  readonly page: number;
  /** Of its baseline, from the page's top. */
  readonly y: number;
  readonly start: number;
  readonly end: number;
  /** Of most of its letters. */
  readonly size: number;
  /** In the order of reading, a blank between words, a tab where a wide gap is. */
  readonly letters: readonly Letter[];
  /** The column that it stands in, from 0 in the order of reading; lines that go across have those of their own. */
  readonly column: number;
}

export interface Letter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Smaller and above the line: a footnote's mark. */
  readonly raised: boolean;
}

export const tab = '\t';

export function lineText({ letters }: { readonly letters: readonly Letter[] }): string {
  return letters.map(({ text }) => text).join('');
}

export function isInk({ text }: { readonly text: string }): boolean {
  return text !== ' ' && text !== tab && text !== '\u00a0';
}

/** Where letters begin and end: numbers within a line from the right run the other way. */
export function extentOf(letters: readonly Letter[]): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const letter of letters) {
    if (!isInk(letter)) continue;
    if (letter.start < start) start = letter.start;
    if (letter.end > end) end = letter.end;
  }
  return { start, end };
}

/** The value that most have, weighed; `otherwise` where there is none. */
export function commonest(values: Iterable<readonly [value: number, weight: number]>, otherwise: number): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = otherwise;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight > most) {
      best = value;
      most = weight;
    }
  }
  return best;
}
