import type { WholeSpan } from '../catalogue';

const formatVersion = 2;
const partNames = ['symbols', 'facts', 'citations', 'en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

type PartName = (typeof partNames)[number];
/** Unpacked; the texts are parts by languages. */
export type Parts = Readonly<Record<PartName, Uint8Array>>;

/** Where the file's bytes come from: the disk, or the client that has the extension's files. */
export interface CatalogueFile {
  load(): Promise<Uint8Array>;
  /** Unpacks zlib's format faster than the streams that every platform has. */
  readonly inflate?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** The first line of the file: JSON. */
export interface Heading {
  readonly format: number;
  readonly source: string;
  readonly date: string;
  /** The beginning of the SHA-256 of what is packed: equal versions hold equal facts. */
  readonly version: string;
  /** How many rows each series has, in the order of the rows. */
  readonly series: Readonly<Record<string, number>>;
  readonly whole: readonly (WholeSpan & { readonly series: string })[];
  /** Of each part: where it begins behind the heading's line, its length, and its length when unpacked. */
  readonly parts: Readonly<Record<PartName, readonly [start: number, length: number, unpacked: number]>>;
}

export interface Unpacked {
  readonly heading: Heading;
  readonly parts: Parts;
}

/** Unpacks the parts, each of which is compressed by itself. Rejects where the bytes are no such file, or a broken one. */
export async function unpack({ load, inflate = inflateStream }: CatalogueFile): Promise<Unpacked> {
  const file = await load();
  const end = file.indexOf(0x0a);
  const heading = JSON.parse(new TextDecoder().decode(file.subarray(0, Math.max(0, end)))) as Heading;
  if (heading.format !== formatVersion) {
    throw new Error(`The catalogue has format ${heading.format}, not ${formatVersion}`);
  }
  const parts = await Promise.all(
    partNames.map(async name => {
      const [start, length, unpacked] = heading.parts[name];
      const bytes = await inflate(file.subarray(end + 1 + start, end + 1 + start + length));
      if (bytes.length !== unpacked) throw new Error(`The catalogue's part ${name} is not complete`);
      return [name, bytes] as const;
    }),
  );
  return { heading, parts: Object.fromEntries(parts) as unknown as Parts };
}

/** With zlib's heading: streams learned to read `deflate-raw` later than the Node of the oldest VS Code that is served. */
async function inflateStream(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
