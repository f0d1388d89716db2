/**
 * Characters of the fonts Symbol and Wingdings, which files store at U+F000 and above: bullets, dashes and Greek letters.
 * What is not known is no word and is left away.
 */
export function symbolCharacter(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings|webdings/i.test(font)) return wingdings.get(place) ?? '•';
  if (/symbol/i.test(font) && place <= 0xff) return symbols.get(place) ?? greek(place);
  return place === code ? String.fromCodePoint(code) : (symbols.get(place) ?? wingdings.get(place) ?? '');
}

/** The same for text in which such characters stand as they are stored, as in a list's bullet. */
export function withSymbols(text: string, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, unit => symbolCharacter(unit.charCodeAt(0), font));
}

const symbols: ReadonlyMap<number, string> = new Map([
  [0x20, ' '],
  [0x2d, '–'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xd7, '·'],
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x20, ' '],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfc, '✓'],
  [0xfe, '☑'],
]);

const capitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const smalls = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

function greek(place: number): string {
  if (place >= 0x41 && place <= 0x5a) return capitals[place - 0x41]!;
  if (place >= 0x61 && place <= 0x7a) return smalls[place - 0x61]!;
  return place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : '';
}
