/** Letters and accents written apart: é as e and U+0301, ё, أ. Rare enough that a look for them comes first. */
export function hasApart(text: string): boolean {
  // among Arabic letters one character is sooner found than one of a class
  return apart.test(text) || text.includes('\u0653') || text.includes('\u0654') || text.includes('\u0655');
}

const apart = /[\u0300-\u036f]/;
const cluster = /[^\u0300-\u036f\u0653-\u0655][\u0300-\u036f\u0653-\u0655]*|[\u0300-\u036f\u0653-\u0655]+/g;

/** A text with each letter and its accents as one, where Unicode has one (NFC), and the way back to the text as written. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as written of an offset in the composed one, both in UTF-16 code units. */
  readonly written: (offset: number) => number;
}

export function composed(text: string): Composed {
  if (!hasApart(text)) return { text, written: offset => offset };
  const offsets: number[] = [];
  let whole = '';
  for (const { 0: letters, index } of text.matchAll(cluster)) {
    const one = letters.normalize('NFC');
    for (let i = 0; i < one.length; i++) offsets.push(index);
    whole += one;
  }
  offsets.push(text.length);
  return { text: whole, written: offset => offsets[Math.min(offset, offsets.length - 1)]! };
}
