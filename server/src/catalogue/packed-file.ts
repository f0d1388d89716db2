/**
 * The file that the extension carries: a line of JSON that tells its format, source and date and where each part begins,
 * then the parts, each compressed by itself (raw deflate) so that what is not asked for is not unpacked.
 */
export interface PackedFile {
  readonly source: string;
  readonly until: string;
  readonly parts: readonly string[];
  /** The JSON of a part. Rejects where there is no such part. */
  unpack(part: string): Promise<unknown>;
}

interface Heading {
  readonly format: number;
  readonly source: string;
  readonly until: string;
  /** Offset behind the heading's line, and length, in bytes. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

const formatVersion = 1;

/** Throws where the bytes are no such file or one of another format. */
export function openPackedFile(bytes: Uint8Array): PackedFile {
  const end = bytes.indexOf(0x0a);
  const heading = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as Heading;
  if (heading.format !== formatVersion)
    throw new Error(`The catalogue has format ${heading.format}, not ${formatVersion}`);
  return {
    source: heading.source,
    until: heading.until,
    parts: Object.keys(heading.parts),
    async unpack(part) {
      const place = heading.parts[part];
      if (!place) throw new Error(`The catalogue has no part "${part}"`);
      const start = end + 1 + place[0];
      return JSON.parse(await inflate(bytes.slice(start, start + place[1])));
    },
  };
}

function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
