/** How files begin that are no text, and what they are. */
const beginnings: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'], // %PDF-
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or a zip file'], // PK
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rich text (RTF)'], // {\rtf
  [[0x1f, 0x8b, 0x08], 'a compressed file'],
  [[0xff, 0xfe, 0x00, 0x00], 'text in UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'text in UTF-32'],
];

/** "a PDF", where the bytes begin as one; null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [beginning, kind] of beginnings) if (beginning.every((byte, at) => bytes[at] === byte)) return kind;
  return null;
}
