import { unzipSync } from 'fflate';
import { message } from '../../messages/message';
import { limits } from '../limits';
import { type MarkupCount, newCount } from '../markup-limits';
import { UnreadableDocument } from '../unreadable-document';

/** A zip's parts, each unpacked when asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** Null where there is no such part. Throws `UnreadableDocument` where it is broken or beyond the limits. */
  bytes(name: string): Uint8Array | null;
  /** The same as text in UTF-8, or UTF-16 with a mark. */
  text(name: string): string | null;
  /** What its parts that were read as XML hold together. */
  readonly markup: MarkupCount;
}

/** Throws `UnreadableDocument` where the bytes are no zip. Nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array): Archive {
  const names = new Set<string>();
  attempt(() =>
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(slashed(name));
        if (names.size > limits.parts) throw new UnreadableDocument('too large', message`It has too many parts.`);
        return false;
      },
    }),
  );
  let unpacked = 0;
  const part = (name: string): Uint8Array | null => {
    if (!names.has(name)) return null;
    // what a part says of its size bounds what is unpacked of it: fflate never writes beyond
    const found = attempt(() =>
      unzipSync(bytes, {
        filter: file => {
          if (slashed(file.name) !== name) return false;
          unpacked += file.originalSize;
          if (file.originalSize > limits.unpackedPart || unpacked > limits.unpacked) {
            throw new UnreadableDocument('too large', message`Unpacked, it is too large to be read.`);
          }
          return true;
        },
      }),
    );
    return Object.values(found)[0] ?? null;
  };
  const text = (name: string): string | null => {
    const found = part(name);
    if (!found) return null;
    const wide =
      found[0] === 0xff && found[1] === 0xfe
        ? 'utf-16le'
        : found[0] === 0xfe && found[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(wide).decode(found);
  };
  return { names, bytes: part, text, markup: newCount() };
}

/** Older programs of Windows write "word\document.xml". */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

function attempt<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('damaged', message`It is no whole archive: a part of it is missing or broken.`);
  }
}
