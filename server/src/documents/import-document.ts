import { draftText } from './draft';
import { formatOf, type ImportFormat } from './formats';
import { limits } from './limits';
import type { LeftOut, Reader, ReadOptions } from './read-document';
import { UnreadableDocument } from './unreadable-document';

export type Readers = Readonly<Record<ImportFormat, Reader>>;

export interface ImportedDraft {
  readonly text: string;
  readonly format: ImportFormat;
  readonly leftOut: readonly LeftOut[];
}

/** A file's bytes as a draft. Throws `UnreadableDocument` and nothing else. */
export async function importDocument(
  bytes: Uint8Array,
  readers: Readers,
  options: ReadOptions,
): Promise<ImportedDraft> {
  if (bytes.length > limits.bytes) throw new UnreadableDocument('too large', 'It is larger than 64 MB.');
  const format = formatOf(bytes);
  if (format === null)
    throw new UnreadableDocument('unsupported', 'It is no Word, PDF, OpenDocument, RTF, HTML or Akoma Ntoso file.');
  const read = await readers[format](bytes, options);
  const text = draftText(read);
  if (text === '') throw new UnreadableDocument('no text', 'It holds no text.');
  if (text.length > limits.text) throw new UnreadableDocument('too large', 'Its text is too long to be drafted with.');
  return { text, format, leftOut: read.leftOut };
}
