/**
 * Gives every entry of a zip file the same rights: those of the files that went in follow from how the project was checked
 * out, and would make another package of it on another machine.
 */
export function withFixedModes(zip) {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    if (bytes.readUInt32LE(at) !== centralHeader) throw new Error(`no header of an entry at ${at}`);
    bytes.writeUInt32LE(regularFile * 0x10000, at + 38);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

const centralHeader = 0x02014b50;
/** -rw-r--r-- */
const regularFile = 0o100644;
