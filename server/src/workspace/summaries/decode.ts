import { validUtf8 } from '../../encoding/valid-utf8';

const utf8 = new TextDecoder('utf-8');
const utf16 = new TextDecoder('utf-16le');

/** What the index has written itself, which is UTF-8, be it cut. Users' files may be anything (`encoding/decode-file.ts`). */
export function decode(bytes: Uint8Array): string {
  return validUtf8(bytes) ?? utf8.decode(bytes);
}

/** At the beginning of a text that the index has written as UTF-8 or, where that is shorter, as UTF-16. */
export enum Written {
  Utf8 = 0x38,
  Utf16 = 0x36,
}

export function decodeMarked(bytes: Uint8Array): string {
  const text = bytes.subarray(1);
  return bytes[0] === Written.Utf16 ? utf16.decode(text) : decode(text);
}
