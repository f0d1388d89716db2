import { message } from '../messages/message';
import { draftText } from './draft';
import { formatOf, type ImportFormat } from './formats';
import { limits } from './limits';
import type { LeftOut, Reader, ReadOptions } from './read-document';
import { UnreadableDocument } from './unreadable-document';

/** Those that the bundle at hand has. */
export type Readers = Readonly<Partial<Record<ImportFormat, Reader>>>;

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
  if (bytes.length > limits.bytes) throw new UnreadableDocument('too large', message`It is larger than 64 MB.`);
  const format = formatOf(bytes);
  const reader = format === null ? undefined : readers[format];
  if (format === null || !reader) throw new UnreadableDocument('unsupported', noFormat);
  const read = await reader(bytes, options);
  const text = draftText(read);
  if (text === '') throw new UnreadableDocument('no text', message`It holds no text.`);
  if (text.length > limits.text)
    throw new UnreadableDocument('too large', message`Its text is too long to be drafted with.`);
  return { text, format, leftOut: read.leftOut };
}

const noFormat = message`It is no Word, PDF, OpenDocument, RTF, HTML or Akoma Ntoso file.`;
