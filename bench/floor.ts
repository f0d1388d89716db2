/**
 * What reading a text costs at least: its lines split, each line classified by one sticky expression, and one global
 * expression over the whole for citations. Measured in the same process and run as what is held against it.
 */
const classification = /[ \t]*(?:(\d+)\.|\((\w+)\)|([–•])|(\p{Lu}?\p{L}+))?/uy;
const citation = /(\d{1,4}) ?\((\d{4})\)|[ASE]\/[A-Z0-9./]+/g;

export function floor(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) {
    classification.lastIndex = 0;
    if (classification.exec(line)?.[1]) found++;
  }
  for (const _ of text.matchAll(citation)) found++;
  return found;
}
