/** Above these a file is not read: what one does to a machine is bounded, whoever made it. */
export const limits = {
  /** Of the file itself. */
  bytes: 64 * 1024 * 1024,
  /** Of one part of an archive, unpacked: a part that says less than it holds is cut off there. */
  unpackedPart: 128 * 1024 * 1024,
  /** Of all parts that are read. */
  unpacked: 256 * 1024 * 1024,
  /** Parts that an archive may have. */
  parts: 20_000,
  /** Elements one within the other. */
  depth: 512,
  /** Of markup, in all parts that are read: Word's own files have a thousand a page when they are full of changes. */
  elements: 1_000_000,
  attributes: 4_000_000,
  /** Stretches of RTF that are set alike: a character that is written by its number is one of its own. */
  runs: 4_000_000,
  pages: 4_000,
  paragraphs: 200_000,
  /** Of the draft, in UTF-16 code units. */
  text: 16 * 1024 * 1024,
} as const;
