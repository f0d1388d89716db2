/**
 * The characters that an encoding of Chinese has in its first level, common ones, and its punctuation: nearly all of a
 * text, and about a third of what another encoding's bytes come to.
 */
export function commonCharacters(encoding: 'gb18030' | 'big5'): ReadonlySet<string> {
  // GB 2312: punctuation in A1 to A3, 的 and the like in B0 to D7; Big5: punctuation in A1 to A3, 的 in A4 to C6
  const leads =
    encoding === 'gb18030' ? [range(0xa1, 0xa3), range(0xb0, 0xd7)] : [range(0xa1, 0xa3), range(0xa4, 0xc6)];
  const trails = encoding === 'gb18030' ? range(0xa1, 0xfe) : [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
  const bytes = leads.flat().flatMap(lead => trails.flatMap(trail => [lead, trail]));
  const characters = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
  characters.delete('\ufffd');
  return characters;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
