import { contentHash } from './content-hash';
import { decode } from './decode';
import { fromLine, type PackedSummary, packedFormat } from './packed-summary';

/**
 * Summaries by the hash of the text that they are of, as bytes. The first line says who wrote it; each further one is
 *
 *     the text's hash, a packed summary's hash, its length in bytes, and the summary itself
 *
 * with tabs between, and ends in a line end; what is within a summary may be any bytes. Lines are read when they are asked for: most of a cache is needed once, some of it never.
 */
export interface SummaryCache {
  readonly hashes: Iterable<string>;
  /** Null for a text that is not in it, and for a line that is broken. */
  find(hash: string): PackedSummary | null;
}

export const emptyCache: SummaryCache = { hashes: [], find: () => null };

const lineEnd = 0x0a;
const beforeSummary = /^([\w-]+)\t([\w-]+)\t(\d{1,10})\t/;
/** In bytes, more than that takes. */
const longestBefore = 100;

function firstLine(version: string): string {
  return `resolute-index ${packedFormat} ${version}`;
}

/** Never throws: what is broken, or was written by another version, is an empty cache. */
export function readCache(bytes: Uint8Array | null, version: string): SummaryCache {
  const lines = new Map<string, { readonly packedHash: string; readonly start: number; readonly end: number }>();
  const text = (start: number, end: number) => decode(bytes!.subarray(start, end));
  if (bytes) {
    let start = bytes.indexOf(lineEnd) + 1;
    if (text(0, Math.max(0, start - 1)) !== firstLine(version)) start = bytes.length;
    while (start < bytes.length) {
      const [written = '', hash = '', packedHash = '', length] =
        beforeSummary.exec(text(start, start + longestBefore)) ?? [];
      const packedStart = start + written.length;
      const end = packedStart + Number(length);
      // a last line without an end was cut
      if (bytes[end] !== lineEnd) break;
      lines.set(hash, { packedHash, start: packedStart, end });
      start = end + 1;
    }
  }
  return {
    hashes: [...lines.keys()],
    find(hash) {
      const line = lines.get(hash);
      if (!line) return null;
      const packed = bytes!.subarray(line.start, line.end);
      if (line.packedHash !== contentHash(packed)) return null;
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
    yield encoder.encode(`${hash}\t${contentHash(line)}\t${line.length}\t`);
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
