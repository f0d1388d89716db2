import { contentHash } from './content-hash';
import { decode } from './decode';
import { fromLine, type PackedSummary, packedFormat } from './packed-summary';

/**
 * Summaries by the hash of the text that they are of, as bytes. The first line says who wrote it; each further one is
 *
 *     the text's hash, the hash of what follows, a packed summary
 *
 * with tabs between. Lines are read when they are asked for: most of a cache is needed once, some of it never.
 */
export interface SummaryCache {
  readonly hashes: Iterable<string>;
  /** Null for a text that is not in it, and for a line that is broken. */
  find(hash: string): PackedSummary | null;
}

export const emptyCache: SummaryCache = { hashes: [], find: () => null };

const lineEnd = 0x0a;
const tab = 0x09;

function firstLine(version: string): string {
  return `resolute-index ${packedFormat} ${version}`;
}

/** Never throws: what is broken, or was written by another version, is an empty cache. */
export function readCache(bytes: Uint8Array | null, version: string): SummaryCache {
  const lines = new Map<string, readonly [start: number, end: number]>();
  const text = (start: number, end: number) => decode(bytes!.subarray(start, end));
  if (bytes) {
    let start = bytes.indexOf(lineEnd) + 1;
    if (text(0, Math.max(0, start - 1)) !== firstLine(version)) start = bytes.length;
    while (start < bytes.length) {
      const hashEnd = bytes.indexOf(tab, start);
      // a last line without an end was cut
      const end = bytes.indexOf(lineEnd, start);
      if (hashEnd < 0 || end < hashEnd) break;
      lines.set(text(start, hashEnd), [hashEnd + 1, end]);
      start = end + 1;
    }
  }
  return {
    hashes: [...lines.keys()],
    find(hash) {
      const found = lines.get(hash);
      if (!found) return null;
      const [start, end] = found;
      const separator = bytes!.indexOf(tab, start);
      if (separator < 0 || separator >= end) return null;
      const packed = bytes!.subarray(separator + 1, end);
      if (text(start, separator) !== contentHash(packed)) return null;
      try {
        return fromLine(packed);
      } catch {
        return null;
      }
    },
  };
}

/** A cache to be written, piece by piece, so that whoever writes it may rest in between. */
export function* cachePieces(
  summaries: Iterable<readonly [hash: string, summary: PackedSummary]>,
  version: string,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${firstLine(version)}\n`);
  for (const [hash, { line }] of summaries) {
    yield encoder.encode(`${hash}\t${contentHash(line)}\t`);
    yield line;
    yield encoder.encode('\n');
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
