import { inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** The same zip file with each entry deflated as well as can be, which takes some hundred times as long as zlib takes. */
export async function tightZip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = [];
  const directory = [];
  let at = zip.readUInt32LE(end + 16);
  let offset = 0;
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry++) {
    const [name, extra, comment] = [28, 30, 32].map(field => zip.readUInt16LE(at + field));
    const central = Buffer.from(zip.subarray(at, at + 46 + name + extra + comment));
    const local = central.readUInt32LE(42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + central.readUInt32LE(20));
    const tight = central.readUInt16LE(10) === deflated ? await smallest(packed) : packed;
    // sizes stand in the header, and not behind the entry
    central.writeUInt16LE(central.readUInt16LE(8) & ~sizesBehind, 8);
    central.writeUInt32LE(tight.length, 20);
    central.writeUInt32LE(offset, 42);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(localHeader, 0);
    central.copy(header, 4, 6, 30);
    header.writeUInt16LE(0, 28);
    parts.push(header, central.subarray(46, 46 + name), tight);
    directory.push(central);
    offset += header.length + name + tight.length;
    at += central.length;
  }
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt32LE(Buffer.concat(directory).length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, tail]);
}

const deflated = 8;
const sizesBehind = 8;
const localHeader = 0x04034b50;

/** A script has a block for its words, for its numbers, for each language: with fifteen, as is usual, they share their codes. */
const options = { numiterations: 2, blocksplittingmax: 60 };

async function smallest(packed) {
  const tight = await zopfli.deflateAsync(inflateRawSync(packed), options);
  return tight.length < packed.length ? Buffer.from(tight) : packed;
}
