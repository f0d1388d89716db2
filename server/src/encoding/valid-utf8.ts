/** The text of bytes that are UTF-8 throughout, a mark at the beginning being a part of it; null for others. */
export function validUtf8(bytes: Uint8Array): string | null {
  return atHand?.transcode === undefined ? byThePlatform(bytes) : atOnce(bytes, atHand);
}

function byThePlatform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Browsers have no such module, an older Node no such way to ask for it, and one without ICU does not transcode. */
const atHand = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:buffer');

/** Node's decoder takes ten times as long for whatever is not ASCII, and an index has thousands of files to read. */
function atOnce(bytes: Uint8Array, { isAscii, isUtf8, transcode }: NonNullable<typeof atHand>): string | null {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;
}
