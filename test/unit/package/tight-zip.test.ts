import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Unzip, UnzipInflate, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;
const text = (written: string) => new TextEncoder().encode(written);

const files: Files = {
  'README.md': text('Recalling its resolution on the lighthouses of the outer banks, '.repeat(400)),
  'l10n/中文.json': text('{"灯塔":"灯塔"}'.repeat(90)),
  'empty.txt': text(''),
  'images/noise.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 0xff),
};

/** A zip as tools write one to a stream, with sizes behind the entries; what ends in .bin is stored. */
function zipped(entries: Files): Buffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(entries)) {
    const entry = name.endsWith('.bin') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 1 });
    // else the time, which the second call may not share
    entry.mtime = new Date(2031, 0, 1);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** As a reader of streams finds the entries: by what stands before each, not by the directory at the end. */
function streamed(zip: Uint8Array): Files {
  const found: Record<string, Uint8Array> = {};
  const reader = new Unzip(file => {
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      chunks.push(chunk);
      if (isLast) found[file.name] = new Uint8Array(Buffer.concat(chunks));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.push(zip, true);
  return found;
}

const plain = (entries: Files) => Object.entries(entries).map(([name, bytes]) => [name, Buffer.from(bytes)]);

describe('a zip made tight', () => {
  let tightZip: (zip: Buffer) => Promise<Buffer>;
  before(async () => {
    ({ tightZip } = await import(pathToFileURL(resolve('scripts/tight-zip.mjs')).href));
  });

  it('holds the same files, by its directory and by what stands before each', async () => {
    const tight = await tightZip(zipped(files));
    deepStrictEqual(plain(unzipSync(tight)), plain(files));
    deepStrictEqual(plain(streamed(tight)), plain(files));
  });
  it('is smaller than one that was packed in haste', async () => {
    const loose = zipped(files);
    ok((await tightZip(loose)).length < loose.length);
  });
  it('is the same to the byte, also when it is made tight again', async () => {
    const tight = await tightZip(zipped(files));
    ok(tight.equals(await tightZip(zipped(files))));
    ok(tight.equals(await tightZip(tight)));
  });
  it('may be empty', async () => strictEqual(Object.keys(unzipSync(await tightZip(zipped({})))).length, 0));
});
