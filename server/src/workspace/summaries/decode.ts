const utf8 = new TextDecoder('utf-8');

/** What the index has written itself, which is UTF-8. Users' files may be anything (`encoding/decode-file.ts`). */
export function decode(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
