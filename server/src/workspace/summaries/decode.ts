import { validUtf8 } from '../../encoding/valid-utf8';

const utf8 = new TextDecoder('utf-8');

/** What the index has written itself, which is UTF-8, be it cut. Users' files may be anything (`encoding/decode-file.ts`). */
export function decode(bytes: Uint8Array): string {
  return validUtf8(bytes) ?? utf8.decode(bytes);
}
